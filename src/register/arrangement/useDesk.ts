import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { openArrangement, type ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import type { ArrangementFile } from '../../ports/arrangements.ts';
import type { IssuedLetter } from '../../ports/letters.ts';
import type { Stored } from '../../ports/stored.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useRegister } from '../registerContext.ts';

/** Everything about one arrangement, as it stands now. */
export function useDesk(reference: string): UseQueryResult<ArrangementDesk> {
  const { outside } = useRegister();
  return useQuery({ queryKey: ['arrangement', reference], queryFn: ({ signal }) => orThrow(openArrangement(outside, reference, signal)) });
}

/** Puts what was just done on the desk at once: the next step is taken on it, not on what was read before. */
export function usePutOnDesk(): { readonly file: (file: Stored<ArrangementFile>) => void; readonly letter: (reference: string, letter: IssuedLetter) => void } {
  const queries = useQueryClient();
  const put = (reference: string, change: (desk: ArrangementDesk) => ArrangementDesk): void => {
    queries.setQueryData<ArrangementDesk>(['arrangement', reference], (desk) => desk && change(desk));
  };
  return {
    file: (file) => put(file.value.arrangement.ref, (desk) => ({ ...desk, file })),
    letter: (reference, letter) => put(reference, (desk) => ({ ...desk, letters: [...desk.letters.filter(({ ref }) => ref !== letter.ref), letter] })),
  };
}
