/**
 * One form from first word to confirmation: checks with the kind's rules, asks to sign in where nobody is, sends once,
 * and puts refusals where they belong. Invariant: at most one sending at a time, all under the draft's idempotency key.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import { faultText } from '../graphql/faults.ts';
import { newKey } from '../graphql/useMutation.ts';
import { useViewer } from '../signin/viewer.tsx';
import { goToFirstProblem } from './names.ts';
import { BESIDE, landing, type Refused, standing } from './refusals.ts';
import { type Checked, type Problem, resolverOf } from './resolver.ts';
import type { Circumstances, IntakeSetup, SentRequest } from './setup.ts';
import { begin, besideOf, useDraft } from './useDraft.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const RECHECK_MS = 150;

export interface WholeProblem {
  code: string;
  message: string;
}

function besideProblems(values: FieldValues): Problem[] {
  const { forSomebodyElse, onBehalfOf } = besideOf(values);
  if (!forSomebodyElse || EMAIL.test(onBehalfOf.trim())) return [];
  const message = 'Give the address of the person it is for, or untick that it is for somebody else.';
  return [{ path: [BESIDE, 'onBehalfOf'], message }];
}

export function useIntake<V extends object, A extends object>(setup: IntakeSetup<V, A>) {
  const { viewer } = useViewer();
  const [begun] = useState(() => begin(setup, viewer?.person.id ?? null, window.location.search));
  const refused = useRef<Refused[]>([]);
  const busy = useRef(false);
  const tried = useRef(false);
  const element = useRef<HTMLFormElement>(null);
  const [whole, setWhole] = useState<WholeProblem[]>([]);
  const [step, setStep] = useState<'filling' | 'signing-in' | 'signed-in'>('filling');
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<SentRequest | null>(null);

  const circumstancesOf = (values: FieldValues): Circumstances => {
    const { forSomebodyElse, onBehalfOf, restricted } = besideOf(values);
    const requesterEmail = forSomebodyElse ? onBehalfOf.trim().toLowerCase() || null : (viewer?.person.email ?? null);
    return setup.editing?.circumstances ?? { requesterEmail, restricted };
  };
  const check = (values: FieldValues): Checked<A> => {
    const own = setup.check(values as V, circumstancesOf(values));
    const problems = [...besideProblems(values), ...(own.problems ?? []), ...standing(refused.current, values)];
    return own.answers && problems.length === 0 ? own : { answers: null, problems };
  };

  const form = useForm<FieldValues, unknown, FieldValues>({
    defaultValues: begun.values,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver: resolverOf<FieldValues, FieldValues>(check),
  });
  const draft = useDraft(begun, form);

  // Rules look across inputs, so after the first try the whole form is checked at each change.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        if (!tried.current) return;
        clearTimeout(timer);
        timer = setTimeout(() => form.trigger(), RECHECK_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form]);

  const showProblems = () => {
    setStep('filling');
    setTimeout(() => goToFirstProblem(element.current), 30);
  };

  const send = async (answers: FieldValues): Promise<void> => {
    if (busy.current) return;
    if (viewer === null) return setStep('signing-in');
    const values = form.getValues();
    const { forSomebodyElse, onBehalfOf, restricted } = besideOf(values);
    draft.save();
    busy.current = true;
    setSending(true);
    const outcome = await setup.send({
      answers: answers as A,
      restricted,
      onBehalfOf: forSomebodyElse ? onBehalfOf.trim() : null,
      idempotencyKey: draft.key.current,
      expectedVersion: draft.version.current,
    });
    busy.current = false;
    setSending(false);
    if (outcome.ok && outcome.request) {
      draft.drop();
      setSent(outcome.request);
    } else if (outcome.fault?.kind === 'unauthenticated') setStep('signing-in');
    else if (outcome.fault) {
      setWhole([{ code: 'FAULT', message: `${faultText(outcome.fault)} What you typed is kept: send it again.` }]);
      showProblems();
    } else {
      const landed = landing(outcome.userErrors, values);
      refused.current = landed.refused;
      // What an edit that came too late needs is shown in full by the page.
      setWhole(landed.whole.filter((problem) => problem.code !== 'STALE'));
      await form.trigger();
      showProblems();
    }
  };

  const attempt = async (): Promise<void> => {
    if (busy.current || sent) return;
    tried.current = true;
    refused.current = [];
    setWhole([]);
    await form.handleSubmit(send, showProblems)();
  };

  // Signing in renews the client and the viewer; only after that may it be sent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: acts once, when the step is reached.
  useEffect(() => {
    if (step !== 'signed-in' || !viewer) return;
    setStep('filling');
    attempt();
  }, [step, viewer]);

  const attemptAsNew = () => {
    draft.key.current = newKey();
    return attempt();
  };
  const discard = () => {
    tried.current = false;
    refused.current = [];
    setWhole([]);
    draft.discard();
  };
  const rebase = useCallback(
    (version: number) => {
      draft.version.current = version;
      draft.save();
    },
    [draft.version, draft.save],
  );
  const frame = useMemo(() => ({ form, element }), [form]);

  return {
    ...frame,
    viewer,
    editing: setup.editing !== undefined,
    restored: draft.restored,
    whole,
    step,
    sending,
    sent,
    circumstancesOf,
    attempt,
    attemptAsNew,
    discard,
    rebase,
    setStep,
  };
}
export type Intake = ReturnType<typeof useIntake>;
