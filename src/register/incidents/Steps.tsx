import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { decisionsFor } from '../../journeys/decideIncident.ts';
import { noDecision, type DecisionAction, type DecisionStep } from '../../journeys/incidentDecision.ts';
import { incidentKey } from '../../domain/incidentRecord.ts';
import { actorsOf } from '../../policy/incident/actors.ts';
import { refusals } from '../../policy/pack/refusals.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { StepForm } from './StepForm.tsx';
import { useKeptDrafts } from './useKeptDrafts.ts';

const useStyles = makeStyles({ around: { ':focus': { outlineStyle: 'none' } } });

/** Whoever chose or finished a step goes on from here: what they pressed is gone. */
function StepPlace({ action, children }: { readonly action: DecisionAction | undefined; readonly children: ReactNode }) {
  const styles = useStyles();
  const around = useRef<HTMLDivElement>(null);
  const before = useRef(action);
  useEffect(() => {
    if (before.current !== action) around.current?.focus();
    before.current = action;
  }, [action]);
  return (
    <div ref={around} tabIndex={-1} className={styles.around}>
      {children}
    </div>
  );
}

/** The steps this person may take, one of them first, or why there is none. */
export function Steps({ stored }: { readonly stored: Stored<ManagedIncident> }) {
  const [chosen, setChosen] = useState<DecisionStep>();
  return (
    <StepPlace action={chosen?.action}>
      <Chosen stored={stored} chosen={chosen} onChoose={setChosen} />
    </StepPlace>
  );
}

interface ChosenProps {
  readonly stored: Stored<ManagedIncident>;
  readonly chosen: DecisionStep | undefined;
  readonly onChoose: (step: DecisionStep | undefined) => void;
}

function Chosen({ stored, chosen, onChoose }: ChosenProps) {
  const { incidents } = useRegisterWording();
  const words = incidents.decision;
  const { staff, roles } = useRegister();
  // What was begun stays while somebody looks at another step, or at another page.
  const [drafts, setDrafts] = useKeptDrafts(incidentKey(stored.value.incident));
  const { steps, involved } = decisionsFor(stored.value, { staff, roles });
  const unnamed = stored.value.accounts.some(({ affected }) => affected.includes('colleague'));
  if (chosen) {
    const { action } = chosen;
    return (
      <Section heading={chosen.label}>
        <StepForm
          key={action}
          stored={stored}
          step={chosen}
          decision={drafts[action] ?? { ...noDecision, action }}
          onChange={(decision) => setDrafts({ ...drafts, [action]: decision })}
          onCancel={() => onChoose(undefined)}
          onDone={() => {
            onChoose(undefined);
            setDrafts({});
          }}
        />
      </Section>
    );
  }
  return (
    <Section heading={words.heading}>
      {involved && <Notice icon={<InfoRegular />}>{refusals.involved}</Notice>}
      {steps.length > 0 && unnamed && <Notice icon={<InfoRegular />}>{incidents.page.colleagueAffected}</Notice>}
      {steps.length === 0 && !involved && <NoSteps decides={actorsOf(roles).length > 0} />}
      {steps.length > 0 && <StepButtons steps={steps} onChoose={onChoose} />}
    </Section>
  );
}

function NoSteps({ decides }: { readonly decides: boolean }) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.decision;
  return <p className={text.line}>{decides ? words.nothingLeft : words.nothingForRole}</p>;
}

interface StepButtonsProps {
  readonly steps: readonly DecisionStep[];
  readonly onChoose: (step: DecisionStep) => void;
}

function StepButtons({ steps, onChoose }: StepButtonsProps) {
  const text = useTextStyles();
  const words = useRegisterWording().incidents.decision;
  const [first, ...others] = steps;
  return (
    <div className={text.row}>
      {first && (
        <Button appearance="primary" onClick={() => onChoose(first)}>
          {first.label}
        </Button>
      )}
      {others.length > 0 && (
        <ActionMenu
          label={words.more}
          icon={<ChevronDownRegular />}
          opens="below"
          actions={others.map((step) => ({ key: step.action, label: step.label, onChoose: () => onChoose(step) }))}
        />
      )}
    </div>
  );
}
