import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function Incidents() {
  const words = useRegisterWording().incidents;
  return <p>{words.heading}</p>;
}
