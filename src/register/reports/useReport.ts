import type { Numbers } from '../../journeys/readNumbers.ts';
import { leastTold } from '../../policy/pack/reports.ts';
import type { ArrangementNumbers, Ground } from '../../policy/reports/arrangementNumbers.ts';
import { incidentOutcomes, type IncidentNumbers } from '../../policy/reports/incidentNumbers.ts';
import type { Quarter } from '../../policy/reports/quarters.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';
import { usePolicyWords } from '../words.ts';
import { kindTable, type KindWords, type ReportFact, type ReportTable } from './reportTable.ts';

/** The incidents of one quarter. */
export interface QuarterReport {
  readonly label: string;
  readonly tables: readonly ReportTable[];
}

/** The numbers in words. */
export interface Report {
  readonly arrangements?: { readonly facts: readonly ReportFact[]; readonly growth?: string; readonly tables: readonly ReportTable[] };
  readonly incidents?: { readonly byQuarter: ReportTable; readonly quarters: readonly QuarterReport[] };
}

/** Puts numbers into the words of the register and of the council's policy. */
export function useReport({ on, arrangements, incidents }: Numbers): Report {
  const { reports: words, shell, language } = useRegisterWording();
  const policy = usePolicyWords();
  const dates = useDates();
  const kindWords: KindWords = { others: words.others, none: words.none, tooFew: words.tooFew(leastTold) };
  const labelOf = ({ first, last }: Quarter): string => (on <= last ? words.soFar(dates.months(first, last)) : dates.months(first, last));
  const serviceOf = (service: string): string => (service === 'all' ? shell.everyService : service);

  const factsOf = ({ inForce, share, overdue, medianDays }: ArrangementNumbers): readonly ReportFact[] => [
    { label: words.arrangements.inForce, value: inForce === 'hidden' ? words.fewer(leastTold) : String(inForce), hint: words.arrangements.asListed },
    { label: words.arrangements.share, value: share === undefined ? words.hidden : words.arrangements.perCent(share.toLocaleString(language)) },
    { label: words.arrangements.overdue, value: overdue === 'hidden' ? words.fewer(leastTold) : String(overdue) },
    { label: words.arrangements.medianLength, value: medianDays === undefined ? words.hidden : words.arrangements.days(medianDays) },
  ];

  const arrangementTables = (numbers: ArrangementNumbers): readonly ReportTable[] => {
    const { arrangements: said, number } = words;
    const groundOf = (ground: Ground): string => (ground === 'elsewhere' ? said.elsewhere : policy.behaviours[ground].label);
    return [
      {
        title: said.byQuarter,
        head: [said.quarter, number],
        rows: numbers.byQuarter.map(({ quarter, count }) => ({ label: on <= quarter.last ? said.today(dates.day(on)) : labelOf(quarter), numbers: [count] })),
      },
      {
        title: said.since(dates.day(numbers.byQuarter[0]?.quarter.first ?? on)),
        head: [said.what, number],
        rows: [
          { label: said.started, numbers: [numbers.started] },
          { label: said.reviewedOnTime, numbers: [numbers.reviews.onTime] },
          { label: said.reviewedLate, numbers: [numbers.reviews.late] },
          { label: said.lapsed, numbers: [numbers.endings.lapsed] },
          { label: said.lifted, numbers: [numbers.endings.lifted] },
          { label: said.quashed, numbers: [numbers.endings.quashed] },
        ],
      },
      kindTable({ title: said.byService, head: [said.service, number] }, numbers.byService, serviceOf, kindWords),
      kindTable({ title: said.byTerm, head: [said.term, number] }, numbers.byTerm, (code) => policy.terms[code].label, kindWords),
      ...(numbers.byGround === undefined ? [] : [kindTable({ title: said.byGround, head: [said.ground, number] }, numbers.byGround, groundOf, kindWords)]),
    ];
  };

  const quarterReport = ({ quarter, byBehaviour, byService }: IncidentNumbers): QuarterReport => {
    const { incidents: said, number } = words;
    const label = labelOf(quarter);
    return {
      label,
      tables: [
        kindTable({ title: said.byBehaviour(label), head: [said.behaviour, number] }, byBehaviour, (code) => policy.behaviours[code].label, kindWords),
        kindTable({ title: said.byService(label), head: [words.arrangements.service, number] }, byService, serviceOf, kindWords),
      ],
    };
  };

  const incidentTable = (numbers: readonly IncidentNumbers[]): ReportTable => ({
    title: words.incidents.byQuarter,
    head: [words.arrangements.quarter, words.incidents.logged, ...incidentOutcomes.map((outcome) => words.incidents[outcome])],
    rows: numbers.map(({ quarter, logged, outcomes }) => ({ label: labelOf(quarter), numbers: [logged, ...incidentOutcomes.map((outcome) => outcomes[outcome])] })),
  });

  const growth = arrangements?.growth;
  return {
    ...(arrangements && {
      arrangements: {
        facts: factsOf(arrangements),
        tables: arrangementTables(arrangements),
        ...(growth === undefined ? {} : { growth: words.arrangements.growth(growth.now, growth.before, growth.perCent) }),
      },
    }),
    ...(incidents && { incidents: { byQuarter: incidentTable(incidents), quarters: incidents.map(quarterReport) } }),
  };
}
