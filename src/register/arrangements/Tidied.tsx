import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { openRegister } from '../../journeys/openRegister.ts';
import { Notice } from '../../ui/Notice.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';

/** Not asked again by whatever else changes. */
export const tidiedKey = 'tidied';

/** What opening the register put right, and what somebody has to look into. Once for each opening, by whoever may write cards. */
export function Tidied() {
  const { outside, roles, settings, staff } = useRegister();
  const { arrangement: words } = useRegisterWording();
  const queries = useQueryClient();
  const may = roles.includes('registerOwner') || roles.includes('decisionMaker');
  const { data } = useQuery({
    queryKey: [tidiedKey],
    queryFn: async () => {
      const tidied = await orThrow(openRegister(outside, settings, staff.id));
      if (tidied.lapsed.length > 0) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== tidiedKey });
      return tidied;
    },
    enabled: may,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  });
  if (!data) return null;
  const { removed, lapsed, undecided } = data;
  const undecidedRefs = [...new Set(undecided.map(({ arrangement }) => arrangement))];
  return (
    <>
      {removed > 0 && (
        <Notice icon={<InfoRegular />} announce>
          {words.removedCards(removed)}
        </Notice>
      )}
      {lapsed.length > 0 && (
        <Notice icon={<InfoRegular />} announce>
          {words.lapsed(lapsed.join(', '))}
        </Notice>
      )}
      {undecidedRefs.length > 0 && (
        <Notice tone="caution" icon={<WarningRegular />} announce>
          {words.undecidedCards(undecidedRefs.join(', '))}
        </Notice>
      )}
    </>
  );
}
