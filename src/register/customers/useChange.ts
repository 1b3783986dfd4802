import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Changer, CustomerChange, SavedChange } from '../../journeys/customerChange.ts';
import type { Problem } from '../../ports/problem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';

/** One change of a customer's record, as a screen asks for it. */
export interface WantedChange<P> {
  readonly change: (changer: Changer) => Promise<CustomerChange<P>>;
  /** Said when it is done. */
  readonly sentence: string;
  readonly onSaved?: (change: SavedChange) => void;
}

export interface Changing<P> {
  readonly run: (wanted: WantedChange<P>) => void;
  readonly busy: boolean;
  /** What is wrong with what was asked for. */
  readonly problems: readonly P[];
  /** Why it could not be kept. */
  readonly problem: Problem | undefined;
  readonly forget: () => void;
}

/** Changes a customer's record: says what was done, with its undo, and shows how it stands then. */
export function useChange<P>(): Changing<P> {
  const { outside, staff, settings } = useRegister();
  const { page } = useRegisterWording().customers;
  const queries = useQueryClient();
  const done = useDone();
  const running = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async ({ change, sentence, onSaved }: WantedChange<P>): Promise<CustomerChange<P>> => {
      const result = await change({ outside, name: staff.name, settings });
      if (result.kind === 'saved') {
        const undo = async (): Promise<Problem | undefined> => {
          const problem = await result.undo();
          await queries.invalidateQueries();
          return problem;
        };
        done({ sentence: result.cards ? `${sentence} ${page.cardsBehind}` : sentence, undo });
        onSaved?.(result);
      }
      // Somebody was first: the person has to see how it stands now.
      if (result.kind === 'failed' && result.problem.kind === 'changed') await queries.invalidateQueries({ queryKey: ['customers'] });
      return result;
    },
  });
  const { data, isPending, isError } = running;
  const failed: Problem | undefined = isError ? { kind: 'malformed' } : data?.kind === 'failed' ? data.problem : undefined;
  return {
    run: (wanted) => {
      if (!isPending) running.mutate(wanted);
    },
    busy: isPending,
    problems: data?.kind === 'incomplete' ? data.problems : [],
    problem: isPending ? undefined : failed,
    forget: () => running.reset(),
  };
}
