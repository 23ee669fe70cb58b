/**
 * Which requests are selected, across pages and groups. Invariant: what is selected stays so until it is cleared, acted
 * upon, or another filter is chosen; a range follows the order on the screen.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

export interface Selectable {
  id: string;
  key: string;
  kind: string;
  state: { name: string };
}

export interface Selection {
  chosen: readonly Selectable[];
  has: (id: string) => boolean;
  toggle: (one: Selectable) => void;
  /** Everything from the last one selected to this one. */
  through: (id: string) => void;
  set: (some: readonly Selectable[], selected: boolean) => void;
  /** Only these of the chosen stay. */
  keep: (ids: readonly string[]) => void;
  clear: () => void;
}

const shownIds = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('ul.queue a[data-id]')].map(({ dataset }) => dataset.id!);

/** `scope` is the filter: another one begins with nothing. `find` knows the rows shown. */
export function useSelection(scope: string, find: (id: string) => Selectable | undefined): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Selectable>>(new Map());
  const anchor = useRef<string | null>(null);
  const finding = useRef(find);
  finding.current = find;
  const put = useCallback((some: readonly Selectable[], selected: boolean) => {
    setChosen((now) => {
      const next = new Map(now);
      for (const one of some) {
        if (selected) next.set(one.id, one);
        else next.delete(one.id);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => {
    anchor.current = null;
    setChosen((now) => (now.size === 0 ? now : new Map()));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the scope is another one.
  useEffect(clear, [scope]);
  return useMemo(
    () => ({
      chosen: [...chosen.values()],
      has: (id) => chosen.has(id),
      toggle: (one) => {
        anchor.current = one.id;
        put([one], !chosen.has(one.id));
      },
      through: (id) => {
        const ids = shownIds();
        const [from, to] = [ids.indexOf(anchor.current ?? id), ids.indexOf(id)].toSorted((a, b) => a - b);
        put(
          ids.slice(Math.max(from!, 0), to! + 1).flatMap((one) => finding.current(one) ?? []),
          true,
        );
      },
      set: put,
      keep: (ids) => setChosen((now) => new Map([...now].filter(([id]) => ids.includes(id)))),
      clear,
    }),
    [chosen, put, clear],
  );
}
