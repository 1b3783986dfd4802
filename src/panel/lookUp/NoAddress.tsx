import { Button } from '@fluentui/react-components';
import { Section } from '../../ui/Section.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { unknownPerson } from '../subject.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** The way to log what somebody did of whom there is no message and no address. */
export function NoAddress() {
  const text = useTextStyles();
  const words = useWording().forms.log.unknown;
  const { show } = useWorkspace();
  return (
    <Section heading={words.heading}>
      <p className={text.line}>{words.hint}</p>
      <div className={text.row}>
        <Button onClick={() => show({ kind: 'incident', subject: unknownPerson })}>{words.button}</Button>
      </div>
    </Section>
  );
}
