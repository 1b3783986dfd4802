import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { Day } from '../../domain/day.ts';
import type { Problem } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { saveFile } from '../saveFile.ts';
import { reportSheet } from './reportSheet.ts';
import type { Report } from './useReport.ts';

/** The numbers as a file, for whoever reports on them elsewhere. */
export function DownloadReport({ report, on }: { readonly report: Report; readonly on: Day }) {
  const text = useTextStyles();
  const { reports: words, shell } = useRegisterWording();
  const { sheets } = useRegister().outside;
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState(false);
  const download = async (): Promise<void> => {
    const written = await sheets.csv(reportSheet(report, on, words));
    setProblem(written.ok ? undefined : written.problem);
    setSaved(written.ok);
    if (written.ok) saveFile(written.value, words.fileName(on));
  };
  return (
    <div className={text.row}>
      <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={() => void download()}>
        {words.download}
      </Button>
      <span role="status" className={text.small}>
        {saved ? words.downloaded : ''}
      </span>
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} onTryAgain={() => void download()} />}
    </div>
  );
}
