import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazyPart } from '../ui/lazyPart.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { SkeletonLines } from '../ui/SkeletonLines.tsx';
import { useWording } from '../ui/wording/WordingContext.ts';
import type { MoreMenuProps } from './head/MoreMenu.tsx';
import type { LogChoice } from './foot/LogMenu.tsx';
import { useTextStyles } from './record/textStyles.ts';
import type { ContactKind, View } from './view.ts';
import type { Subject } from './subject.ts';

interface LoggedProps {
  readonly view: Extract<View, { kind: 'logged' }>;
}

const LazyLogMenu = lazyPart<{ onChoose: (choice: LogChoice) => void }>(() => import('./foot/LogMenu.tsx').then(({ LogMenu }) => LogMenu));
const LazyMoreMenu = lazyPart<MoreMenuProps>(() => import('./head/MoreMenu.tsx').then(({ MoreMenu }) => MoreMenu));
const LazyTemplates = lazyPart<{ subject: Subject }>(() => import('./templates/Templates.tsx').then(({ Templates }) => Templates));
const LazyIncident = lazyPart<{ subject: Subject }>(() => import('./incident/Incident.tsx').then(({ Incident }) => Incident));
const LazyLogged = lazyPart<LoggedProps>(() => import('./incident/LoggedIncident.tsx').then(({ LoggedIncident }) => LoggedIncident));
const LazyContact = lazyPart<{ subject: Subject; what: ContactKind }>(() => import('./contact/LogContact.tsx').then(({ LogContact }) => LogContact));

/** Menus bring half of Fluent with them; a button of the same size keeps their place. */
export function LogMenuPart(props: { readonly onChoose: (choice: LogChoice) => void }) {
  const words = useWording().forms.log;
  return (
    <LazyLogMenu
      with={props}
      fallback={
        <Button disabledFocusable icon={<ChevronDownRegular />} iconPosition="after">
          {words.button}
        </Button>
      }
      failed={(tryAgain) => <Button onClick={tryAgain}>{words.button}</Button>}
    />
  );
}

export function MoreMenuPart(props: MoreMenuProps) {
  const words = useWording().sender;
  const place = { appearance: 'subtle', icon: <MoreHorizontalRegular />, 'aria-label': words.more } as const;
  return (
    <LazyMoreMenu
      with={props}
      fallback={<Button {...place} disabledFocusable />}
      failed={(tryAgain) => <Button {...place} onClick={tryAgain} />}
    />
  );
}

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

export function IncidentPart(props: { readonly subject: Subject }) {
  return <LazyIncident with={props} {...form} />;
}

export function LoggedIncidentPart(props: LoggedProps) {
  return <LazyLogged with={props} {...form} />;
}

export function LogContactPart(props: { readonly subject: Subject; readonly what: ContactKind }) {
  return <LazyContact with={props} {...form} />;
}
