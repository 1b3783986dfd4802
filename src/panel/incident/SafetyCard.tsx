import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { safetyAdvice } from '../../policy/pack/emergency.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useTextStyles } from '../record/textStyles.ts';

const useStyles = makeStyles({
  card: {
    // Always in sight while the rest is filled in, except where it would cover most of a low pane.
    '@media (min-height: 520px)': { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** First and open as soon as a threat is chosen. */
export function SafetyCard() {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.card}>
      <Notice tone="safety" icon={<ShieldErrorRegular />} announce>
        <h3 className={text.strong}>{safetyAdvice.question}</h3>
        <ul className={styles.steps}>
          {safetyAdvice.steps.map(({ text: step, telephone }) => (
            <li key={step}>
              {step}
              {telephone !== undefined && (
                <>
                  {' '}
                  <Link inline href={`tel:${telephone}`}>
                    {telephone}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
        <span>{safetyAdvice.noHurry}</span>
      </Notice>
    </div>
  );
}
