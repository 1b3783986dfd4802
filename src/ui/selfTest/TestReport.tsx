import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Scope } from '../../ports/identity.ts';
import { testParts, testPoints, type TestLine } from '../../ports/selfTest.ts';
import { CopyButton } from '../CopyButton.tsx';
import { PlainText } from '../PlainText.tsx';
import { SkeletonLines } from '../SkeletonLines.tsx';
import { useTextStyles } from '../textStyles.ts';
import { useSelfTestWording } from '../wording/selfTestWordingContext.ts';
import { countOf, nameOf, reportText, sentencesOf } from './testWords.ts';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

const icons: Readonly<Record<TestLine['state'], ReactNode>> = { works: <CheckmarkCircleRegular />, fails: <WarningRegular />, untried: <QuestionCircleRegular /> };

export interface TestReportProps {
  /** Undefined while the first run goes on. */
  readonly lines: readonly TestLine[] | undefined;
  readonly busy: boolean;
  /** A run that broke off. */
  readonly broken: boolean;
  readonly onRun: () => void;
  readonly onAllow: (scope: Scope) => void;
}

/** What was tried: what does not work first, then what works, then what could not be tried. */
export function TestReport({ lines, busy, broken, onRun, onAllow }: TestReportProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useSelfTestWording();
  const inState = (state: TestLine['state']): readonly TestLine[] => (lines ?? []).filter((line) => line.state === state);
  const working = testParts.map((part) => ({ heading: words.part[part], lines: inState('works').filter(({ point }) => testPoints[point].part === part) }));
  const parts = [{ heading: words.failing, lines: inState('fails') }, ...working, { heading: words.untried, lines: inState('untried') }];
  return (
    <div className={styles.report}>
      <p className={text.line}>{words.what}</p>
      <p className={text.strong} role="status">
        {busy ? words.running : broken ? words.broken : lines ? words.summary(countOf(lines)) : ''}
      </p>
      <div className={text.row}>
        <Button icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={onRun}>
          {words.again}
        </Button>
        {lines && <CopyButton text={reportText(lines, words)} label={words.copy} copied={words.copied} failed={words.copyFailed} />}
      </div>
      {!lines && busy && <SkeletonLines lines={6} />}
      {parts.filter((part) => part.lines.length > 0).map((part) => (
        <Part key={part.heading} {...part} busy={busy} onAllow={onAllow} />
      ))}
    </div>
  );
}

interface PartProps extends Pick<TestReportProps, 'busy' | 'onAllow'> {
  readonly heading: string;
  readonly lines: readonly TestLine[];
}

function Part({ heading, lines, busy, onAllow }: PartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={text.list}>
        {lines.map((line) => (
          <Line key={`${line.point} ${line.about ?? ''} ${line.reason ?? ''}`} line={line} busy={busy} onAllow={onAllow} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, busy, onAllow }: Pick<TestReportProps, 'busy' | 'onAllow'> & { readonly line: TestLine }) {
  const text = useTextStyles();
  const words = useSelfTestWording();
  const { consent } = line;
  return (
    <li className={text.marked} data-point={line.point} data-state={line.state}>
      <span className={text.mark} role="img" aria-label={words.state[line.state]}>
        {icons[line.state]}
      </span>
      <div className={text.stack}>
        <PlainText>{nameOf(line, words)}</PlainText>
        {line.state !== 'works' && <span className={text.small}>{sentencesOf(line, words).join(' ')}</span>}
        {consent !== undefined && (
          <div>
            <Button size="small" disabledFocusable={busy} aria-label={words.allowWhat(consent)} onClick={() => onAllow(consent)}>
              {words.allow}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
