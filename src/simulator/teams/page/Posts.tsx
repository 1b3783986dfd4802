import { Avatar, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import * as v from 'valibot';
import { hostClient } from '../../page/hostClient.ts';
import type { HostPost } from '../../page/hostState.ts';
import { isAppLink, viewIn } from './pageAddress.ts';
import type { TeamsStore } from './teamsStore.ts';

const useStyles = makeStyles({
  posts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, margin: 0, padding: tokens.spacingHorizontalL, listStyleType: 'none', overflowY: 'auto' },
  post: { display: 'flex', gap: tokens.spacingHorizontalM },
  by: { fontWeight: tokens.fontWeightSemibold },
  at: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '420px',
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  block: { margin: 0 },
  none: { padding: tokens.spacingHorizontalL },
});

/** Teams tells of new posts; this page asks. */
const pause = 1000;

/** What stands in a channel, oldest first. */
export function Posts({ store, channel }: { readonly store: TeamsStore; readonly channel: string }): ReactNode {
  const styles = useStyles();
  const [posts, setPosts] = useState<readonly HostPost[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const all = await hostClient.posts();
      if (wanted) setPosts(all.filter((post) => post.channel === channel));
    };
    void look();
    const timer = window.setInterval(() => void look(), pause);
    return () => {
      wanted = false;
      window.clearInterval(timer);
    };
  }, [channel]);
  if (posts.length === 0) return <p className={styles.none}>Nobody has posted here yet.</p>;
  return (
    <ul className={styles.posts} aria-label="Posts">
      {posts.map(({ id, by, at, text, cards }) => (
        <li key={id} className={styles.post}>
          <Avatar aria-hidden name={by} color="colorful" size={32} />
          <div>
            <span className={styles.by}>{by}</span>
            <span className={styles.at}>{new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}</span>
            {text.trim() !== '' && <p className={styles.block}>{text}</p>}
            {cards.map((card) => (
              <Card key={card} store={store} card={card} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

const cardSchema = v.looseObject({
  body: v.array(v.looseObject({ type: v.literal('TextBlock'), text: v.string(), weight: v.optional(v.string()) })),
  actions: v.array(v.looseObject({ type: v.literal('Action.OpenUrl'), title: v.string(), url: v.string() })),
});

/** An adaptive card of text and links. Of anything else it says that it cannot show it. */
function Card({ store, card }: { readonly store: TeamsStore; readonly card: string }): ReactNode {
  const styles = useStyles();
  const parsed = v.safeParse(cardSchema, JSON.parse(card));
  if (!parsed.success) return <p className={styles.card}>A card that this page cannot show.</p>;
  const follow = (event: MouseEvent, url: string): void => {
    const { state } = store.view();
    if (!isAppLink(state, url)) return;
    event.preventDefault();
    store.go(viewIn(url, state));
  };
  return (
    <div className={styles.card}>
      {parsed.output.body.map(({ text, weight }) => (
        <p key={text} className={styles.block} style={weight === 'Bolder' ? { fontWeight: 600 } : undefined}>
          {text}
        </p>
      ))}
      {parsed.output.actions.map(({ title, url }) => (
        <Link key={url} href={url} target="_blank" rel="noopener" onClick={(event) => follow(event, url)}>
          {title}
        </Link>
      ))}
    </div>
  );
}
