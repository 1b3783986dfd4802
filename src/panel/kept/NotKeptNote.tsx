import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** Says before anybody types that what they type is not kept. */
export function NotKeptNote() {
  const { keeps } = useWorkspace().kept;
  const { notKept } = useWording().kept;
  return keeps === false ? <ProblemNote sentence={notKept} /> : null;
}
