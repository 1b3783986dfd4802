import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Arrangement } from '../../domain/arrangement.ts';
import type { ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { editArrangement } from '../../policy/arrangement/editArrangement.ts';
import type { ArrangementFile } from '../../ports/arrangements.ts';
import type { Problem } from '../../ports/problem.ts';
import type { Stored } from '../../ports/stored.ts';
import { Form } from '../../ui/Form.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { ChangedMeanwhile } from '../ChangedMeanwhile.tsx';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';
import { comparedFields } from './comparedFields.ts';
import { changesBetween, cleaned } from './content.ts';
import { ContentForm } from './ContentForm.tsx';
import { usePutOnDesk } from './useDesk.ts';

/** The text of an arrangement while it is being written. Two people may write at once: the second sees both versions. */
export function EditContent({ desk, onClose }: { readonly desk: ArrangementDesk; readonly onClose: () => void }) {
  const text = useTextStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const { outside } = useRegister();
  const done = useDone();
  const queries = useQueryClient();
  const putOnDesk = usePutOnDesk();
  const [before] = useState(desk.file);
  const [mine, setMine] = useState<Arrangement>(before.value.arrangement);
  const [theirs, setTheirs] = useState<Stored<ArrangementFile>>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const save = async (onto: Stored<ArrangementFile>): Promise<void> => {
    const edited = editArrangement(onto.value.arrangement, changesBetween(before.value.arrangement, cleaned(mine)));
    if (busy || edited === undefined) return setProblem(edited === undefined ? { kind: 'changed' } : undefined);
    setBusy(true);
    const saved = await outside.arrangements.edit(onto, edited);
    const now = !saved.ok && saved.problem.kind === 'changed' ? await outside.arrangements.read(edited.ref) : undefined;
    setBusy(false);
    if (saved.ok) {
      putOnDesk.file(saved.value);
      done({
        sentence: words.form.saved,
        undo: async () => {
          const undone = await outside.arrangements.edit(saved.value, onto.value.arrangement);
          await queries.invalidateQueries();
          return undone.ok ? undefined : undone.problem;
        },
      });
      return onClose();
    }
    if (now?.ok && now.value) return setTheirs(now.value);
    setProblem(saved.problem);
  };
  if (theirs) {
    return (
      <ChangedMeanwhile
        now={theirs}
        busy={busy}
        fields={comparedFields(words, shell.everyService, cleaned(mine), theirs.value.arrangement)}
        onKeepTheirs={() => {
          void queries.invalidateQueries();
          onClose();
        }}
        onPutMineOnTop={() => void save(theirs)}
      />
    );
  }
  return (
    <Form onSubmit={() => void save(before)}>
      <h2 className={text.strong}>{words.form.editHeading}</h2>
      <ContentForm arrangement={mine} about={desk.about} lacks={[]} onChange={setMine} />
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} busy={busy} onTryAgain={() => void save(before)} />}
      <div className={text.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.form.saveDraft}
        </Button>
        <Button onClick={onClose}>{shell.cancel}</Button>
      </div>
    </Form>
  );
}
