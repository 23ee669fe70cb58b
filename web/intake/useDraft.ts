/**
 * Begins a form from its draft or afresh, and keeps the draft while it is typed: a moment after the last change, and at
 * once when the page goes away. Nothing is written after `drop`, so that a late timer cannot bring a sent draft back.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { newKey } from '../graphql/useMutation.ts';
import { adoptDraft, browserStore, clearDraft, type Draft, draftSlot, fitted, writeDraft } from './draft.ts';
import { BESIDE } from './refusals.ts';
import type { IntakeSetup } from './setup.ts';

const SETTLE_MS = 350;

export interface Beside {
  forSomebodyElse: boolean;
  onBehalfOf: string;
  restricted: boolean;
}
const noneBeside: Beside = { forSomebodyElse: false, onBehalfOf: '', restricted: false };
export const besideOf = (values: FieldValues): Beside => ({ ...noneBeside, ...(values[BESIDE] as Partial<Beside>) });

export interface Begun {
  slot: string;
  values: FieldValues;
  fresh: FieldValues;
  key: string;
  version: number | undefined;
  restored: boolean;
  prefilledFrom: string;
}

export function begin<V extends object>(
  setup: Pick<IntakeSetup<V, object>, 'form' | 'blank' | 'prefill' | 'editing'>,
  personId: string | null,
  search: string,
  store: Storage | null = browserStore(),
): Begun {
  const draft = adoptDraft(store, setup.form, personId);
  const fresh: FieldValues = { ...setup.blank, [BESIDE]: noneBeside };
  const query = new URLSearchParams(search);
  const fill = (values: V): FieldValues => setup.prefill?.(values, query) ?? values;
  const kept = draft && { ...fitted(setup.blank, draft.values), [BESIDE]: besideOf(draft.values) };
  const values =
    kept && draft.prefilledFrom === search ? kept : { ...fresh, ...kept, ...fill((kept ?? setup.blank) as V) };
  return {
    slot: draftSlot(setup.form, personId),
    values,
    fresh: { ...fresh, ...fill(setup.blank) },
    key: draft?.key ?? newKey(),
    version: draft?.version ?? setup.editing?.version,
    restored: draft !== null,
    prefilledFrom: search,
  };
}

export function useDraft(begun: Begun, form: UseFormReturn<FieldValues>) {
  const store = useMemo(browserStore, []);
  const key = useRef(begun.key);
  const version = useRef(begun.version);
  const dropped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [restored, setRestored] = useState(begun.restored);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (dropped.current) return;
    const draft: Draft = {
      format: 1,
      key: key.current,
      values: form.getValues(),
      prefilledFrom: begun.prefilledFrom,
      ...(version.current === undefined ? {} : { version: version.current }),
    };
    writeDraft(store, begun.slot, draft);
  }, [form, begun, store]);

  useEffect(() => {
    const flush = () => timer.current !== undefined && save();
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(save, SETTLE_MS);
      },
    });
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      unsubscribe();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [form, save]);

  /** Sent, or not wanted any more. */
  const drop = useCallback(() => {
    dropped.current = true;
    clearTimeout(timer.current);
    timer.current = undefined;
    clearDraft(store, begun.slot);
  }, [begun, store]);
  const discard = useCallback(() => {
    form.reset(begun.fresh);
    drop();
    key.current = newKey();
    dropped.current = false;
    setRestored(false);
  }, [form, begun, drop]);

  return { key, version, restored, save, drop, discard };
}
