import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export function NeedsDecision() {
  const words = useRegisterWording().arrangement;
  return <p>{words.heading}</p>;
}
