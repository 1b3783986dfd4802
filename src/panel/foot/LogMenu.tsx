import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { ContactKind } from '../view.ts';

export type LogChoice = 'incident' | ContactKind;
const choices: readonly LogChoice[] = ['incident', 'telephone', 'visit', 'letter', 'other', 'adjustment'];

/** What can be logged. */
export function LogMenu({ onChoose }: { readonly onChoose: (choice: LogChoice) => void }) {
  const words = useWording().forms.log;
  return (
    <ActionMenu
      opens="above"
      label={words.button}
      icon={<ChevronDownRegular />}
      actions={choices.map((choice) => ({
        key: choice,
        label: words[choice],
        onChoose: () => {
          onChoose(choice);
        },
      }))}
    />
  );
}
