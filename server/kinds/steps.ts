/**
 * The steps every kind has — take, ask, answer, withdraw, decline, reopen — and what they ask for, written once so that
 * they read and behave the same everywhere. Pure; used by the kinds' `lifecycle.ts`.
 */
import type { Ask, Guard, State, Transition } from './define.ts';

/** Mandatory wherever something is refused, taken back, put off or reopened. */
export const reason = (label = 'Why', hint?: string): Ask => ({
  name: 'reason',
  label,
  type: 'LONG_TEXT',
  required: true,
  ...(hint ? { hint } : {}),
});

type Step<S extends string, F> = Pick<Transition<S, F>, 'from' | 'to'> & Partial<Transition<S, F>>;

/** The desk picks it up. */
export const take = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'take',
  label: 'Take it',
  by: ['DESK'],
  takes: true,
  primary: true,
  undoable: true,
  summary: 'took it',
  ...step,
});

/** The desk asks the requester something; the request waits for them. */
export const ask = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'ask',
  label: 'Ask a question',
  by: ['DESK'],
  takes: true,
  asks: [
    {
      name: 'question',
      label: 'Question',
      type: 'LONG_TEXT',
      required: true,
      hint: 'Goes to the person who asked. The request waits for their answer.',
    },
  ],
  body: 'question',
  topic: 'CONVERSATION',
  undoable: true,
  summary: 'asked a question',
  ...step,
});

/** The requester answers, or the desk writes down what they said elsewhere. */
export const answerQuestion = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'answerQuestion',
  label: 'Answer the question',
  by: ['REQUESTER', 'DESK'],
  primary: true,
  asks: [{ name: 'answer', label: 'Answer', type: 'LONG_TEXT', required: true }],
  body: 'answer',
  topic: 'CONVERSATION',
  summary: 'answered the question',
  ...step,
});

/** The requester takes it back. */
export const withdraw = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'withdraw',
  label: 'Withdraw',
  by: ['REQUESTER'],
  asks: [reason('Why do you withdraw it?')],
  destructive: true,
  summary: 'withdrew it',
  ...step,
});

/** The desk turns it down. */
export const decline = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'decline',
  label: 'Decline',
  by: ['DESK'],
  asks: [reason('Why is it declined?', 'The person who asked reads this. Say what they could do instead.')],
  destructive: true,
  undoable: true,
  summary: 'declined it',
  ...step,
});

/** What a request that repeats another looks like, whatever its kind. */
export const duplicateState: State = {
  label: 'Duplicate',
  category: 'DECLINED',
  next: 'It was asked for twice: the work goes on in the other request. Reopen this one if the two are not the same.',
};

/** The desk closes it in favour of another request of the kind; `requests/duplicate.ts` joins the two. */
export const markDuplicate = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'markDuplicate',
  label: 'Mark as duplicate',
  by: ['DESK'],
  asks: [
    {
      name: 'duplicateOf',
      label: 'Duplicate of',
      type: 'REQUEST',
      required: true,
      hint: 'The request in which the work goes on. Whoever watches this one watches that one from now on.',
    },
    {
      name: 'reason',
      label: 'A word to the person who asked',
      type: 'LONG_TEXT',
      required: false,
    },
  ],
  destructive: true,
  undoable: true,
  summary: 'closed it as a duplicate',
  ...step,
});

/** Back to work, for as long as the engine lets it. */
export const reopen = <S extends string, F>(step: Step<S, F>): Transition<S, F> => ({
  action: 'reopen',
  label: 'Reopen',
  by: ['REQUESTER', 'DESK'],
  asks: [reason('Why is it needed again?')],
  reopens: true,
  summary: 'reopened it',
  ...step,
});

/** A guard from a condition and its reason. */
export const unless =
  <F>(holds: (input: Parameters<Guard<F>>[0]) => boolean, code: string, message: string, fix: string): Guard<F> =>
  (input) =>
    holds(input) ? null : { code, message, fix };
