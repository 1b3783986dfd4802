import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readFacts, type DeskFacts } from '../../journeys/arrangementDesk.ts';
import { proposeArrangement } from '../../journeys/decideArrangement.ts';
import { newArrangement } from '../../policy/arrangement/newArrangement.ts';
import { arrangementSteps } from '../../policy/pack/arrangementSteps.ts';
import type { Problem } from '../../ports/problem.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { Asked } from '../Asked.tsx';
import { useDone } from '../done.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { cleaned } from './content.ts';
import { ContentForm } from './ContentForm.tsx';

/** A new arrangement for one customer. Nothing has to be complete yet: it is a draft. */
export function Propose({ customer }: { readonly customer: string }) {
  const { outside } = useRegister();
  const asked = useQuery({ queryKey: ['customerFacts', customer], queryFn: ({ signal }) => orThrow(readFacts(outside, customer, signal)) });
  return <Asked asked={asked}>{(about) => <Proposal about={about} />}</Asked>;
}

function Proposal({ about }: { readonly about: DeskFacts }) {
  const text = useTextStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const { outside, settings, staff, today } = useRegister();
  const { go } = usePlace();
  const done = useDone();
  const { key, displayName } = about.customer.customer.value;
  const [arrangement, setArrangement] = useState(() => newArrangement(key, today(), settings));
  const [clientReference] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const move = { action: 'propose', by: staff.id, as: 'serviceManager', on: today() } as const;
    const proposed = await proposeArrangement(outside, cleaned(arrangement), displayName, { move, clientReference, about, settings });
    setBusy(false);
    if (!proposed.ok) return setProblem(proposed.problem);
    done({ sentence: arrangementSteps.find(({ action }) => action === 'propose')?.sentence ?? words.form.saved });
    go({ area: 'needsDecision', reference: proposed.value.value.arrangement.ref });
  };
  return (
    <Form onSubmit={() => void save()}>
      <h2 className={text.strong}>{words.form.heading(displayName)}</h2>
      <p className={text.line}>{words.proposeHint}</p>
      <ContentForm arrangement={arrangement} about={about} lacks={[]} onChange={setArrangement} />
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} busy={busy} onTryAgain={() => void save()} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.form.propose}
        </Button>
        <Button onClick={() => go({ area: 'customers', reference: key })}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}
