import { Button } from '@fluentui/react-components';
import { NoteRegular } from '@fluentui/react-icons/svg/note';
import { useSyncExternalStore } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { useWording } from '../ui/wording/wordingContext.ts';
import type { FormSubject } from './subject.ts';
import { useTextStyles } from '../ui/textStyles.ts';
import type { View } from './view.ts';
import { useWorkspace } from './workspaceContext.ts';

/** What the person began to write and has not finished, about whomever it is. */
export function Unfinished() {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.log;
  const { incidentDrafts, contactDrafts, patternDrafts, kept, show } = useWorkspace();
  const incidents = useSyncExternalStore(incidentDrafts.subscribe, incidentDrafts.all);
  const contacts = useSyncExternalStore(contactDrafts.subscribe, contactDrafts.all);
  const patterns = useSyncExternalStore(patternDrafts.subscribe, patternDrafts.all);
  const begun: readonly { key: string; what: string; subject: FormSubject; view: View; drop: () => void }[] = [
    ...incidents.map(([key, { subject }]) => ({
      key: `incident ${key}`, what: words.incident, subject, view: { kind: 'incident', subject } as const, drop: () => incidentDrafts.drop(key),
    })),
    ...contacts.map(([key, { subject, what }]) => ({
      key, what: words[what], subject, view: { kind: 'contact', subject, what } as const, drop: () => contactDrafts.drop(key),
    })),
    ...patterns.map(([key, { subject }]) => ({
      key: `pattern ${key}`, what: wording.patternRecord.unfinished, subject, view: { kind: 'patternRecord', subject } as const, drop: () => patternDrafts.drop(key),
    })),
  ];
  if (begun.length + kept.unreadable === 0) return null;
  return (
    <div className={text.padded}>
      {begun.map(({ key, what, subject, view, drop }) => (
        <Notice
          key={key}
          icon={<NoteRegular />}
          actions={
            <>
              <Button size="small" onClick={() => show(view)}>
                {words.carryOn}
              </Button>
              <Button size="small" appearance="subtle" onClick={drop}>
                {words.discard}
              </Button>
            </>
          }
        >
          <PlainText>{words.unfinished(what, nameOf(subject) ?? words.unknown.who)}</PlainText>
        </Notice>
      ))}
      {kept.unreadable > 0 && (
        <Notice
          icon={<NoteRegular />}
          actions={
            <Button size="small" onClick={() => show({ kind: 'kept' })}>
              {wording.kept.menu}
            </Button>
          }
        >
          <span>{wording.kept.unfinishedUnreadable(kept.unreadable)}</span>
        </Notice>
      )}
    </div>
  );
}

function nameOf({ about, address }: FormSubject): string | undefined {
  return about && about.name.trim() !== '' ? about.name : address;
}
