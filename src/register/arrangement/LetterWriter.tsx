import { Button, makeStyles, Select, Field, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useState } from 'react';
import type { ArrangementAction } from '../../domain/decision.ts';
import { letterValues } from '../../policy/letter/arrangementLetter.ts';
import { adjustmentCardOf } from '../../policy/matching/customerCards.ts';
import { fillTemplate } from '../../policy/template/fillTemplate.ts';
import { fieldsIn, languages, textsOf, type Gap, type KnownFields, type Language, type Template, type TemplateId } from '../../policy/template/template.ts';
import type { Configuration } from '../../ports/configuration.ts';
import { templateFor } from '../../policy/template/templateFor.ts';
import type { ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import type { Problem } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';
import { GapInput } from './GapInput.tsx';
import { usePutOnDesk } from './useDesk.ts';

const useStyles = makeStyles({
  letter: {
    ...typographyStyles.body1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '24rem',
    overflowY: 'auto',
  },
  largePrint: { fontSize: '16pt', lineHeight: 1.5 },
  mark: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface LetterWriterProps {
  readonly desk: ArrangementDesk;
  readonly template: TemplateId;
  /** The step it tells of; absent: notice of a review. */
  readonly action?: ArrangementAction;
  /** The arrangement as the letter tells of it, where the step changes it. */
  readonly as?: ArrangementDesk['file']['value']['arrangement'];
  readonly onIssued?: () => void;
}

/** A letter to the customer: filled from the arrangement, the rest for a person to write. It is issued only when nothing is missing. */
export function LetterWriter({ desk, template: id, action, as, onIssued }: LetterWriterProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const { outside, settings, staff, today } = useRegister();
  const dates = useDates();
  const { templates, terms } = usePolicyWords();
  const done = useDone();
  const putOnDesk = usePutOnDesk();
  const versions = templates[id];
  const [language, setLanguage] = useState<Language>('en');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reference, setReference] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const template = versions[language] ?? versions.en;
  const { customer, adjustments: held } = desk.about.customer;
  const adjustments = held.flatMap(({ value }) => adjustmentCardOf(value) ?? []);
  const arrangement = as ?? desk.file.value.arrangement;
  const subject = { arrangement, today: today(), ...(action === undefined ? {} : { action }) };
  const values = { ...letterValues(id, subject, { settings, adjustments: held.map(({ value }) => value) }, terms), ...typed };
  const filled = fillTemplate(template, values, known(customer.value.displayName, staff.name, outside.configuration), adjustments);
  const shownGaps = gapsShown(templateFor(template, adjustments.map(({ adjustment }) => adjustment), values), template.gaps);
  const absent = filled.checklist.filter(({ present }) => !present).length;
  const complete = filled.missing.length === 0 && absent === 0 && filled.refusal === undefined;
  const issue = async (): Promise<void> => {
    if (!complete || busy) return;
    setBusy(true);
    const letter = { customer: customer.value.key, arrangement: arrangement.ref, template: id, language, text: filled.text, issuedOn: today() };
    const issued = await outside.letters.issue(letter, customer.value.displayName, reference);
    setBusy(false);
    if (!issued.ok) return setProblem(issued.problem);
    setProblem(undefined);
    // Changed and issued once more, it is another letter.
    setReference(crypto.randomUUID());
    putOnDesk.letter(arrangement.ref, issued.value);
    done({ sentence: words.letter.issued(issued.value.ref, dates.day(issued.value.issuedOn)) });
    onIssued?.();
  };
  return (
    <section className={text.form} aria-label={words.letter.write(template.title)}>
      <h3 className={text.strong}>{words.letter.write(template.title)}</h3>
      {versions.cy && (
        <Field label={words.letter.language}>
          <Select value={language} onChange={(_, { value }) => setLanguage(value === 'cy' ? 'cy' : 'en')}>
            {languages.map((each) => (
              <option key={each} value={each}>
                {words.letter.languageName[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shownGaps.map((gap) => (
        <GapInput key={gap.name} gap={gap} value={values[gap.name] ?? ''} onChange={(value) => setTyped({ ...typed, [gap.name]: value })} />
      ))}
      <div className={text.stack}>
        <span className={text.strong}>{words.letter.preview}</span>
        <p className={`${styles.letter} ${filled.lostAsPlainText.length > 0 ? styles.largePrint : ''}`} tabIndex={0}>
          {filled.text}
        </p>
      </div>
      <div className={text.stack}>
        <span className={text.strong}>{words.letter.checklist}</span>
        <ul className={text.list}>
          {filled.checklist.map(({ item, present }) => (
            <li key={item} className={styles.mark}>
              {present ? <CheckmarkRegular aria-label={words.letter.present} /> : <CircleRegular aria-label={words.letter.absent} />}
              <span>{item}</span>
            </li>
          ))}
        </ul>
      </div>
      {template.beforeSending && (
        <div className={text.stack}>
          <span className={text.strong}>{words.letter.beforeSending}</span>
          {template.beforeSending.map((line) => (
            <p key={line} className={text.line}>
              {line}
            </p>
          ))}
        </div>
      )}
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} busy={busy} onTryAgain={() => void issue()} />}
      <div className={text.row}>
        <Button disabledFocusable={!complete || busy} onClick={() => void issue()}>
          {filled.missing.length > 0 ? words.letter.gapsLeft(filled.missing.length) : words.letter.issue}
        </Button>
      </div>
    </section>
  );
}

/** Gaps that the letter uses as it reads for this customer. */
function gapsShown(template: Template, gaps: readonly Gap[]): readonly Gap[] {
  const used = fieldsIn(template.body.flatMap(textsOf));
  return gaps.filter(({ name }) => used.has(name));
}

function known(customer: string, officer: string, { council, links }: Configuration): KnownFields {
  return {
    'customer.name': customer,
    'officer.name': officer,
    'council.name': council.name,
    'policy.url': links.policy.url,
    'complaints.url': links.complaints.url,
    'ombudsman.name': links.ombudsman.name,
    'ombudsman.url': links.ombudsman.url,
  };
}
