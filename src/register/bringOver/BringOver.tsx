import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function BringOver() {
  const words = useRegisterWording().bringOver;
  return <p>{words.heading}</p>;
}
