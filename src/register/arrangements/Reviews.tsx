import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { addDays } from '../../domain/day.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { alertsDue } from '../../policy/arrangement/reviewProgress.ts';
import type { Problem } from '../../ports/problem.ts';
import type { ArrangementLine } from '../../ports/arrangements.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ArrangementPage } from '../arrangement/ArrangementPage.tsx';
import { Asked } from '../Asked.tsx';
import { useDone } from '../done.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { ArrangementTable } from './ArrangementTable.tsx';
import { useOpenArrangements } from './useOpenArrangements.ts';

/** Days ahead that the work list looks. */
const ahead = 30;

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' }, field: { minWidth: 0, flexGrow: 1 } });

/** Reviews that are due or overdue, and reminders that a person sends. */
export function Reviews() {
  const { place } = usePlace();
  return place.reference === undefined ? <WorkList /> : <ArrangementPage reference={place.reference} />;
}

function WorkList() {
  const { today } = useRegister();
  const { reviews: words } = useRegisterWording();
  const text = useTextStyles();
  return (
    <Asked asked={useOpenArrangements()}>
      {(found) => {
        const due = found
          .map(({ value }) => value)
          .filter(({ arrangement: { state, review } }) => (state === 'active' || state === 'suspended') && review <= addDays(today(), ahead))
          .sort((one, other) => (one.arrangement.review < other.arrangement.review ? -1 : 1));
        return (
          <div className={text.form}>
            <ArrangementTable label={words.due} lines={due} empty={words.empty} />
            {due.map((line) => (
              <Reminder key={line.arrangement.ref} line={line} />
            ))}
          </div>
        );
      }}
    </Asked>
  );
}

/** A reminder that is due, as a message the owner reads and sends. It holds the reference and the link only. */
function Reminder({ line: { arrangement, reminders } }: { readonly line: ArrangementLine }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { outside, settings, today } = useRegister();
  const { reviews: words, shell } = useRegisterWording();
  const done = useDone();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const due = alertsDue(arrangement, today(), settings, reminders.alertsSent);
  const alerts = due.ok ? due.value : [];
  const [alert] = alerts;
  if (!alert) return null;
  const { ref } = arrangement;
  const to = emailAddress(typed);
  const send = async (): Promise<void> => {
    if (to === undefined) return;
    outside.host.composeMail(to, words.remindSubject(ref), words.remindText(ref, outside.host.linkTo(ref), alert.sentence));
    await note();
  };
  // The message is open by now: a note that failed is tried again by itself.
  const note = async (): Promise<void> => {
    const file = await outside.arrangements.read(ref);
    const noted = file.ok && file.value ? await outside.arrangements.remind(file.value, { ...reminders, alertsSent: reminders.alertsSent + 1 }) : file;
    if (!noted.ok || !noted.value) return setProblem(noted.ok ? { kind: 'missing' } : noted.problem);
    setProblem(undefined);
    setTyped('');
    done({ sentence: words.reminded });
  };
  return (
    <section className={text.stack} aria-label={words.remindSubject(ref)}>
      <p className={text.line}>{`${ref}: ${alert.sentence} ${words.to(shell.role[alert.to])}`}</p>
      <div className={styles.row}>
        <Field className={styles.field} label={words.addressee} hint={words.addresseeHint}>
          <Input type="email" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button disabledFocusable={to === undefined} onClick={() => void send()}>
          {words.remind}
        </Button>
      </div>
      {problem && (
        <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={() => void note()}>
          <span>{words.notNoted}</span>
        </ProblemNote>
      )}
    </section>
  );
}
