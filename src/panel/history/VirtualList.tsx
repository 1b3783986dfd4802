import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type ReactNode } from 'react';
import { scrollerOf } from '../../ui/scroller.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', paddingBottom: tokens.spacingVerticalS, boxSizing: 'border-box' },
});

/** Pixels of a row before it was drawn: two lines of text. */
const usualHeight = 46;
/** Rows drawn beyond what is seen: whoever goes by keyboard always finds the next one. */
const beyond = 10;

export interface VirtualListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** A long list of which only what is near the window is in the page. It scrolls with the page around it; where the focus is stays. */
export function VirtualList<Row>({ label, rows, keyOf, children }: VirtualListProps<Row>) {
  const styles = useStyles();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [focused, setFocused] = useState<number>();
  const scroller = useScroller(list);
  const above = useDistance(list, scroller);
  const rangeExtractor = useCallback(
    (range: Range) => (focused === undefined ? defaultRangeExtractor(range) : [...new Set([...defaultRangeExtractor(range), Math.min(focused, range.count - 1)])].sort((one, other) => one - other)),
    [focused],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller ?? null,
    estimateSize: () => usualHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: beyond,
    scrollMargin: above,
    rangeExtractor,
  });
  return (
    <ul ref={setList} className={styles.list} aria-label={label} style={{ height: virtual.getTotalSize() }} onBlur={() => setFocused(undefined)}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start - above)}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              onFocus={() => setFocused(index)}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** What scrolls around an element: another where the pane becomes very low. */
function useScroller(element: HTMLElement | null): HTMLElement | undefined {
  const [scroller, setScroller] = useState<HTMLElement>();
  useLayoutEffect(() => {
    if (!element) return undefined;
    const find = (): void => setScroller(scrollerOf(element));
    find();
    window.addEventListener('resize', find);
    return () => window.removeEventListener('resize', find);
  }, [element]);
  return scroller;
}

/** How much stands above an element in what scrolls around it. */
function useDistance(element: HTMLElement | null, scroller: HTMLElement | undefined): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (!element || !scroller) return undefined;
    const measure = (): void => setAbove(Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    // Told at once of each, and again whenever one of them grows.
    const watch = new ResizeObserver(measure);
    for (const part of scroller.children) watch.observe(part);
    return () => watch.disconnect();
  }, [element, scroller]);
  return above;
}
