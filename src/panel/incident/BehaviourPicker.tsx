import { Button, Checkbox, makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { behaviourCodes, type BehaviourCode } from '../../domain/behaviour.ts';
import { behavioursOf, searchBehaviours, type Behaviour, type BehaviourGroup } from '../../policy/pack/behaviours.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { Fieldset } from '../../ui/Fieldset.tsx';

const useStyles = makeStyles({
  group: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  boxes: { display: 'flex', flexDirection: 'column' },
  hint: { ...typographyStyles.caption1, margin: 0, paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});
const groups: readonly BehaviourGroup[] = ['abusive', 'zeroTolerance'];
const shownFirst = 8;

export interface BehaviourPickerProps {
  readonly chosen: readonly BehaviourCode[];
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly BehaviourCode[]) => void;
}

/** What happened, in plain words: grouped, and found by other words too. What is chosen never hides. */
export function BehaviourPicker({ chosen, problem, onChange }: BehaviourPickerProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().forms.incident;
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const offered = behavioursOf(behaviourCodes, useBehaviours()).filter((behaviour) => groups.includes(behaviour.group));
  const found = searchBehaviours(offered, typed);
  const toggle = (code: BehaviourCode) => {
    onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
  };
  return (
    <Fieldset legend={words.behaviours} hint={words.behavioursHint} problem={problem} field="behaviours">
      <SearchBox aria-label={words.search} placeholder={words.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
      {found.length === 0 && <p className={text.line}>{words.noneFound}</p>}
      {groups.map((group) => {
        const ofGroup = found.filter((behaviour) => behaviour.group === group);
        const shown = all || typed.trim() !== '' ? ofGroup : ofGroup.filter(({ code }, index) => index < shownFirst || chosen.includes(code));
        if (ofGroup.length === 0) return null;
        return (
          <div key={group} role="group" aria-label={words.group[group]} className={styles.boxes}>
            <p className={styles.group}>{words.group[group]}</p>
            {shown.map((behaviour) => (
              <Box key={behaviour.code} behaviour={behaviour} checked={chosen.includes(behaviour.code)} onToggle={toggle} />
            ))}
            {shown.length < ofGroup.length && (
              <Button size="small" appearance="subtle" className={styles.more} onClick={() => setAll(true)}>
                {words.showAll(ofGroup.length)}
              </Button>
            )}
          </div>
        );
      })}
    </Fieldset>
  );
}

function Box({ behaviour, checked, onToggle }: { readonly behaviour: Behaviour; readonly checked: boolean; readonly onToggle: (code: BehaviourCode) => void }) {
  const styles = useStyles();
  return (
    <>
      <Checkbox label={behaviour.label} checked={checked} onChange={() => onToggle(behaviour.code)} />
      {checked && behaviour.hint !== undefined && (
        <p role="status" className={styles.hint}>
          {behaviour.hint}
        </p>
      )}
    </>
  );
}
