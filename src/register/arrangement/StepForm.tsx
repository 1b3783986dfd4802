import { Button, Field, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArrangementActor } from '../../domain/decision.ts';
import { factsOf, type ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { decideArrangement, undoArrangementStep, type Decided } from '../../journeys/decideArrangement.ts';
import type { Lack } from '../../policy/arrangement/move.ts';
import { takeStep } from '../../policy/arrangement/takeStep.ts';
import { newArrangement } from '../../policy/arrangement/newArrangement.ts';
import type { ArrangementStep } from '../../policy/pack/arrangementSteps.ts';
import { requirements, separations } from '../../policy/pack/arrangementNeeds.ts';
import { stepLetters } from '../../policy/pack/arrangementLetters.ts';
import type { TemplateId } from '../../policy/template/template.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { AppealFields } from './AppealFields.tsx';
import { changesBetween, cleaned, lackAt } from './content.ts';
import { ContentForm } from './ContentForm.tsx';
import { LetterWriter } from './LetterWriter.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { isAnswered, ReviewFields } from './ReviewFields.tsx';
import { emptyDraft, moveOf, type StepDraft } from './stepDraft.ts';
import { TellingFields } from './TellingFields.tsx';
import { usePutOnDesk } from './useDesk.ts';

export interface StepFormProps {
  readonly desk: ArrangementDesk;
  readonly step: ArrangementStep;
  readonly onTaken: () => void;
}

/** What a step asks for, everything it still lacks named, and its one button. */
export function StepForm({ desk, step, onTaken }: StepFormProps) {
  const text = useTextStyles();
  const parts = useRegister();
  const { arrangement: words, shell } = useRegisterWording();
  const dates = useDates();
  const done = useDone();
  const queries = useQueryClient();
  const putOnDesk = usePutOnDesk();
  const { outside, roles, settings, staff } = parts;
  const today = parts.today();
  const { arrangement } = desk.file.value;
  const [draft, setDraft] = useState<StepDraft>(() => {
    const fresh = newArrangement(arrangement.customer, today, settings);
    const renewed = step.needs.includes('newPeriod') ? { ...arrangement, start: fresh.start, review: fresh.review, end: fresh.end } : arrangement;
    return emptyDraft(arrangement, today, renewed);
  });
  const [reference] = useState(() => crypto.randomUUID());
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Decided>();
  const move = moveOf(draft, step, arrangement, desk.letters, { by: staff.id, roles: roles satisfies readonly ArrangementActor[], today });
  const would = takeStep(arrangement, move, factsOf(desk.about, settings));
  const lacks: readonly Lack[] = would.ok ? [] : would.missing;
  const form = useFirstProblem(tries, lacks[0]?.field.split('.')[0]);
  const shown = tries > 0 ? lacks : [];
  const needs = (need: ArrangementStep['needs'][number]) => step.needs.includes(need);
  const templates = stepLetters[step.action] ?? [];
  const ready = !needs('review') || isAnswered(draft.review, today);
  const take = async (): Promise<void> => {
    setTries((count) => count + 1);
    if (!would.ok || busy) return;
    setBusy(true);
    const decided = await decideArrangement(outside, { file: desk.file, about: desk.about, settings }, move, reference);
    setBusy(false);
    setAnswer(decided);
    if (decided.kind === 'failed' && decided.problem.kind === 'changed') await queries.invalidateQueries({ queryKey: ['arrangement', arrangement.ref] });
    if (decided.kind !== 'taken') return;
    putOnDesk.file(decided.file);
    onTaken();
    done({
      sentence: decided.cards ? `${step.sentence} ${words.cardsLater}` : step.sentence,
      undo: async () => {
        const undone = await undoArrangementStep(outside, { before: desk.file, after: decided.file, by: staff.id, settings }, `${reference} undo`);
        await queries.invalidateQueries();
        return undone.ok ? undefined : undone.problem;
      },
    });
  };
  return (
    <>
    <Form ref={form} onSubmit={() => void take()}>
      {needs('review') && <ReviewFields review={draft.review} onChange={(review) => setDraft({ ...draft, review })} />}
      {ready && needs('newPeriod') && !needs('changes') && (
        <PeriodFields arrangement={draft.after} lacks={shown} onChange={(after) => setDraft({ ...draft, after })} />
      )}
      {ready && needs('changes') && (
        <div data-field="changes">
          <ContentForm arrangement={draft.after} about={desk.about} lacks={shown} onChange={(after) => setDraft({ ...draft, after })} />
        </div>
      )}
      {needs('appealDetails') && <AppealFields draft={draft} lacks={shown} onChange={setDraft} />}
      {needs('note') && <Note draft={draft} lacks={shown} onChange={setDraft} />}
      {ready && needs('told') && <TellingFields draft={draft} lacks={shown} letters={desk.letters} onChange={setDraft} />}
      {lacks.length > 0 && ready && <Missing lacks={lacks} />}
      {!would.ok && would.apart.map((separation) => <p key={separation} className={text.line}>{separations[separation]}</p>)}
      {would.ok && would.advice.length > 0 && (
        <p className={text.line}>{`${words.step.advice} ${[...new Set(would.advice.map(({ need }) => requirements[need]))].join(' ')}`}</p>
      )}
      {answer?.kind === 'failed' && (
        <ProblemNote sentence={shell.problem[answer.problem.kind]}>
          {answer.problem.kind === 'changed' && <span>{shell.changedBy(desk.file.changedBy, dates.moment(desk.file.changedAt))}</span>}
        </ProblemNote>
      )}
      {ready && (
        <div>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {step.label}
          </Button>
        </div>
      )}
    </Form>
      {ready && needs('told') && draft.toldHow === 'told' && <Writers desk={desk} step={step} templates={templates} draft={draft} />}
    </>
  );
}

function Note({ draft, lacks, onChange }: { readonly draft: StepDraft; readonly lacks: readonly Lack[]; readonly onChange: (draft: StepDraft) => void }) {
  const { step: words } = useRegisterWording().arrangement;
  const lack = lackAt(lacks, 'note');
  return (
    <Field label={words.note} data-field="note" {...(lack === undefined ? {} : { validationMessage: lack })}>
      <Textarea resize="vertical" value={draft.note} onChange={(_, { value }) => onChange({ ...draft, note: value })} />
    </Field>
  );
}

/** Everything that is missing, at once, in words. */
function Missing({ lacks }: { readonly lacks: readonly Lack[] }) {
  const text = useTextStyles();
  const { step: words } = useRegisterWording().arrangement;
  return (
    <div className={text.stack}>
      <span className={text.strong}>{words.missing}</span>
      <ul className={text.stack}>
        {[...new Set(lacks.map(({ need }) => need))].map((need) => (
          <li key={need}>{requirements[need]}</li>
        ))}
      </ul>
    </div>
  );
}

interface WritersProps {
  readonly desk: ArrangementDesk;
  readonly step: ArrangementStep;
  readonly templates: readonly TemplateId[];
  readonly draft: StepDraft;
}

function Writers({ desk, step, templates, draft }: WritersProps) {
  const [first] = templates;
  const before = desk.file.value.arrangement;
  const as = { ...before, ...changesBetween(before, cleaned(draft.after)) };
  return first === undefined ? null : <LetterWriter desk={desk} template={first} action={step.action} as={as} />;
}
