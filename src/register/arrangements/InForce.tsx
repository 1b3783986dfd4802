import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function InForce() {
  const words = useRegisterWording().arrangement;
  return <p>{words.heading}</p>;
}
