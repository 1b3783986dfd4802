import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import { emptySheet } from '../../policy/bringOver/template.ts';
import { adjustmentSamples, termSamples } from '../../policy/pack/bringOverColumns.ts';
import type { Problem } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { saveFile } from '../saveFile.ts';
import { useFacts } from './useFacts.ts';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hidden: { display: 'none' },
});

/** The empty spreadsheet to download, and the place to choose or drop a filled one. */
export function SheetChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { sheet } = useRegisterWording().bringOver;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined): void => {
    if (file) onChoose(file);
  };
  return (
    <>
      <p className={text.line}>{sheet.hint}</p>
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          aria-label={sheet.choose}
          onChange={({ target }) => {
            take(target.files?.[0]);
            target.value = '';
          }}
        />
        <Button appearance="primary" icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
          {sheet.choose}
        </Button>
        <span className={text.line}>{sheet.drop}</span>
      </div>
      <Download />
      <HowTo />
    </>
  );
}

function Download() {
  const { bringOver, shell } = useRegisterWording();
  const { sheets } = useRegister().outside;
  const facts = useFacts();
  const [problem, setProblem] = useState<Problem>();
  const download = async (): Promise<void> => {
    const written = await sheets.csv(emptySheet(facts));
    setProblem(written.ok ? undefined : written.problem);
    if (written.ok) saveFile(written.value, bringOver.sheet.fileName);
  };
  return (
    <div>
      <Button icon={<ArrowDownloadRegular />} onClick={() => void download()}>
        {bringOver.sheet.download}
      </Button>
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={() => void download()} />}
    </div>
  );
}

function HowTo() {
  const text = useTextStyles();
  const { sheet } = useRegisterWording().bringOver;
  return (
    <details>
      <summary className={text.line}>{sheet.howTo}</summary>
      <div className={text.stack}>
        <p className={text.small}>{sheet.howTerms}</p>
        <Samples samples={Object.values(termSamples)} />
        <p className={text.small}>{sheet.howAdjustments}</p>
        <Samples samples={Object.values(adjustmentSamples)} />
      </div>
    </details>
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const text = useTextStyles();
  return (
    <ul>
      {samples.map((sample) => (
        <li key={sample} className={text.small}>
          {sample}
        </li>
      ))}
    </ul>
  );
}
