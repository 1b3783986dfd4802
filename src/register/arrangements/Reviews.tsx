import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function Reviews() {
  const words = useRegisterWording().reviews;
  return <p>{words.heading}</p>;
}
