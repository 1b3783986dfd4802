import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { FilledTemplate } from '../../policy/template/fillTemplate.ts';
import { useHiddenStyle } from '../../ui/hiddenStyle.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';

const useStyles = makeStyles({
  item: { position: 'relative' },
  there: { color: tokens.colorBrandForeground1 },
});

/** What such a reply must contain, ticked by what is there. */
export function Checklist({ checklist }: Pick<FilledTemplate, 'checklist'>) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const text = useTextStyles();
  const words = useWording().forms.templates;
  return (
    <section className={text.stack} aria-label={words.checklist}>
      <h3 className={text.strong}>{words.checklist}</h3>
      <ul className={text.list}>
        {checklist.map(({ item, present }) => (
          <li key={item} className={`${text.marked} ${styles.item}`}>
            <span className={`${text.mark} ${present ? styles.there : ''}`} aria-hidden="true">
              {present ? <CheckmarkCircleRegular /> : <CircleRegular />}
            </span>
            <span className={text.line}>
              {item}
              <span className={hidden}>{`: ${present ? words.present : words.absent}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
