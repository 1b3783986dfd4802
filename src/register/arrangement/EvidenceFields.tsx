import { Checkbox } from '@fluentui/react-components';
import { countsAsEvidence } from '../../policy/incident/incidentSteps.ts';
import { nextSentences } from '../../policy/pack/incidentSteps.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';
import { lackAt } from './content.ts';
import type { ContentFieldsProps } from './contentFields.ts';

/** Incidents it rests on, and the adjustments that were thought of. Only what a manager accepted counts. */
export function EvidenceFields({ arrangement, about, lacks, onChange }: ContentFieldsProps) {
  const { form } = useRegisterWording().arrangement;
  const text = useTextStyles();
  const dates = useDates();
  const words = usePolicyWords();
  const toggled = (all: readonly string[], one: string): readonly string[] => (all.includes(one) ? all.filter((each) => each !== one) : [...all, one]);
  const lack = lackAt(lacks, 'incidents');
  const incidents = [...new Map(about.incidents.map(({ value }) => [value.incident.reference, value.incident])).values()];
  return (
    <>
      <div role="group" aria-label={form.evidence} className={text.stack} data-field="incidents">
        <span className={text.strong}>{form.evidence}</span>
        {lack !== undefined && <span className={text.small}>{lack}</span>}
        {incidents.length === 0 && <p className={text.line}>{form.noEvidence}</p>}
        {incidents.map(({ reference, occurredAt, behaviours, state }) => (
          <Checkbox
            key={reference}
            checked={arrangement.incidents.includes(reference)}
            disabled={!countsAsEvidence(state) && !arrangement.incidents.includes(reference)}
            onChange={() => onChange({ ...arrangement, incidents: toggled(arrangement.incidents, reference) })}
            label={`${reference}, ${dates.shortDay(dates.dayOf(occurredAt))}: ${behaviours.map((code) => words.behaviours[code].label).join(', ')} (${nextSentences[state].label})`}
          />
        ))}
      </div>
      <div role="group" aria-label={form.adjustmentsConsidered} className={text.stack}>
        <span className={text.strong}>{form.adjustmentsConsidered}</span>
        {about.customer.adjustments.length === 0 && <p className={text.line}>{form.noAdjustments}</p>}
        {about.customer.adjustments.map(({ value: { ref, code, instruction } }) => (
          <Checkbox
            key={ref}
            checked={arrangement.adjustments.includes(ref)}
            onChange={() => onChange({ ...arrangement, adjustments: toggled(arrangement.adjustments, ref) })}
            label={`${words.adjustments[code].label}: ${instruction}`}
          />
        ))}
      </div>
    </>
  );
}
