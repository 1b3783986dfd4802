import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Area } from '../ui/wording/register/shellWording.ts';
import { useRegisterWording } from '../ui/wording/register/registerWordingContext.ts';
import { AreaNav } from './AreaNav.tsx';
import { areaScreens } from './areaScreens.tsx';
import { Tidied, tidiedKey } from './arrangements/Tidied.tsx';
import { DoneBar } from './DoneBar.tsx';
import { DoneContext, type Done } from './done.ts';
import { areasFor, PlaceContext, placeOf, type Place } from './place.ts';
import { useRegister } from './registerContext.ts';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    position: 'relative',
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outlineStyle: 'none' } },
});

/** The register: where a person may go by their role, and what stands there. */
export function Register({ note }: { readonly note?: ReactNode }) {
  const styles = useStyles();
  const { shell } = useRegisterWording();
  const { outside, roles } = useRegister();
  const queries = useQueryClient();
  const { opened } = outside.host;
  const allowed = areasFor(roles);
  const [place, setPlace] = useState<Place>(() => firstPlace(allowed, opened));
  const [done, setDone] = useState<{ readonly what: Done; readonly count: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const go = (next: Place): void => {
    moved.current = true;
    setPlace(next);
  };
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [place]);
  const say = (what: Done): void => {
    setDone((before) => ({ what, count: (before?.count ?? 0) + 1 }));
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== tidiedKey });
  };
  const Screen = areaScreens[place.area];
  return (
    <PlaceContext value={{ place, go }}>
      <DoneContext value={say}>
        <div className={styles.frame}>
          <AreaNav areas={allowed} here={place.area} onGo={(area) => go({ area })} />
          <main className={styles.main} tabIndex={0}>
            <h1 ref={heading} className={styles.heading} tabIndex={-1}>
              {place.reference !== undefined && isReadable(place.reference) ? place.reference : shell.area[place.area]}
            </h1>
            {note}
            <Tidied />
            {done && (
              <DoneBar
                key={done.count}
                done={done.what}
                onClose={() => {
                  setDone(undefined);
                }}
              />
            )}
            <Screen key={`${place.area} ${place.reference ?? ''}`} />
          </main>
        </div>
      </DoneContext>
    </PlaceContext>
  );
}

/** Arrangements and incidents have references that people quote; keys of customers say nothing to anybody. */
function isReadable(reference: string): boolean {
  return /^(ARR|INC)-/.test(reference);
}

/** Where a link leads, for whoever may go there; else the look-up, which is everybody's. */
function firstPlace(allowed: readonly Area[], opened: string | undefined): Place {
  const linked = opened === undefined ? undefined : placeOf(opened);
  if (linked && (linked.area === 'selfTest' || allowed.includes(linked.area))) return linked;
  if (opened !== undefined) return { area: 'lookUp', reference: opened };
  return { area: allowed.includes('needsDecision') ? 'needsDecision' : 'lookUp' };
}
