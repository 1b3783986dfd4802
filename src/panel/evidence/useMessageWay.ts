import type { MessageWay } from '../../ports/evidence.ts';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';

/** How the message of a form can be had whole; undefined where it is about none. */
export function useMessageWay({ message }: Subject): MessageWay | undefined {
  const { evidence } = useOutside();
  return message && evidence.wayTo(message);
}
