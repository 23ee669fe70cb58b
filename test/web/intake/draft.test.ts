import { beforeEach, expect, test } from 'vitest';
import {
  adoptDraft,
  clearDraft,
  type Draft,
  draftSlot,
  fitted,
  readDraft,
  writeDraft,
} from '../../../web/intake/draft.ts';
import { begin } from '../../../web/intake/useDraft.ts';

class Store {
  kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}
const draft = (values: object, more: Partial<Draft> = {}): Draft => ({
  format: 1,
  key: 'key-1',
  values: { ...values },
  prefilledFrom: '',
  ...more,
});
const blank = { title: '', lines: [{ sku: '' }], signed: false };
const setup = { form: 'PS_INQUIRY', blank };

let store: Store & Storage;
beforeEach(() => {
  store = new Store() as Store & Storage;
});

test('what was typed is back with its idempotency key after the tab was closed', () => {
  writeDraft(store, draftSlot('PS_INQUIRY', null), draft({ title: 'Half a' }));
  const begun = begin(setup, null, '', store);
  expect(begun).toMatchObject({ restored: true, key: 'key-1' });
  expect(begun.values.title).toBe('Half a');
});

test('a form nobody began is fresh and has a key of its own', () => {
  const [one, two] = [begin(setup, null, '', store), begin(setup, null, '', store)];
  expect(one.restored).toBe(false);
  expect(one.key).not.toBe(two.key);
});

test('what was typed before signing in becomes one’s own', () => {
  writeDraft(store, draftSlot('F', null), draft({ title: 'Mine' }));
  expect(adoptDraft(store, 'F', 'ana')?.values).toEqual({ title: 'Mine' });
  expect(readDraft(store, draftSlot('F', null))).toBeNull();
  expect(readDraft(store, draftSlot('F', 'ana'))?.values).toEqual({ title: 'Mine' });
});

test('one person’s draft is not shown to the next, nor to nobody', () => {
  writeDraft(store, draftSlot('F', 'ana'), draft({ title: 'Confidential' }));
  expect(adoptDraft(store, 'F', 'ben')).toBeNull();
  expect(adoptDraft(store, 'F', null)).toBeNull();
});

test('a draft that was sent does not come back', () => {
  writeDraft(store, draftSlot('F', null), draft({ title: 'x' }));
  clearDraft(store, draftSlot('F', null));
  expect(readDraft(store, draftSlot('F', null))).toBeNull();
});

test('damaged, foreign and unreadable drafts begin a fresh form instead of breaking it', () => {
  for (const text of [
    '{',
    'null',
    '[]',
    '"x"',
    '{"format":2,"key":"k","values":{}}',
    '{"format":1,"key":"k","values":null}',
  ]) {
    store.setItem(draftSlot('F', null), text);
    expect(readDraft(store, draftSlot('F', null)), text).toBeNull();
  }
  const closed = {
    getItem: () => {
      throw new Error('closed');
    },
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {},
  };
  expect(readDraft(closed, 'x')).toBeNull();
  expect(writeDraft(closed, 'x', draft({}))).toBe(false);
});

test('a draft of an older form keeps what still is a question and takes the rest fresh', () => {
  const kept = fitted(blank, { title: 'Kept', lines: 'not a list', gone: 'x' });
  expect(kept).toEqual({ title: 'Kept', lines: [{ sku: '' }], signed: false });
});

test('a link’s prefill is worked into the draft once: reloading it does not undo what was changed since', () => {
  const linked = {
    ...setup,
    prefill: (values: typeof blank, query: URLSearchParams) => ({
      ...values,
      title: query.get('title') ?? values.title,
    }),
  };
  writeDraft(store, draftSlot('PS_INQUIRY', null), draft({ title: 'Old', signed: true }));
  const first = begin(linked, null, '?title=Linked', store);
  expect(first.values).toMatchObject({ title: 'Linked', signed: true });
  writeDraft(store, draftSlot('PS_INQUIRY', null), draft({ title: 'Changed' }, { prefilledFrom: '?title=Linked' }));
  expect(begin(linked, null, '?title=Linked', store).values.title).toBe('Changed');
});
