import type { Arrangement } from '../../domain/arrangement.ts';
import { renderTerm } from '../../policy/arrangement/renderTerm.ts';
import type { ArrangementWording } from '../../ui/wording/register/arrangementWording.ts';
import type { ChangedField } from '../ChangedMeanwhile.tsx';

type Said = (arrangement: Arrangement) => string;

/** What can be written in an arrangement, each field in words, as the one and the other has it. */
export function comparedFields({ form }: ArrangementWording, allServices: string, mine: Arrangement, theirs: Arrangement): readonly ChangedField[] {
  const said: readonly (readonly [string, Said])[] = [
    [form.services, ({ scope }) => (scope.services === 'all' ? allServices : scope.services.join(', '))],
    [form.matters, ({ scope }) => scope.matters.join('\n')],
    [form.terms, ({ terms }) => terms.map((term) => Object.values(renderTerm(term)).flat().join(' ')).join('\n')],
    [form.start, ({ start }) => start],
    [form.review, ({ review }) => review],
    [form.end, ({ end }) => end],
    [form.contactPoint, ({ contactPoint: { name, address = '', telephone = '' } }) => [name, address, telephone].join(' ').trim()],
    [form.deputy, ({ deputy }) => deputy],
    [form.evidence, ({ incidents }) => incidents.join(', ')],
    [form.adjustmentsConsidered, ({ adjustments }) => adjustments.join(', ')],
    [form.reason, ({ reason }) => reason],
    [form.circumstances, ({ circumstancesConsidered }) => circumstancesConsidered],
    [form.dueRegard, ({ equalityDueRegard }) => equalityDueRegard],
    [form.reflection, ({ couldWeHaveCausedIt }) => couldWeHaveCausedIt],
    [form.customerView, ({ customerView }) => (customerView.kind === 'given' ? customerView.words : customerView.why)],
    [form.agreement, ({ agreement }) => form.agreed[agreement]],
    [form.noWarning, ({ noWarningReason }) => noWarningReason ?? ''],
    [form.consultations, ({ consultations }) => consultations.map((one) => `${form.consultee[one.with]}, ${one.name}, ${one.on}: ${one.advice}`).join('\n')],
    [form.sharedWith, ({ sharedWith }) => sharedWith.join('\n')],
  ];
  return said.map(([label, words]) => ({ label, yours: words(mine), theirs: words(theirs) }));
}
