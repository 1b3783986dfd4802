import { Field, Input, Select } from '@fluentui/react-components';
import { contactMethods, type ContactMethod } from '../../domain/contact.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { incidentWarnings } from '../../policy/incident/checkIncident.ts';
import { fieldFromMoment, momentFromField } from '../../ui/dates.ts';
import { useOutside } from '../outsideContext.ts';
import { useClockNote } from '../useClockNote.ts';
import type { FormPartProps } from './formPart.ts';
import { fieldSentence } from './incidentProblems.ts';
import { Questions } from './Questions.tsx';

/** When, how and for which service: filled in as far as the message tells. */
export function Circumstances({ draft, problems, onChange }: FormPartProps) {
  const wording = useWording();
  const words = wording.forms.incident;
  const { clock, configuration } = useOutside();
  const { services, council } = configuration;
  const clockNote = useClockNote();
  const { message } = draft.subject;
  // As long as the message tells the time, nobody looks at a clock.
  const asGiven = message !== undefined && fieldFromMoment(message.receivedAt, council.timeZone) === draft.at;
  const now = clock.now();
  const occurredAt = momentFromField(draft.at, council.timeZone);
  const longAgo = occurredAt === undefined ? [] : incidentWarnings({ occurredAt }, now).map(({ limit }) => words.longAgo(limit));
  const hint = [...(message ? [words.fromMessage] : []), ...(clockNote === undefined || asGiven ? [] : [clockNote]), ...longAgo].join('. ');
  const says = (field: 'occurredAt' | 'service') => {
    const sentence = fieldSentence(problems, field, words);
    return sentence === undefined ? {} : { validationMessage: sentence };
  };
  return (
    <>
      <Field label={words.when} data-field="occurredAt" {...says('occurredAt')} {...(hint === '' ? {} : { hint })}>
        <Input type="datetime-local" value={draft.at} onChange={(_, { value }) => onChange({ at: value })} />
      </Field>
      <Field label={words.how}>
        <Select value={draft.method} onChange={(_, { value }) => onChange({ method: value as ContactMethod })}>
          {contactMethods.map((method) => (
            <option key={method} value={method}>
              {wording.history.method[method]}
            </option>
          ))}
        </Select>
      </Field>
      <Questions by="method" draft={draft} problems={problems} onChange={onChange} />
      <Field label={words.service} data-field="service" {...says('service')}>
        <Select value={draft.service} onChange={(_, { value }) => onChange({ service: value })}>
          <option value="">{words.chooseService}</option>
          {[...new Set([...services, ...(draft.service === '' ? [] : [draft.service])])].map((service) => (
            <option key={service} value={service}>
              {service}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
