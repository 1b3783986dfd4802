import { behavioursOf } from '../../policy/pack/behaviours.ts';
import { adjustmentLabels } from '../../policy/pack/adjustments.ts';
import type { IncidentDraft } from '../../domain/incident.ts';
import type { Outgoing, OutgoingContact } from '../../ports/outbox.ts';
import { answerLines } from '../../ui/answers/answerLines.ts';
import type { DateWords } from '../../ui/dates.ts';
import type { Wording } from '../../ui/wording/wording.ts';

/** One line that says which one it is. */
export function outgoingLine(outgoing: Outgoing, { waiting, history }: Wording, dates: DateWords): string {
  if (outgoing.kind === 'incident') {
    const { about, occurredAt } = outgoing.incident;
    return waiting.incident(about?.address ?? waiting.nobody, dates.moment(occurredAt));
  }
  const { about, entry } = outgoing.contact;
  return waiting.contact(history.method[entry.method], about, dates.moment(entry.at));
}

/** Everything it says, to be pasted elsewhere where it cannot be sent. */
export function outgoingText(outgoing: Outgoing, wording: Wording, dates: DateWords): string {
  const lines = outgoing.kind === 'incident' ? incidentLines(outgoing.incident, wording, dates) : contactLines(outgoing.contact, wording);
  return [outgoingLine(outgoing, wording, dates), ...lines.flatMap(([label, text]) => (text.trim() === '' ? [] : [`${label}: ${text}`]))].join('\n');
}

type Line = readonly [label: string, text: string];

function incidentLines(incident: IncidentDraft, { forms, history, affected, police }: Wording, dates: DateWords): readonly Line[] {
  const words = forms.incident;
  return [
    [words.how, history.method[incident.method]],
    [words.service, incident.service],
    [words.behaviours, behavioursOf(incident.behaviours).map(({ label }) => label).join('; ')],
    [words.facts, incident.facts],
    [words.exactWords, incident.exactWords],
    [words.impact, incident.impact],
    [words.affected, incident.affected.map((party) => affected[party]).join('; ')],
    [words.police, incident.police === undefined ? '' : police[incident.police]],
    [words.readers, incident.visibility === undefined ? '' : words.readBy[incident.visibility]],
    ...answerLines(incident.answers ?? {}, words.answers, dates.day),
  ];
}

function contactLines({ entry }: OutgoingContact, { forms }: Wording): readonly Line[] {
  const words = forms.contact;
  return [
    [words.direction, words[entry.direction]],
    [words.note, entry.title],
    [words.matter, entry.matter ?? ''],
    [words.adjustment, entry.requested === undefined ? '' : adjustmentLabels[entry.requested]],
  ];
}
