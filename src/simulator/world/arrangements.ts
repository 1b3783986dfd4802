import { addDays, type Day } from '../../domain/day.ts';
import { essentialRoutes } from '../../domain/term.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Filling } from './filling.ts';
import { addItem, updateItem } from './listStore.ts';
import { pastSteps, type PastStep } from './steps.ts';
import { wholeTerm } from './terms.ts';
import type { FieldValues } from './types.ts';

type ScenarioArrangement = Scenario['arrangements'][number];

/** Each arrangement with its decisions, as those who took them would have left it. */
export function fillArrangements(filling: Filling): void {
  for (const arrangement of filling.scenario.arrangements) {
    const steps = pastSteps(filling, arrangement);
    addArrangement(filling, arrangement, steps);
    for (const step of steps) addItem(filling.lists.decisions, decisionRow(arrangement, step), step.by, step.at);
  }
}

function addArrangement({ scenario, lists, system }: Filling, arrangement: ScenarioArrangement, steps: readonly PastStep[]): void {
  const first = steps[0];
  const last = steps.at(-1);
  const number = /^ARR-\d{4}-(\d{4,})$/.exec(arrangement.ref)?.[1];
  const row = {
    Title: arrangement.ref,
    CustomerName: scenario.customers.find(({ key }) => key === arrangement.customer)?.name,
    ...columnsOf(arrangement),
    DecidedBy: steps.find(({ as }) => as === 'decisionMaker')?.by.name,
    Details: JSON.stringify(detailsOf(arrangement, steps)),
    ClientReference: first?.clientReference,
  };
  const item = addItem(lists.arrangements, { ...row, State: 'draft' }, first?.by ?? system, first?.at ?? '', number === undefined ? undefined : Number(number));
  updateItem(lists.arrangements, item, { State: arrangement.state, LastStep: last?.clientReference }, last?.by ?? system, last?.at ?? '');
}

function columnsOf(arrangement: ScenarioArrangement): FieldValues {
  const { customer, services, terms, reason, start, end, review, contested, incidents, contactPoint } = arrangement;
  return {
    Customer: customer,
    Version: 1,
    Services: services === 'all' ? 'all' : services.join('\n'),
    Terms: terms.map(({ code }) => code).join('\n'),
    Reason: reason,
    Circumstances: arrangement.circumstances,
    DueRegard: arrangement.dueRegard,
    Reflection: arrangement.reflection,
    Incidents: incidents.join('\n'),
    ContactPoint: contactPoint?.name,
    StartDay: start,
    EndDay: end,
    ReviewDay: review,
    Appeal: 'none',
    Contested: contested,
    BroughtOver: false,
  };
}

/** What `records/arrangementDetails` keeps in the cell of JSON. */
function detailsOf(arrangement: ScenarioArrangement, steps: readonly PastStep[]): FieldValues {
  const { services, matter, terms, customerView, contactPoint, noWarningReason } = arrangement;
  const told = steps.find(({ action }) => action === 'notify');
  const lifted = steps.find(({ action }) => action === 'lift');
  const own = {
    scope: { services, matters: matter === undefined ? [] : [matter], premises: [] },
    routesOpen: essentialRoutes,
    terms: terms.map((term) => wholeTerm(arrangement, term)),
    incidents: arrangement.incidents,
    adjustments: [],
    customerView: customerView === undefined ? { kind: 'notGiven', why: arrangement.state === 'draft' ? '' : 'Not asked for this scenario' } : { kind: 'given', words: customerView },
    agreement: arrangement.agreement,
    warnings: [],
    noWarningReason,
    consultations: arrangement.consultations,
    contactPoint: contactPoint ?? { name: '' },
    deputy: arrangement.deputy,
    telling: told && { kind: 'told', on: told.on, letterRef: `kept on paper, ${told.on}` },
    appealBy: told && appealBy(told.on),
    sharedWith: arrangement.sharedWith ?? (services === 'all' ? [] : services),
    reviews: [],
    ended: lifted && { why: 'lifted', on: lifted.on },
  };
  return { own, reminders: { alertsSent: 0 } };
}

/** Four weeks: nobody counts working days here. */
function appealBy(toldOn: Day): Day {
  return addDays(toldOn, 28);
}

function decisionRow({ ref }: ScenarioArrangement, { action, as, note, clientReference }: PastStep): FieldValues {
  return { Title: `${ref} ${action}`, Arrangement: ref, Action: action, ActedAs: as, Version: 1, Note: note, ClientReference: clientReference };
}
