/**
 * What is typed and not yet sent, kept in the browser. One draft per form and person: what one person typed is not
 * shown to the next one at the same machine. A draft carries the idempotency key under which it will be sent, so that
 * however often it is sent, it is sent once. Pure but for the storage it is handed.
 */
export interface Draft {
  format: 1;
  key: string;
  values: Record<string, unknown>;
  /** The query string already worked into it: the same link, reloaded, must not undo what was changed since. */
  prefilledFrom: string;
  /** Of the request being edited. */
  version?: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Nobody's draft is that of whoever has not signed in yet. */
export const draftSlot = (form: string, personId: string | null): string =>
  `foyer.draft:${form}${personId ? `:${personId}` : ''}`;

const isDraft = (value: unknown): value is Draft => {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft === 'object' &&
    draft !== null &&
    draft.format === 1 &&
    typeof draft.key === 'string' &&
    typeof draft.values === 'object' &&
    draft.values !== null
  );
};

/** Null for none, and for one that cannot be read (another version, damaged, storage closed). */
export function readDraft(store: Store | null, slot: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(store?.getItem(slot) ?? 'null');
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** Full or closed storage must not stop anybody from asking. */
export function writeDraft(store: Store | null, slot: string, draft: Draft): boolean {
  try {
    store?.setItem(slot, JSON.stringify(draft));
    return store !== null;
  } catch {
    return false;
  }
}

export function clearDraft(store: Store | null, slot: string): void {
  try {
    store?.removeItem(slot);
  } catch {
    // Nothing was kept then.
  }
}

/** What was typed before signing in goes on as one's own. */
export function adoptDraft(store: Store | null, form: string, personId: string | null): Draft | null {
  const own = readDraft(store, draftSlot(form, personId));
  if (own || !personId) return own;
  const anonymous = readDraft(store, draftSlot(form, null));
  if (anonymous && writeDraft(store, draftSlot(form, personId), anonymous)) clearDraft(store, draftSlot(form, null));
  return anonymous;
}

/** Values of an older form: what is no question any more goes, what is new comes as in a fresh form. */
export function fitted<V extends object>(blank: V, values: Record<string, unknown>): V {
  const entries = Object.entries(blank).map(([name, fresh]) => [
    name,
    fits(fresh, values[name]) ? values[name] : fresh,
  ]);
  return Object.fromEntries(entries) as V;
}
const fits = (fresh: unknown, value: unknown): boolean =>
  typeof fresh === typeof value && Array.isArray(fresh) === Array.isArray(value) && value !== null;

export function browserStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
