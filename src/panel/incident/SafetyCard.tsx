import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { safetyAdvice, type SafetyStep } from '../../policy/pack/emergency.ts';
import { sameDaySentence } from '../../policy/pack/incidentSteps.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';

const useStyles = makeStyles({
  // The first step stays in sight while the rest is filled in.
  stays: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** First and open as soon as a threat is chosen. */
export function SafetyCard() {
  const styles = useStyles();
  const text = useTextStyles();
  const [first, ...others] = safetyAdvice.steps;
  return (
    <>
      <div className={styles.stays}>
        <Notice tone="safety" icon={<ShieldErrorRegular />} announce>
          <h3 className={text.strong}>{safetyAdvice.question}</h3>
          {first && (
            <span>
              <Step step={first} />
            </span>
          )}
        </Notice>
      </div>
      <Notice tone="safety" icon={<CallRegular />}>
        <ul className={styles.steps}>
          {others.map((step) => (
            <li key={step.text}>
              <Step step={step} />
            </li>
          ))}
        </ul>
        <span>{safetyAdvice.noHurry}</span>
      </Notice>
    </>
  );
}

/** What is never tolerated: a manager hears of it on the same day, and there is support. No reason to hurry with the form. */
export function SameDayCard() {
  return (
    <Notice tone="caution" icon={<PeopleRegular />} announce>
      <span>{sameDaySentence}</span>
      <span>{safetyAdvice.noHurry}</span>
    </Notice>
  );
}

/** A step with its number ready to ring, where it names one. */
function Step({ step: { text, telephone } }: { readonly step: SafetyStep }) {
  const at = telephone === undefined ? -1 : text.lastIndexOf(telephone);
  if (telephone === undefined || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Link inline href={`tel:${telephone}`}>
        {telephone}
      </Link>
      {text.slice(at + telephone.length)}
    </>
  );
}
