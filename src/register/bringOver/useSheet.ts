import { useEffect, useRef, useState } from 'react';
import { checkBringOver } from '../../journeys/checkBringOver.ts';
import type { Plan } from '../../policy/bringOver/plan.ts';
import { planRows } from '../../policy/bringOver/planRows.ts';
import type { RowFault } from '../../policy/bringOver/proposal.ts';
import { readRows } from '../../policy/bringOver/readRows.ts';
import type { Problem } from '../../ports/problem.ts';
import { sheetLimits, type SheetFault } from '../../ports/sheets.ts';
import { useRegister } from '../registerContext.ts';
import { useFacts } from './useFacts.ts';

/** How far the reading of a file is. */
export type SheetState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly why: SheetFault; readonly row?: number }
  | { readonly kind: 'headings'; readonly faults: readonly RowFault[] }
  | { readonly kind: 'checking'; readonly done: number; readonly total: number }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly ignored: readonly string[] };

export interface Sheet {
  readonly state: SheetState;
  readonly read: (file: File) => void;
  readonly readAgain: () => void;
  readonly forget: () => void;
}

/** Reads a file and compares it with the register. Another file, or leaving, gives the one before up. */
export function useSheet(): Sheet {
  const { outside } = useRegister();
  const facts = useFacts();
  const [state, setState] = useState<SheetState>({ kind: 'none' });
  const [last, setLast] = useState<File>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const steps = async (file: File, signal: AbortSignal, say: (state: SheetState) => void): Promise<void> => {
    say({ kind: 'reading' });
    if (file.size > sheetLimits.bytes) return say({ kind: 'unreadable', why: 'tooLarge' });
    const read = await outside.sheets.read(await file.arrayBuffer());
    if (read.kind !== 'table') return say(read);
    const sheet = readRows(read.table, facts);
    if (sheet.kind === 'headings') return say(sheet);
    const first = planRows(sheet.rows, facts);
    const total = new Set(first.customers.flatMap(({ found }) => found.map(({ value }) => value))).size;
    say({ kind: 'checking', done: 0, total });
    const known = await checkBringOver(outside, first, facts.today, { signal, onProgress: (done) => say({ kind: 'checking', done, total }) });
    if (!known.ok) return say({ kind: 'problem', problem: known.problem });
    say({ kind: 'plan', plan: planRows(sheet.rows, facts, known.value), ignored: sheet.ignored });
  };
  const read = (file: File): void => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const say = (next: SheetState): void => {
      if (!signal.aborted) setState(next);
    };
    setLast(file);
    steps(file, signal, say).catch((error: unknown) => {
      if (signal.aborted) return;
      reportError(error);
      say({ kind: 'problem', problem: { kind: 'malformed' } });
    });
  };
  return {
    state,
    read,
    readAgain: () => {
      if (last) read(last);
    },
    forget: () => {
      running.current?.abort();
      setState({ kind: 'none' });
    },
  };
}
