import { createContext, useContext } from 'react';
import type { DateWords } from '../ui/dates.ts';
import type { ContactDraft } from './contact/contactDraft.ts';
import type { DraftStore } from './draftStore.ts';
import type { EvidenceHere } from './evidence/useEvidence.ts';
import type { IncidentFormDraft } from './incident/incidentFormDraft.ts';
import type { KeptDrafts } from './kept/useKeptDrafts.ts';
import type { AddendumDraft } from './logged/addendumDraft.ts';
import type { MatterAnswers } from './matterAnswers.ts';
import type { PatternFormDraft } from './pattern/patternFormDraft.ts';
import type { TemplateDraft } from './templates/templateDraft.ts';
import type { Pace } from './query/useSettled.ts';
import type { WaitingHere } from './query/useWaiting.ts';
import type { View } from './view.ts';

/** What every part of the panel shares while it is open. */
export interface WorkspaceParts {
  readonly dates: DateWords;
  readonly answers: MatterAnswers;
  readonly incidentDrafts: DraftStore<IncidentFormDraft>;
  readonly contactDrafts: DraftStore<ContactDraft>;
  readonly addendumDrafts: DraftStore<AddendumDraft>;
  readonly patternDrafts: DraftStore<PatternFormDraft>;
  readonly templateDrafts: DraftStore<TemplateDraft>;
  /** Files chosen as evidence, by the subject of the form: they stay where the person has them until it is logged. */
  readonly evidenceFiles: DraftStore<File>;
  readonly waiting: WaitingHere;
  readonly evidence: EvidenceHere;
  readonly kept: KeptDrafts;
  readonly pace: Pace;
  /** The key of the subject the panel shows now. */
  readonly place: string;
  /** Shows something else below the head. */
  readonly show: (view: View) => void;
  /** True once after a person asked for a view: the focus may follow them there, and at no other time. */
  readonly takeFocus: () => boolean;
}

export const WorkspaceContext = createContext<WorkspaceParts | undefined>(undefined);

export function useWorkspace(): WorkspaceParts {
  const parts = useContext(WorkspaceContext);
  if (!parts) throw new Error('This part of the panel is not inside a Workspace');
  return parts;
}
