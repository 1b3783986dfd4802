import { Link } from '@fluentui/react-components';
import { askedAnswers } from '../../policy/incident/askedAnswers.ts';
import { noticesFor, type Notice } from '../../policy/incident/notices.ts';
import { noticeTexts } from '../../policy/pack/notices.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { NoticeWording } from '../../ui/wording/formWording.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { visibilityOf, type IncidentFormDraft } from './incidentFormDraft.ts';

export interface TellOthersProps {
  readonly draft: Pick<IncidentFormDraft, 'behaviours' | 'method' | 'answers' | 'visibility'>;
  /** Absent while the incident has no number: a notice names nothing else. */
  readonly reference: string | undefined;
}

/** Who should hear of a grave incident beside those who read the list, by an e-mail that the person sends. */
export function TellOthers({ draft, reference }: TellOthersProps) {
  const text = useTextStyles();
  const { notice, after } = useWording().forms.incident;
  const table = useBehaviours();
  const { behaviours } = draft;
  const answers = askedAnswers(draft, table);
  const notices = noticesFor({ reference: reference ?? '', behaviours, answers, visibility: visibilityOf(draft, table) }, table);
  if (notices.length === 0) return null;
  return (
    <section className={text.stack}>
      <h3 className={text.strong}>{after.tell}</h3>
      {reference === undefined ? (
        <p className={text.line}>{after.tellOnceSent}</p>
      ) : (
        <>
          <p className={text.small}>{notice.hint}</p>
          <ul className={text.list}>
            {notices.map((each) => (
              <li key={each.to} className={text.line}>
                <Link href={mailOf(each, notice)} target="_blank" rel="noreferrer" inline>
                  {notice.writeTo(noticeTexts[each.to].label)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** An e-mail to nobody yet: no name, no address, no word of the message. */
function mailOf({ to, reference }: Notice, { subject, text }: NoticeWording): string {
  const body = text(noticeTexts[to].sentence, reference).replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject(reference))}&body=${encodeURIComponent(body)}`;
}
