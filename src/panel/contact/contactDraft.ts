import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { LoggedMethod } from '../../domain/contact.ts';
import type { Subject } from '../subject.ts';
import type { ContactKind } from '../view.ts';

/** A contact as it stands in the form. */
export interface ContactDraft {
  readonly clientReference: string;
  readonly subject: Subject;
  readonly what: ContactKind;
  readonly method: LoggedMethod;
  readonly direction: 'in' | 'out';
  /** As the field has it: local date and time. */
  readonly at: string;
  readonly title: string;
  readonly matter: string;
  readonly requested: AdjustmentCode | '';
}

export const contactDraftKey = (subject: Subject, what: ContactKind): string => `${what} ${subject.key}`;
