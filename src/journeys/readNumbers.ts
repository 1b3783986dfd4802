import { addDays, type Day, type Instant } from '../domain/day.ts';
import type { IncidentOutline } from '../domain/outline.ts';
import type { ReportPart } from '../policy/pack/reports.ts';
import type { Settings } from '../policy/pack/settings.ts';
import { arrangementNumbers, type ArrangementNumbers } from '../policy/reports/arrangementNumbers.ts';
import { incidentNumbers, type IncidentNumbers } from '../policy/reports/incidentNumbers.ts';
import { quartersTo } from '../policy/reports/quarters.ts';
import { today } from '../ports/clock.ts';
import { success, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';

/** What the reports tell, of the parts that were asked for. */
export interface Numbers {
  readonly on: Day;
  readonly arrangements?: ArrangementNumbers;
  readonly incidents?: readonly IncidentNumbers[];
}

type NumberSources = Pick<RegisterOutside, 'arrangements' | 'customers' | 'incidents' | 'clock' | 'configuration'>;

/** Reads what the reports are made of and counts it. Where one part cannot be read, none is told: half a number misleads. */
export async function readNumbers(outside: NumberSources, settings: Settings, parts: readonly ReportPart[], signal?: AbortSignal): Promise<Result<Numbers>> {
  const { timeZone } = outside.configuration.council;
  const on = today(outside.clock, timeZone);
  const first = quartersTo(on)[0]?.first ?? on;
  const wanted = (part: ReportPart): boolean => parts.includes(part);
  const [incidents, arrangements, customers] = await Promise.all([
    wanted('incidents') ? incidentsTo(outside, on, signal) : success(undefined),
    wanted('arrangements') ? outside.arrangements.outlines(first, signal) : success(undefined),
    wanted('arrangements') ? outside.customers.count(signal) : success(undefined),
  ]);
  if (!incidents.ok) return incidents;
  if (!arrangements.ok) return arrangements;
  if (!customers.ok) return customers;
  const read = incidents.value;
  return success({
    on,
    ...(arrangements.value === undefined || customers.value === undefined
      ? {}
      : {
          arrangements: arrangementNumbers({
            today: on, settings, arrangements: arrangements.value, customers: customers.value, ...(read === undefined ? {} : { incidents: read }),
          }),
        }),
    ...(read === undefined ? {} : { incidents: incidentNumbers(read, on, timeZone) }),
  });
}

/** Quarter by quarter: SharePoint looks at no more than 5,000 rows for one question. A day more at each end, for the council's time zone. */
async function incidentsTo({ incidents }: NumberSources, on: Day, signal?: AbortSignal): Promise<Result<readonly IncidentOutline[]>> {
  const quarters = quartersTo(on);
  const starts = quarters.map(({ first }, index) => midnight(addDays(first, index === 0 ? -1 : 0)));
  const end = midnight(addDays(on, 2));
  const read = await Promise.all(starts.map((start, index) => incidents.outlines(start, starts[index + 1] ?? end, signal)));
  const failed = read.find((answer) => !answer.ok);
  if (failed && !failed.ok) return failed;
  return success(read.flatMap((answer) => (answer.ok ? answer.value : [])));
}

function midnight(on: Day): Instant {
  return `${on}T00:00:00.000Z` as Instant;
}
