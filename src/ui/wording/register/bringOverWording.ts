import type { SheetFault } from '../../../ports/sheets.ts';
import type { ProblemSentence } from '../problemSentence.ts';

export interface BringOverWording {
  readonly heading: string;
  readonly lead: string;
  readonly sheet: {
    readonly heading: string;
    readonly hint: string;
    readonly download: string;
    readonly fileName: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: string;
    readonly checking: (done: number, total: number) => string;
    readonly stopped: string;
    readonly another: string;
    readonly fault: Readonly<Record<SheetFault, ProblemSentence>>;
    readonly inRow: (row: number) => string;
    readonly headings: string;
    readonly ignored: (headings: string) => string;
    readonly howTo: string;
    readonly howTerms: string;
    readonly howAdjustments: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly summary: (ready: number, already: number, faulty: number) => string;
    readonly row: string;
    readonly customer: string;
    readonly brings: string;
    readonly state: string;
    readonly rowNumber: (row: number) => string;
    readonly wholeRow: string;
    readonly ready: string;
    readonly joins: string;
    readonly already: string;
    readonly period: (start: string, end: string, review: string) => string;
    readonly decided: (who: string, when: string) => string;
    readonly leaveOut: (count: number) => string;
    readonly mend: string;
    readonly shown: (from: number, to: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
  };
  readonly attest: {
    readonly heading: string;
    readonly checked: string;
    readonly checkedHint: string;
    readonly checkedMissing: string;
    readonly tick: string;
    readonly tickMissing: string;
    readonly button: (rows: number) => string;
  };
  readonly run: {
    readonly heading: string;
    readonly progress: (done: number, total: number) => string;
    readonly stay: string;
    readonly stop: string;
    readonly stopping: string;
  };
  readonly outcome: {
    readonly heading: string;
    readonly summary: (counts: { readonly added: number; readonly already: number; readonly failed: number; readonly left: number }) => string;
    readonly whole: string;
    readonly again: string;
    readonly left: string;
    readonly added: string;
    readonly finish: string;
  };
  readonly form: {
    readonly heading: string;
    readonly lead: string;
    readonly open: string;
    readonly customer: string;
    readonly arrangement: string;
    readonly adjustment: string;
    readonly withArrangement: string;
    readonly withAdjustment: string;
    readonly services: string;
    readonly addTerm: string;
    readonly emails: string;
    readonly telephones: string;
    readonly terms: string;
    readonly adjustmentTold: string;
    readonly kind: string;
    readonly submit: string;
    readonly checking: string;
    readonly faults: (count: number) => string;
  };
}
