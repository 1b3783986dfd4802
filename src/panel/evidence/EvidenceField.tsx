import { Button, Checkbox } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { heaviestEvidence } from '../../ports/evidence.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { FormPartProps } from '../incident/formPart.ts';
import { visibilityOf } from '../incident/incidentFormDraft.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { useMessageWay } from './useMessageWay.ts';

const megabyte = 1024 * 1024;
const most = heaviestEvidence / megabyte;

/** What may be kept beside the reporter's own words: the message where that can be had, else a file of their choice. */
export function EvidenceField(props: FormPartProps) {
  const text = useTextStyles();
  const words = useWording().evidence;
  const way = useMessageWay(props.draft.subject);
  if (visibilityOf(props.draft, useBehaviours()) === 'private') {
    return (
      <Fieldset legend={words.heading} problem={undefined} field="evidence">
        <p className={text.line}>{words.private}</p>
      </Fieldset>
    );
  }
  const { draft, onChange } = props;
  return (
    <Fieldset legend={words.heading} problem={undefined} field="evidence">
      {way === 'none' && <p className={text.line}>{words.notHere}</p>}
      {(way === 'host' || way === 'mailbox') && draft.evidence !== 'file' && (
        <>
          <Checkbox label={words.keep} checked={draft.evidence === 'message'} onChange={(_, { checked }) => onChange({ evidence: checked === true ? 'message' : 'none' })} />
          {draft.evidence === 'message' && <p className={text.small}>{words.keepHint}</p>}
        </>
      )}
      {draft.evidence !== 'message' && <ChosenFile {...props} />}
    </Fieldset>
  );
}

function ChosenFile({ draft, onChange }: FormPartProps) {
  const text = useTextStyles();
  const words = useWording().evidence;
  const { evidenceFiles } = useWorkspace();
  const { key } = draft.subject;
  const file = useSyncExternalStore(evidenceFiles.subscribe, () => evidenceFiles.read(key));
  const [fault, setFault] = useState<'tooHeavy' | 'empty'>();
  const choose = (chosen: File) => {
    const wrong = chosen.size > heaviestEvidence ? 'tooHeavy' : chosen.size === 0 ? 'empty' : undefined;
    setFault(wrong);
    if (wrong !== undefined) return;
    evidenceFiles.write(key, chosen);
    onChange({ evidence: 'file' });
  };
  const remove = () => {
    evidenceFiles.drop(key);
    onChange({ evidence: 'none' });
  };
  return (
    <>
      {file && draft.evidence === 'file' && (
        <p className={text.line}>
          <PlainText>{words.chosen(file.name, file.size / megabyte)}</PlainText>
        </p>
      )}
      <div role="status">
        {draft.evidence === 'file' && !file && <p className={text.line}>{words.again}</p>}
        {fault && <p className={text.line}>{fault === 'tooHeavy' ? words.tooHeavy(most) : words.empty}</p>}
      </div>
      <div className={text.row}>
        <FileButton size="small" label={words.choose} onChoose={choose} />
        {draft.evidence === 'file' && (
          <Button size="small" onClick={remove}>
            {words.removeFile}
          </Button>
        )}
      </div>
      <p className={text.small}>{words.chooseHint(most)}</p>
    </>
  );
}
