import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';

const useStyles = makeStyles({
  around: { position: 'relative', flexShrink: 0 },
  menu: {
    position: 'absolute',
    right: 0,
    zIndex: tokens.zIndexPopup,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 'max-content',
    maxWidth: '80vw',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  above: { bottom: '100%', marginBottom: tokens.spacingVerticalXS },
  below: { top: '100%', marginTop: tokens.spacingVerticalXS },
  item: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  button: { minWidth: 'auto' },
});

export interface MenuAction {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
}

export interface ActionMenuProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** Shows the icon and says the label to screen readers only. */
  readonly iconOnly?: boolean;
  readonly actions: readonly MenuAction[];
  readonly opens: 'above' | 'below';
}

/**
 * A button with a menu of actions, by the pattern of the ARIA guide. Our own because Fluent's weighs as much as half the
 * panel and leaves hidden focus stops that axe refuses.
 */
export function ActionMenu({ label, icon, iconOnly = false, actions, opens }: ActionMenuProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) items(menu.current)[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    around.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items(menu.current);
    const to = target(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (event.key === 'Escape') close();
    else if (to !== undefined) all[to]?.focus();
    else return;
    event.preventDefault();
    // Of an Escape that it hears, office.js makes a leave from the panel.
    event.stopPropagation();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div ref={around} className={styles.around} onBlur={onBlur}>
      <Button
        appearance={iconOnly ? 'subtle' : 'secondary'}
        iconPosition="after"
        {...(iconOnly ? { 'aria-label': label } : {})}
        icon={icon}
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(open ? { 'aria-controls': id } : {})}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {!iconOnly && label}
      </Button>
      {open && (
        <div
          ref={menu}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={mergeClasses(styles.menu, styles[opens])}
          onKeyDown={onKeyDown}
        >
          {actions.map(({ key, label: action, onChoose }) => (
            <Button
              key={key}
              role="menuitem"
              tabIndex={-1}
              appearance="subtle"
              className={styles.item}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {action}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function items(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Where a key moves the focus in a menu; undefined for keys that move nothing. */
function target(key: string, now: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (now + 1) % count;
  if (key === 'ArrowUp') return (now - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
