/**
 * What the frame of a form must know of one kind, asked afresh or edited. The frame owns the draft, the sending and
 * where refusals land; the kind owns its questions, and its rules come from its `form.ts`.
 */
import type { Fault } from '../graphql/faults.ts';
import type { Path } from './answers.ts';
import type { ServerError } from './refusals.ts';
import type { Checked } from './resolver.ts';

export interface AdviceNote {
  code: string;
  message: string;
  field: string[];
}

/** What the rules depend on beside the answers. */
export interface Circumstances {
  /** Of the person it is for; null while nobody is signed in. */
  requesterEmail: string | null;
  restricted: boolean;
}

export interface Sending<A> {
  answers: A;
  restricted: boolean;
  onBehalfOf: string | null;
  idempotencyKey: string;
  expectedVersion: number | undefined;
}

/** The request as it is after sending. */
export interface SentRequest {
  key: string;
  title: string;
  state: { label: string; next: string };
}

export interface SendOutcome {
  ok: boolean;
  /** On `STALE`, the one that stands. */
  request: SentRequest | null;
  userErrors: readonly ServerError[];
  fault: Fault | null;
}

export interface IntakeSetup<V extends object, A extends object> {
  /** Names the draft: the kind, or the request being edited. */
  form: string;
  /** A form nobody touched. */
  blank: V;
  /** Works the address of the page (`?course=…`) into the values; nothing to do when left out. */
  prefill?: (values: V, query: URLSearchParams) => V;
  check: (values: V, circumstances: Circumstances) => Checked<A>;
  advise: (values: V, circumstances: Circumstances) => AdviceNote[];
  /** Words for the input at a path, for the list of what is wrong. */
  labelOf: (path: Path) => string;
  send: (sending: Sending<A>) => Promise<SendOutcome>;
  /** Set while editing: the version read, and the circumstances, which an edit does not change. */
  editing?: { version: number; circumstances: Circumstances };
}
