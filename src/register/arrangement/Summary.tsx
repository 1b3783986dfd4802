import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { renderTerm } from '../../policy/arrangement/renderTerm.ts';
import { isOver, overdueSince } from '../../policy/arrangement/inForce.ts';
import { nextTask } from '../../policy/arrangement/nextTask.ts';
import { arrangementTasks } from '../../policy/pack/arrangementTasks.ts';
import { routeWords } from '../../policy/pack/terms.ts';
import type { ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Whose it is, how it stands, what is arranged and why. Adjustments come first. */
export function Summary({ desk }: { readonly desk: ArrangementDesk }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const { settings, today } = useRegister();
  const { go } = usePlace();
  const dates = useDates();
  const { adjustments: adjustmentWords } = usePolicyWords();
  const { arrangement, customerName } = desk.file.value;
  const { scope, contactPoint, deputy, appeal, ended, broughtOver, appealBy } = arrangement;
  const overdue = overdueSince(arrangement, today(), settings);
  const agreed = desk.about.customer.adjustments.map(({ value }) => value).filter(({ state }) => state === 'agreed' || state === 'requested');
  const over = isOver(arrangement, today(), settings);
  const task = nextTask(arrangement, today(), { settings, adjustments: agreed }, desk.file.value.reminders.noticeSentOn !== undefined);
  const fact = (term: string, value: ReactNode) => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
  return (
    <div className={text.form}>
      <dl className={styles.facts}>
        {fact(
          words.customer,
          <Link as="button" onClick={() => go({ area: 'customers', reference: arrangement.customer })}>
            <PlainText>{customerName}</PlainText>
          </Link>,
        )}
        {fact(words.stateLabel, over ? words.ended.lapsed : words.state[arrangement.state])}
        {task && fact(words.nextStep, words.step.nextIs(arrangementTasks[task].label, shell.role[arrangementTasks[task].who]))}
        {fact(words.services, <PlainText>{scope.services === 'all' ? shell.everyService : [...scope.services, ...scope.matters].join(', ')}</PlainText>)}
        {fact(words.from, dates.day(arrangement.start))}
        {fact(words.until, dates.day(arrangement.end))}
        {fact(words.review, dates.day(arrangement.review))}
      </dl>
      <div className={text.stack}>
        {overdue && <p className={text.strong}>{words.overdue(dates.day(overdue))}</p>}
        {appeal?.state === 'open' && <p className={text.strong}>{words.appealOpen(dates.day(appeal.decideBy))}</p>}
        {arrangement.contested && <p className={text.strong}>{words.contested}</p>}
        {ended && <p className={text.line}>{words.ended[ended.why]}</p>}
        {broughtOver && <p className={text.line}>{words.broughtOverBy(broughtOver.decidedBy, dates.day(broughtOver.decidedOn))}</p>}
        {appealBy && <p className={text.line}>{words.appealBy(dates.day(appealBy))}</p>}
        <div>
          <ShareButton reference={arrangement.ref} kind="arrangement" />
        </div>
      </div>
      {agreed.length > 0 && (
        <Part heading={words.form.adjustmentsConsidered}>
          {agreed.map(({ ref, code, instruction }) => (
            <p key={ref} className={text.line}>
              <span className={text.strong}>{adjustmentWords[code].label}</span>: <PlainText>{instruction}</PlainText>
            </p>
          ))}
        </Part>
      )}
      <Part heading={words.whatIsArranged}>
        {arrangement.terms.length === 0 && <p className={text.line}>{words.none}</p>}
        {arrangement.terms.map((term, index) => {
          const { doText, dontText, exceptions } = renderTerm(term);
          return (
            <div key={index} className={text.stack}>
              {[doText, dontText, ...exceptions].map((line) => (
                <p key={line} className={text.line}>
                  <PlainText>{line}</PlainText>
                </p>
              ))}
            </div>
          );
        })}
        {contactPoint.name !== '' && (
          <p className={text.line}>
            <PlainText>{words.contactPointIs(contactPoint.name, deputy)}</PlainText>
          </p>
        )}
        <p className={text.small}>{`${words.routesOpen}: ${arrangement.routesOpen.map((route) => routeWords[route]).join(', ')}`}</p>
      </Part>
      <Part heading={words.whyHeading}>
        <Why desk={desk} />
      </Part>
    </div>
  );
}

function Why({ desk }: { readonly desk: ArrangementDesk }) {
  const text = useTextStyles();
  const { form, none } = useRegisterWording().arrangement;
  const { arrangement } = desk.file.value;
  const { customerView } = arrangement;
  const said: readonly (readonly [string, string])[] = [
    [form.reason, arrangement.reason],
    [form.circumstances, arrangement.circumstancesConsidered],
    [form.dueRegard, arrangement.equalityDueRegard],
    [form.reflection, arrangement.couldWeHaveCausedIt],
    [form.customerView, customerView.kind === 'given' ? customerView.words : customerView.why],
    [form.evidence, arrangement.incidents.join(', ')],
    [form.consultations, arrangement.consultations.map((one) => `${form.consultee[one.with]}, ${one.name}: ${one.advice}`).join('\n')],
    [form.sharedWith, arrangement.sharedWith.join(', ')],
  ];
  return said.map(([label, words]) => (
    <div key={label} className={text.stack}>
      <span className={text.small}>{label}</span>
      <PlainText>{words === '' ? none : words}</PlainText>
    </div>
  ));
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <section className={text.stack} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
