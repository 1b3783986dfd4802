import { Button, Field, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ArrangementAction, ArrangementActor } from '../../domain/decision.ts';
import { factsOf, type ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { finishStep } from '../../journeys/decideArrangement.ts';
import { notApart, stepOf, stepsFor } from '../../policy/arrangement/arrangementSteps.ts';
import { nextTask } from '../../policy/arrangement/nextTask.ts';
import { separations } from '../../policy/pack/arrangementNeeds.ts';
import { noticeLetter } from '../../policy/pack/arrangementLetters.ts';
import { arrangementTasks, type ArrangementTask } from '../../policy/pack/arrangementTasks.ts';
import { taskSteps } from '../../policy/pack/taskSteps.ts';
import type { Problem } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';
import { LetterWriter } from './LetterWriter.tsx';
import { StepForm } from './StepForm.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The one thing to do next and whose it is; what else this person may do stands in a menu. */
export function NextStep({ desk }: { readonly desk: ArrangementDesk }) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { arrangement: words, shell } = useRegisterWording();
  const { roles, settings, staff, today } = useRegister();
  const [chosen, setChosen] = useState<ArrangementAction>();
  const [taken, setTaken] = useState(0);
  const { arrangement, reminders } = desk.file.value;
  const facts = factsOf(desk.about, settings);
  const actors: readonly ArrangementActor[] = roles;
  const task = nextTask(arrangement, today(), facts, reminders.noticeSentOn !== undefined);
  const allowed = stepsFor(arrangement, { id: staff.id, as: actors }, facts.evidence).map(({ action }) => action);
  const answers = task === undefined ? [] : taskSteps[task].filter((action) => allowed.includes(action));
  const [only] = answers.length === 1 ? answers : [];
  const action = chosen ?? only;
  // The one answer, left for another step, is found again among the others.
  const others = allowed.filter((one) => !answers.includes(one) || (one === only && one !== action));
  const step = action && allowed.includes(action) ? stepOf(arrangement, action) : undefined;
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {task === undefined ? words.step.next : `${words.step.next}: ${arrangementTasks[task].label}`}
      </h2>
      <Unsigned desk={desk} />
      {task === undefined && <p className={text.line}>{words.step.nothingNext}</p>}
      {task === 'notice' && roles.includes('registerOwner') && <Notice desk={desk} />}
      {task !== undefined && answers.length === 0 && <NotYou desk={desk} task={task} />}
      {answers.length > 1 && (
        <Field label={words.step.outcome}>
          <RadioGroup value={chosen ?? ''} onChange={(_, { value }) => setChosen(answers.find((one) => one === value))}>
            {answers.map((one) => (
              <Radio key={one} value={one} label={stepOf(arrangement, one)?.label ?? ''} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {step && (
        <StepForm
          key={`${step.action} ${String(taken)}`}
          desk={desk}
          step={step}
          onTaken={() => {
            setChosen(undefined);
            setTaken((count) => count + 1);
          }}
        />
      )}
      {others.length > 0 && (
        <div>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="subtle">{words.step.otherSteps}</Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {others.map((one) => (
                  <MenuItem key={one} onClick={() => setChosen(one)}>
                    {stepOf(arrangement, one)?.label}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      )}
      {task !== undefined && answers.length === 0 && <span className={text.small}>{words.step.notYou(shell.role[arrangementTasks[task].who])}</span>}
    </section>
  );
}

/** Why somebody in the right role may still not take the step. */
function NotYou({ desk, task }: { readonly desk: ArrangementDesk; readonly task: ArrangementTask }) {
  const text = useTextStyles();
  const { roles, settings, staff } = useRegister();
  const { arrangement } = desk.file.value;
  const { evidence } = factsOf(desk.about, settings);
  const inRole = taskSteps[task].flatMap((action) => stepOf(arrangement, action) ?? []).filter(({ who }) => who.some((actor) => roles.some((role) => role === actor)));
  const broken = [...new Set(inRole.flatMap((step) => notApart(step, staff.id, arrangement, evidence)))];
  return broken.map((separation) => (
    <p key={separation} className={text.line}>
      {separations[separation]}
    </p>
  ));
}

/** A step that changed the arrangement and was never signed: whoever took it finishes it. */
function Unsigned({ desk }: { readonly desk: ArrangementDesk }) {
  const text = useTextStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const { outside, settings, staff } = useRegister();
  const done = useDone();
  const [problem, setProblem] = useState<Problem>();
  const { unsigned } = desk.file.value;
  if (!unsigned) return null;
  const finish = async (): Promise<void> => {
    const finished = await finishStep(outside, desk.file, settings);
    setProblem(finished.ok ? undefined : finished.problem);
    if (finished.ok) done({ sentence: words.action[unsigned.action] });
  };
  return (
    <>
      <p className={text.strong}>{words.step.unsigned(words.action[unsigned.action])}</p>
      {unsigned.by === staff.id && (
        <div>
          <Button appearance="primary" onClick={() => void finish()}>
            {words.step.finish}
          </Button>
        </div>
      )}
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={() => void finish()} />}
    </>
  );
}

/** The letter that asks the customer before a review. Issuing it is the notice. */
function Notice({ desk }: { readonly desk: ArrangementDesk }) {
  const { outside, today } = useRegister();
  const { shell } = useRegisterWording();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const note = async (): Promise<void> => {
    const noted = await outside.arrangements.remind(desk.file, { ...desk.file.value.reminders, noticeSentOn: today() });
    setProblem(noted.ok ? undefined : noted.problem);
    if (noted.ok) await queries.invalidateQueries({ queryKey: ['arrangement', desk.file.value.arrangement.ref] });
  };
  return (
    <>
      <LetterWriter desk={desk} template={noticeLetter} onIssued={() => void note()} />
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={() => void note()} />}
    </>
  );
}
