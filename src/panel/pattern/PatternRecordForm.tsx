import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useCallback, useContext, useRef } from 'react';
import { behaviourCodes, type PatternBehaviourCode } from '../../domain/behaviour.ts';
import { behavioursOf } from '../../policy/pack/behaviours.ts';
import { patternSteps } from '../../policy/pack/patternSteps.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { useFocusStays } from '../../ui/headingFocus.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { FormAbout } from '../FormAbout.tsx';
import { AnnounceContext } from '../head/announcement.ts';
import { NotKeptNote } from '../kept/NotKeptNote.tsx';
import { SpeakOf } from '../history/SpeakOf.tsx';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';
import { TaskPage } from '../TaskPage.tsx';
import { useBehaviours } from '../useCouncilWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { EarlierAnswers } from './EarlierAnswers.tsx';
import { FairReading } from './FairReading.tsx';
import { firstDayOf, periods, type PeriodDays } from './patternFormDraft.ts';
import { PatternQuestions } from './PatternQuestions.tsx';
import { problemOfField, useFieldProblem } from './patternSentence.ts';
import { usePatternForm, type PatternForm } from './usePatternForm.ts';

const useStyles = makeStyles({ sentence: { '::first-letter': { textTransform: 'uppercase' } }, numbers: { ':focus': { outlineStyle: 'none' } } });
const send = patternSteps.find(({ action }) => action === 'submit');

/** A contact-pattern record: what was counted, what we explained, what nobody looked at, and what a fair reading needs. */
export function PatternRecordForm({ subject }: { readonly subject: Subject }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.patternRecord;
  const state = usePatternForm(subject);
  const { form, record, problem, submitting, submit, discard } = state;
  if (record?.kind === 'shared') {
    return (
      <TaskPage heading={words.heading}>
        <FormAbout subject={subject} />
        <p className={text.line}>{words.severalPeople}</p>
        <div className={text.row}>
          <Button onClick={discard}>{words.discard}</Button>
        </div>
      </TaskPage>
    );
  }
  return (
    <TaskPage heading={words.heading}>
      <NotKeptNote />
      <p className={text.line}>{words.intro}</p>
      <FormAbout subject={subject} />
      <Form ref={form} onSubmit={submit}>
        <SpeakOf record={record}>
          <Counted state={state} />
        </SpeakOf>
        <Scope state={state} />
        <Behaviours state={state} />
        <EarlierAnswers state={state} />
        <PatternQuestions state={state} />
        <FairReading state={state} />
        <p className={text.small}>{words.seen}</p>
        {problem && !submitting && (
          <>
            <ProblemNote sentence={wording.problem[problem.kind]} onTryAgain={submit} />
            <p className={text.small}>{words.keptHere}</p>
          </>
        )}
        <div className={text.row}>
          <Button type="submit" appearance="primary" disabledFocusable={submitting}>
            {submitting ? words.submitting : send?.label}
          </Button>
          <Button appearance="subtle" onClick={discard} disabledFocusable={submitting}>
            {words.discard}
          </Button>
        </div>
      </Form>
    </TaskPage>
  );
}

interface PartProps {
  readonly state: PatternForm;
}

function Counted({ state: { draft, problems, anothers, countable, countAgain, onChange } }: PartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().patternRecord;
  const { dates } = useWorkspace();
  const numbers = useRef<HTMLDivElement>(null);
  const toNumbers = useCallback(() => numbers.current?.focus(), []);
  const wrong = problemOfField(problems, 'counts', words);
  return (
    <Fieldset legend={words.counted} problem={anothers ? words.anothers : wrong} field="counts">
      <Field label={words.period}>
        <Select className={text.select} disabled={!countable} value={String(draft.days)} onChange={(_, { value }) => onChange({ days: Number(value) as PeriodDays })}>
          {periods.map((days) => (
            <option key={days} value={days}>
              {words.days(days)}
            </option>
          ))}
        </Select>
      </Field>
      <div ref={numbers} className={mergeClasses(text.stack, styles.numbers)} tabIndex={-1}>
        <p className={text.small}>{words.fromTo(dates.shortDay(firstDayOf(draft)), dates.shortDay(draft.to))}</p>
        <ul className={text.list}>
          {draft.counts.map(({ source, received, sent, complete }) => (
            <li key={source} className={mergeClasses(text.line, styles.sentence)}>
              {words.count(source, received, sent, complete)}
            </li>
          ))}
        </ul>
      </div>
      {countAgain && <CountAgain reason={anothers ? undefined : words.moreKnown} onCount={countAgain} onLeave={toNumbers} />}
    </Fieldset>
  );
}

interface CountAgainProps {
  /** Why it is offered, where that does not stand above it already. */
  readonly reason: string | undefined;
  readonly onCount: () => void;
  readonly onLeave: () => void;
}

function CountAgain({ reason, onCount, onLeave }: CountAgainProps) {
  const text = useTextStyles();
  const words = useWording().patternRecord;
  const announce = useContext(AnnounceContext);
  const row = useFocusStays<HTMLDivElement>(onLeave);
  return (
    <div ref={row} className={text.stack}>
      {reason !== undefined && <p className={text.small}>{reason}</p>}
      <div className={text.row}>
        <Button
          size="small"
          onClick={() => {
            onCount();
            announce(words.countedAgain);
          }}
        >
          {words.countAgain}
        </Button>
      </div>
    </div>
  );
}

function Scope({ state: { draft, problems, onChange } }: PartProps) {
  const text = useTextStyles();
  const words = useWording().patternRecord;
  const { services } = useOutside().configuration;
  return (
    <>
      <Field label={words.service} data-field="service" {...useFieldProblem(problems, 'service')}>
        <Select className={text.select} value={draft.service} onChange={(_, { value }) => onChange({ service: value })}>
          <option value="">{words.chooseService}</option>
          {services.map((service) => (
            <option key={service} value={service}>
              {service}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.matter} hint={words.matterHint} data-field="matter" {...useFieldProblem(problems, 'matter')}>
        <Input value={draft.matter} onChange={(_, { value }) => onChange({ matter: value })} />
      </Field>
    </>
  );
}

function Behaviours({ state: { draft, problems, onChange } }: PartProps) {
  const words = useWording().patternRecord;
  const offered = behavioursOf(behaviourCodes, useBehaviours()).filter(({ group }) => group === 'pattern');
  const toggle = (code: PatternBehaviourCode): void =>
    onChange({ behaviours: draft.behaviours.includes(code) ? draft.behaviours.filter((each) => each !== code) : [...draft.behaviours, code] });
  return (
    <Fieldset legend={words.behaviours} hint={words.behavioursHint} problem={problemOfField(problems, 'behaviours', words)} field="behaviours">
      {offered.map(({ code, label }) => (
        <Checkbox key={code} label={label} checked={draft.behaviours.includes(code as PatternBehaviourCode)} onChange={() => toggle(code as PatternBehaviourCode)} />
      ))}
    </Fieldset>
  );
}
