import { lazyPart } from '../ui/lazyPart.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { SkeletonLines } from '../ui/SkeletonLines.tsx';
import { useWording } from '../ui/wording/wordingContext.ts';
import { useTextStyles } from '../ui/textStyles.ts';
import type { ContactKind, LoggedView } from './view.ts';
import type { FormSubject, Subject } from './subject.ts';

interface LoggedProps {
  readonly view: LoggedView;
}

interface PatternProps {
  readonly subject: Subject;
  readonly sent: string | undefined;
}

interface IncidentProps {
  readonly subject: FormSubject;
  readonly takenBack: boolean;
}

const LazyTemplates = lazyPart<{ subject: Subject }>(() => import('./templates/Templates.tsx').then(({ Templates }) => Templates));
const LazyIncident = lazyPart<IncidentProps>(() => import('./incident/Incident.tsx').then(({ Incident }) => Incident));
const LazyLogged = lazyPart<LoggedProps>(() => import('./incident/LoggedIncident.tsx').then(({ LoggedIncident }) => LoggedIncident));
const LazyContact = lazyPart<{ subject: Subject; what: ContactKind }>(() => import('./contact/LogContact.tsx').then(({ LogContact }) => LogContact));
const LazyHistory = lazyPart<{ subject: Subject }>(() => import('./history/HistoryPage.tsx').then(({ HistoryPage }) => HistoryPage));
const LazyPattern = lazyPart<PatternProps>(() => import('./pattern/PatternPage.tsx').then(({ PatternPage }) => PatternPage));
const LazyPatternRecord = lazyPart<{ subject: Subject }>(() => import('./pattern/PatternRecordForm.tsx').then(({ PatternRecordForm }) => PatternRecordForm));
const LazySelfTest = lazyPart<object>(() => import('./about/PanelSelfTest.tsx').then(({ PanelSelfTest }) => PanelSelfTest));

function FormSkeleton() {
  const text = useTextStyles();
  return (
    <div className={text.padded}>
      <SkeletonLines lines={8} />
    </div>
  );
}

function FormMissing({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const text = useTextStyles();
  return (
    <div className={text.padded}>
      <ProblemNote sentence={useWording().partMissing} onTryAgain={onTryAgain} />
    </div>
  );
}

const form = {
  fallback: <FormSkeleton />,
  failed: (tryAgain: () => void) => <FormMissing onTryAgain={tryAgain} />,
};

export function TemplatesPart(props: { readonly subject: Subject }) {
  return <LazyTemplates with={props} {...form} />;
}

export function IncidentPart(props: IncidentProps) {
  return <LazyIncident with={props} {...form} />;
}

export function LoggedIncidentPart(props: LoggedProps) {
  return <LazyLogged with={props} {...form} />;
}

export function LogContactPart(props: { readonly subject: Subject; readonly what: ContactKind }) {
  return <LazyContact with={props} {...form} />;
}

export function HistoryPart(props: { readonly subject: Subject }) {
  return <LazyHistory with={props} {...form} />;
}

export function PatternPart(props: PatternProps) {
  return <LazyPattern with={props} {...form} />;
}

export function PatternRecordPart(props: { readonly subject: Subject }) {
  return <LazyPatternRecord with={props} {...form} />;
}

export function SelfTestPart() {
  return <LazySelfTest with={{}} {...form} />;
}
