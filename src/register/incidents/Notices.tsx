import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { noticesFor, type Notice as IncidentNotice } from '../../policy/incident/notices.ts';
import { riddorReminder } from '../../policy/incident/riddor.ts';
import { noticeTexts } from '../../policy/pack/notices.ts';
import { riddorTexts } from '../../policy/pack/riddor.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { usePolicyWords } from '../words.ts';

/** Who else should hear of it, by an e-mail that a person sends, and what an injury may call for. */
export function Notices({ managed: { incident } }: { readonly managed: ManagedIncident }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.around;
  const mail = useWording().forms.incident.notice;
  const behaviours = usePolicyWords().behaviours;
  const notices = noticesFor(incident, behaviours);
  return (
    <>
      <Riddor injury={incident.answers.injury} />
      {notices.length > 0 && (
        <Section heading={words.notices}>
          <p className={text.small}>{mail.hint}</p>
          <ul className={text.list}>
            {notices.map((notice) => (
              <NoticeLine key={notice.to} notice={notice} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function NoticeLine({ notice: { to, reference, when } }: { readonly notice: IncidentNotice }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.around;
  const mail = useWording().forms.incident.notice;
  const { host } = useRegister().outside;
  const { label, sentence } = noticeTexts[to];
  const write = () => {
    host.composeMail(undefined, mail.subject(reference), mail.text(sentence, reference, host.linkTo(reference)));
  };
  return (
    <li className={text.stack}>
      <span className={text.line}>{when === 'sameDay' ? `${words.sameDay}: ${sentence}` : sentence}</span>
      <div>
        <Button size="small" icon={<MailRegular />} onClick={write}>
          {mail.writeTo(label)}
        </Button>
      </div>
    </li>
  );
}

/** A reminder and never a finding: whether there is a duty is for health and safety to say. */
export function Riddor({ injury }: { readonly injury: IncidentAnswers['injury'] }) {
  const words = useRegisterWording().incidents.around;
  const reminder = riddorReminder(injury);
  if (reminder === 'none') return null;
  const { label, sentence } = riddorTexts[reminder];
  return <Notice icon={<InfoRegular />}>{`${words.riddor}: ${label}. ${sentence}`}</Notice>;
}
