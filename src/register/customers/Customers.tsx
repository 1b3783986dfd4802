import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function Customers() {
  const words = useRegisterWording().customers;
  return <p>{words.heading}</p>;
}
