import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { keepCustomer } from '../../journeys/keepCustomer.ts';
import type { Problem } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';

/** For when what staff read fell behind, and nobody can tell why. */
export function CardsAgain({ customer }: { readonly customer: string }) {
  const text = useTextStyles();
  const { customers, shell } = useRegisterWording();
  const words = customers.page;
  const { outside, settings } = useRegister();
  const done = useDone();
  const keeping = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async (): Promise<Problem | undefined> => {
      const kept = await keepCustomer(outside, customer, settings);
      if (!kept.ok) return kept.problem;
      done({ sentence: words.cardsDone });
      return undefined;
    },
  });
  const problem: Problem | undefined = keeping.isError ? { kind: 'malformed' } : keeping.data;
  const again = () => {
    if (!keeping.isPending) keeping.mutate();
  };
  return (
    <div className={text.padded}>
      <p className={text.small}>{words.cardsHint}</p>
      <div className={text.row}>
        <Button disabledFocusable={keeping.isPending} onClick={again}>
          {words.cardsAgain}
        </Button>
      </div>
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={again} busy={keeping.isPending} />}
    </div>
  );
}
