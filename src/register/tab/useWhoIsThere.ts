import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../domain/role.ts';
import type { Staff } from '../../domain/staff.ts';
import { scopes } from '../../ports/identity.ts';
import { failure, type Problem } from '../../ports/problem.ts';
import type { RegisterOutside } from '../../ports/registerOutside.ts';

export type WhoIsThere =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly staff: Staff; readonly roles: readonly Role[] }
  /** Without `staff` nobody is signed in yet. */
  | {
      readonly kind: 'rolesUnknown';
      readonly staff: Staff | undefined;
      readonly roles: readonly [];
      readonly problem: Problem;
      readonly busy: boolean;
      readonly tryAgain: () => void;
      readonly signIn: () => void;
    };

interface Answer {
  readonly staff: Staff | undefined;
  readonly roles: readonly Role[];
  readonly problem?: Problem;
}

/** Who sits at the screen and what they are. A problem is an answer here: the look-up works without roles. */
export function useWhoIsThere({ identity, roles }: Pick<RegisterOutside, 'identity' | 'roles'>): WhoIsThere {
  const [signingIn, setSigningIn] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const asked = useQuery({
    queryKey: ['whoIsThere'],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Answer> => {
      const mine = await roles.mine(signal);
      // Roles need a permission of their own, which can be missing where the lists are open.
      if (!mine.ok) await identity.token(scopes.lists);
      const staff = identity.person();
      if (!mine.ok) return { staff, roles: [], problem: mine.problem };
      return staff ? { staff, roles: mine.value } : { staff, roles: [], problem: failure('malformed', 'an account without an address').problem };
    },
  });
  if (!asked.data) return { kind: 'asking' };
  const { staff, roles: held, problem } = asked.data;
  if (staff && !problem) return { kind: 'known', staff, roles: held };
  const tryAgain = (): void => {
    setRefused(undefined);
    void asked.refetch();
  };
  const signIn = async (): Promise<void> => {
    setSigningIn(true);
    const signedIn = await identity.signIn(scopes.groups);
    setRefused(signedIn.ok ? undefined : signedIn.problem);
    if (signedIn.ok) await asked.refetch();
    setSigningIn(false);
  };
  return {
    kind: 'rolesUnknown',
    staff,
    roles: [],
    problem: refused ?? problem ?? failure('malformed').problem,
    busy: signingIn || asked.isFetching,
    tryAgain,
    signIn: () => void signIn(),
  };
}
