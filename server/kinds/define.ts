/**
 * What a kind of request is: its form, its lifecycle, what its mails say, and the facts its guards look at.
 * Invariant: `form.ts` and `lifecycle.ts` of a kind are pure — no database, clock or environment — so that the very
 * same rules run in the browser, in the engine (`requests/lifecycle.ts`) and in the tables of the README.
 */
import type { Figures } from '../config.ts';
import type { Reader, Tx } from '../db/client.ts';
import type { Role } from '../db/schema/people.ts';
import type { Category, RequestKind, RequestRow } from '../db/schema/requests.ts';
import type { Advice, AnswerProblem, Validated } from './fields.ts';

export type { Advice, AnswerProblem } from './fields.ts';

/** In which capacity somebody acts on one request. A person may have several. */
export type Capacity =
  /** The person it is for, or who raised it for them. */
  | 'REQUESTER'
  /** Works the desk of this kind (and is cleared, if it is restricted). */
  | 'DESK'
  /** Holds the named role; for approvals. */
  | 'ENGAGEMENT_MANAGER'
  /** Owns the account of the class it depends on. */
  | 'ACCOUNT_OWNER'
  /** Foyer itself: jobs, and consequences of other acts. */
  | 'SYSTEM';

/** Why something cannot be done now. Feeds the button's tooltip, the API's `blockedBy`, and refusals. */
export interface BlockReason {
  /** Stable, SCREAMING_SNAKE. */
  code: string;
  message: string;
  /** How to mend it, as a sentence. */
  fix: string;
}

export type AskType =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'INTEGER'
  | 'CONFIRMATION'
  | 'DATE'
  | 'LINK'
  | 'PERSON'
  | 'COURSE'
  | 'CLASS_SESSION'
  | 'DATE_OPTIONS'
  | 'DATE_OPTION'
  /** Another request, by its key. */
  | 'REQUEST';

/** What transitions may ask for: the fields of `MoveDetailsInput`, ids already decoded to uuids. */
export interface MoveDetails {
  reason?: string;
  question?: string;
  answer?: string;
  courseSku?: string;
  trainerId?: string;
  dateOptions?: { parts: { startsAt: string; endsAt: string }[] }[];
  /** From 1. */
  dateOption?: number;
  shortNoticeReason?: string;
  hostAccount?: string;
  attendedCount?: number;
  reviewDate?: string;
  classSessionId?: string;
  registrationLink?: string;
  clearanceVerified?: boolean;
  orderReference?: string;
  proposalReference?: string;
  approvalConfirmed?: boolean;
  earliestWeeks?: number;
  latestWeeks?: number;
  validUntil?: string;
  /** Key of the request that this one repeats, such as `REQ-104`. */
  duplicateOf?: string;
}

/** Something a transition asks for. Text is trimmed, 1–5000 characters; `reason` at least 3. */
export interface Ask {
  name: keyof MoveDetails;
  label: string;
  type: AskType;
  required: boolean;
  hint?: string;
  /** For PERSON. */
  role?: Role;
}

/** Who hears of an event. The engine resolves each to people and drops the actor. */
export type Audience =
  | 'REQUESTER'
  | 'RAISER'
  | 'ASSIGNEE'
  /** The desk of the kind, while nobody is assigned. */
  | 'DESK_IF_UNASSIGNED'
  | 'WATCHERS';

export interface State {
  label: string;
  category: Category;
  /** What happens next and who does it, in a sentence; the request page and every mail say it. */
  next: string;
  /** The same, said to the person who asked, where it is they who act. */
  nextForAsker?: string;
  /** Put off by agreement: its clocks stand still, as they do while it waits on the requester. */
  pausesClocks?: boolean;
}

/** What guards look at: the row, the kind's own facts, and now. Plain data, so that guards stay pure. */
export interface GuardInput<F> {
  request: Pick<
    RequestRow,
    'state' | 'answers' | 'work' | 'createdAt' | 'stateSince' | 'closedAt' | 'assigneeId' | 'restricted'
  >;
  facts: F;
  now: Date;
  figures: Figures;
}
/** Null when it may pass; a reason otherwise, never a bare false. */
export type Guard<F> = (input: GuardInput<F>) => BlockReason | null;

/** A problem with what was given for a transition; lands on that field of the dialog. */
export interface DetailProblem {
  field: keyof MoveDetails;
  code: string;
  message: string;
}

