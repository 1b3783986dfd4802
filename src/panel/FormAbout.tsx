import { makeStyles, tokens } from '@fluentui/react-components';
import { PlainText } from '../ui/PlainText.tsx';
import { useWording } from '../ui/wording/wordingContext.ts';
import { useTextStyles } from '../ui/textStyles.ts';
import { isUnknown, type FormSubject } from './subject.ts';
import { useWorkspace } from './workspaceContext.ts';

const useStyles = makeStyles({
  about: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
});

/** Says about whom a form is and from which message, also where another message is open by now. */
export function FormAbout({ subject }: { readonly subject: FormSubject }) {
  const { key, about, message } = subject;
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWording().forms.about;
  const { dates, place } = useWorkspace();
  return (
    <div className={styles.about}>
      <p className={text.small}>{words.label}</p>
      {about ? (
        <>
          {about.name.trim() !== '' && about.name !== about.address && (
            <p className={text.strong}>
              <PlainText>{about.name}</PlainText>
            </p>
          )}
          <p className={text.line}>
            <PlainText>{about.address}</PlainText>
          </p>
        </>
      ) : (
        <p className={text.line}>{isUnknown(subject) ? words.unknown : words.nobody}</p>
      )}
      {message && (
        <p className={text.small}>
          <PlainText>{words.fromMessage(message.subject.trim() === '' ? words.noSubject : message.subject, dates.moment(message.receivedAt))}</PlainText>
        </p>
      )}
      {key !== place && !isUnknown(subject) && <p className={text.strong}>{words.elsewhere}</p>}
    </div>
  );
}
