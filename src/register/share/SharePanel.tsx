import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { cardFor, type SharedItem } from '../../journeys/shareToChannel.ts';
import type { Channel } from '../../ports/channels.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { ChannelChoice } from './ChannelChoice.tsx';
import { CopyLink } from './CopyLink.tsx';
import { ShareProblem } from './ShareProblem.tsx';
import { usePost } from './usePost.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexBasis: '100%',
    maxWidth: '560px',
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outlineStyle: 'none' },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  preview: { margin: 0, paddingLeft: tokens.spacingHorizontalM, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  line: { margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SharePanelProps {
  readonly id: string;
  readonly item: SharedItem;
  readonly onCancel: () => void;
  readonly onPosted: (channel: string) => void;
}

/** Says what a channel will read, and posts it. In a channel's own tab that channel is meant. */
export function SharePanel({ id, item, onCancel, onPosted }: SharePanelProps) {
  const styles = useStyles();
  const { share } = useRegisterWording();
  const { outside } = useRegister();
  const { place } = outside.host;
  const here = place.kind === 'channel' ? place.channel : undefined;
  const [chosen, setChosen] = useState<Channel>();
  const channel = here ?? chosen;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const posting = usePost(item, onPosted);
  const card = cardFor(outside.host, item, share);
  return (
    <section ref={panel} id={id} className={styles.panel} tabIndex={-1} aria-label={share.heading}>
      <h2 className={styles.heading}>{share.heading}</h2>
      <div>
        <p className={styles.line}>{share.preview}:</p>
        <blockquote className={styles.preview}>
          <p className={styles.strong}>{card.title}</p>
          <p className={styles.line}>{card.text}</p>
        </blockquote>
        <p className={styles.line}>{share.noNames}</p>
      </div>
      {!here && <ChannelChoice onChoose={setChosen} />}
      {posting.problem && (
        <ShareProblem
          sentences={share.postProblem}
          problem={posting.problem}
          busy={posting.busy}
          onSignIn={() => channel && posting.signInAndPost(channel)}
        />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!channel || posting.busy} onClick={() => channel && posting.post(channel)}>
          {posting.busy ? share.posting : channel ? share.postIn(channel.name) : share.post}
        </Button>
        <CopyLink link={card.link} />
        <Button appearance="subtle" onClick={onCancel}>
          {share.cancel}
        </Button>
      </div>
    </section>
  );
}