export interface Transition<S extends string, F> {
  /** Stable; unique per `from`. */
  action: string;
  /** Words for the button. */
  label: string;
  from: readonly S[];
  to: S;
  by: readonly Capacity[];
  /** Whether it concerns this request at all; left out of every list otherwise. For routes within one kind. */
  appliesTo?: (input: GuardInput<F>) => boolean;
  /** Checked before anything is asked. */
  needs?: readonly Guard<F>[];
  asks?: readonly Ask[];
  /** Checked with the details; `facts` were loaded with them. */
  check?: (input: GuardInput<F> & { details: MoveDetails }) => DetailProblem[];
  /** What it leaves in `work`; merged over it. Pure. */
  work?: (input: GuardInput<F> & { details: MoveDetails }) => Record<string, unknown>;
  /** Ends, refuses or takes back: the page asks before doing it. */
  destructive?: boolean;
  /** The usual next step. */
  primary?: boolean;
  /**
   * May be taken back within `UNDO_SECONDS`, before anybody was told: from every state, or from these alone. Only where
   * `onMoved` writes nothing beside the row.
   */
  undoable?: boolean | readonly S[];
  /** Assigns the actor when nobody is assigned. */
  takes?: boolean;
  /** Who hears of it; everybody concerned when left out. */
  tells?: readonly Audience[];
  /** Which detail is shown on the timeline and in mails as what was written; `reason` when left out. */
  body?: keyof MoveDetails;
  /** Leads back from an end; closes `figures.reopenDays` after `closedAt`. */
  reopens?: boolean;
  /** Overrides the topic of its mails (PROGRESS). */
  topic?: 'PROGRESS' | 'CONVERSATION' | 'SCHEDULE';
  /** What the timeline says happened, such as `asked a question`; `moved it to <label>` when left out. */
  summary?: string;
}

export interface Lifecycle<S extends string, F> {
  initial: S;
  states: Readonly<Record<S, State>>;
  transitions: readonly Transition<S, F>[];
  /** Done by Foyer by itself after so many business days in a state. */
  timers?: readonly {
    state: S;
    /** The figure that says how many business days. */
    after: keyof Figures;
    /** Remind the requester, or take this action as SYSTEM. */
    act: 'remind' | { action: string };
  }[];
}

/** What is known of the one asking, and of this desk, when a form is checked. */
export interface FormEnv {
  /** Domains of colleagues; empty means any. */
  internalDomains: readonly string[];
  /** Of the person it is for. */
  requesterEmail: string | null;
  /** Whether the request bears the restricted mark. */
  restricted: boolean;
  figures: Figures;
}

/** One form to be checked or advised on. */
export interface AskedForm<A> {
  answers: A;
  env: FormEnv;
}

/** Everything the engine asks of a kind. `A` its answers, `F` its guards' facts, `C` what its form must know. */
export interface Kind<A = unknown, F = unknown, C = unknown> {
  kind: RequestKind;
  /** GraphQL type, also the prefix of global ids. */
  typeName: string;
  label: string;
  description: string;
  usualTime: string;
  decidedBy: string;
  /** Roles that work its desk. */
  deskRoles: readonly Role[];
  lifecycle: Lifecycle<string, F>;
  /** Answers that hold the id of something else, with the type it must be of; the API names things by global ids. */
  idAnswers?: Readonly<Record<string, string>>;
  /**
   * What the form must know beyond the answers: catalogue, today, domains. For any number of forms in the same number
   * of statements; `answers` are as they came, not yet checked.
   */
  loadFormContexts(db: Reader, asked: readonly AskedForm<A>[], now: Date): Promise<C[]>;
  /** The form: answers as they are stored, or every problem found. Unknown fields are dropped. */
  validate(input: unknown, context: C): Validated<A>;
  /** Pure. */
  advise(answers: A, context: C): Advice[];
  titleOf(answers: A, context: C): string;
  /** Plain words of the answers, for search. */
  searchTextOf(answers: A): string;
  /** The customer or team it is for, as written; likely duplicates are looked for within one. */
  companyOf(answers: A): string | null;
  /** Label and value of each answer for people, in the form's order: the request page's and mails' facts, and what edits compare. */
  describe(answers: A, context: C): { field: string; label: string; value: string | null }[];
  /** May this person be the requester? Null, or why not. Asked before submission and by `requestKinds`. */
  mayRequest(
    requester: { email: string; roles: readonly Role[] },
    env: { teamLeadRequired: boolean; internalDomains: readonly string[] },
  ): BlockReason | null;
  /** Rules of submission that need the database, such as one active request per class. */
  checkSubmission?(tx: Tx, answers: A, requesterId: string, exceptRequestId: string | null): Promise<AnswerProblem[]>;
  /** Facts for the guards of many requests in a bounded number of queries. `details` only when one is being moved. */
  loadFacts(db: Reader, rows: readonly RequestRow[], details?: MoveDetails): Promise<Map<string, F>>;
  /**
   * What a transition does beyond the row, in its transaction: classes made or freed, further people to tell.
   * `work` is merged over what the transition left.
   */
  onMoved?(
    tx: Tx,
    input: {
      request: RequestRow;
      action: string;
      from: string;
      to: string;
      details: MoveDetails;
      facts: F;
      now: Date;
      figures: Figures;
    },
  ): Promise<{
    work?: Record<string, unknown>;
    facts?: { label: string; value: string }[];
    alsoTell?: { personId: string; reason: string }[];
  }>;
}

/** Gives a kind its precise types while written, and the engine the general ones. */
export const defineKind = <A, F, C>(kind: Kind<A, F, C>): Kind => kind as unknown as Kind;
