import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function LookUp() {
  const words = useRegisterWording().lookUp;
  return <p>{words.heading}</p>;
}
