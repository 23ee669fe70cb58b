/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a request is, comparable across kinds. Every state belongs to one. */
export type RequestCategory =
  /** The desk is working on it. */
  | 'ACTIVE'
  /** Turned down or revoked, with a reason. */
  | 'DECLINED'
  /** Finished. */
  | 'DONE'
  /** Nobody at the desk has picked it up. */
  | 'NEW'
  /** It waits for the person who asked. */
  | 'WAITING_ON_REQUESTER'
  /** Taken back. */
  | 'WITHDRAWN';

/** What can be asked for. */
export type RequestKind =
  /** A seat to observe a customer's class. */
  | 'AUDIT_ATTENDANCE'
  /** A question, standard services, custom services or a lead time. */
  | 'PS_INQUIRY'
  /** A training session for a team. */
  | 'TRAINING_SESSION';

/** Where to send a code. */
export type RequestSignInCodeInput = {
  /** The address. */
  email: string;
  /** Same key, same answer, one mail. */
  idempotencyKey?: string | null | undefined;
};

/** What a person may do here, beyond asking for things. */
export type Role =
  /** Configures Foyer and grants roles. */
  | 'ADMIN'
  /** Triages, plans and schedules: the desk. */
  | 'COORDINATOR'
  /** Owns inquiries and proposals of a territory. */
  | 'ENGAGEMENT_MANAGER'
  /** Approves statements of work for Professional Services. */
  | 'PS_LEADERSHIP'
  /** Approves the alignment of statement of work and quote for accounting. */
  | 'REVENUE'
  /** Leads a team and may ask for training sessions for it. */
  | 'TEAM_LEAD'
  /** Assists with and reviews technical scope. */
  | 'TECHNICAL_ARCHITECT'
  /** Delivers training. */
  | 'TRAINER';

/** The code that came by mail. */
export type SignInInput = {
  /** Six digits; spaces are ignored. */
  code: string;
  /** The address it went to. */
  email: string;
  /** Accepted as everywhere; a code works once whatever the key. */
  idempotencyKey?: string | null | undefined;
  /** The name to show; kept when the person has one. */
  name?: string | null | undefined;
  /** The browser's zone, for a person seen for the first time. */
  timezone?: string | null | undefined;
};

/** Where to sign out. */
export type SignOutInput = {
  /** Every browser, not this one alone. */
  everywhere?: boolean | null | undefined;
  /** See `Mutation`. */
  idempotencyKey?: string | null | undefined;
};

/** Why a mutation was refused. */
export type UserErrorCode =
  /** The lifecycle does not allow this now; the message says why and how to mend it. */
  | 'BLOCKED'
  /** The sign-in code is wrong, used up or expired. */
  | 'CODE_REFUSED'
  /** The answers conflict with something that exists already. */
  | 'CONFLICT'
  /** You may see it, but this act is for somebody else. */
  | 'FORBIDDEN'
  /** This idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A field breaks a rule of its form. */
  | 'INVALID'
  /** It does not exist, or not for you. */
  | 'NOT_FOUND'
  /** Too many tries; the message says when to try again. */
  | 'RATE_LIMITED'
  /** The object changed since you read it; the current one is in the payload. */
  | 'STALE';

export type StateFieldsFragment = { name: string, label: string, category: RequestCategory, next: string };

export type DeskCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCountsQuery = { all: { counts: Array<{ category: RequestCategory, count: number }> }, unassigned: { counts: Array<{ category: RequestCategory, count: number }> }, mine: { counts: Array<{ category: RequestCategory, count: number }> } };

export type FrontDoorKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontDoorKindsQuery = { requestKinds: Array<{ kind: RequestKind, label: string, description: string, usualTime: string, decidedBy: string, available: boolean, blockedBy: { message: string, fix: string } | null, states: Array<{ name: string, label: string, category: RequestCategory, next: string }> }> };

export type FrontDoorOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontDoorOpenQuery = { waiting: { nodes: Array<
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
    > }, moving: { nodes: Array<
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
      | { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null }
    >, pageInfo: { hasNextPage: boolean } } };

type OpenRequest_AuditAttendanceRequest_Fragment = { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null };

type OpenRequest_PsInquiry_Fragment = { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null };

type OpenRequest_TrainingSessionRequest_Fragment = { id: string, key: string, title: string, updatedAt: string, state: { name: string, label: string, category: RequestCategory, next: string }, assignee: { id: string, name: string } | null };

export type OpenRequestFragment =
  | OpenRequest_AuditAttendanceRequest_Fragment
  | OpenRequest_PsInquiry_Fragment
  | OpenRequest_TrainingSessionRequest_Fragment
;

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { signedOut: number, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { allowedDomains: Array<string>, oidcName: string | null, mailboxUrl: string | null, demoPeople: Array<{ email: string, name: string, description: string }> } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { requestSignInCode: { expiresInSeconds: number | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { isStaff: boolean, isAdmin: boolean, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> }> } };

export type ViewerFieldsFragment = { isStaff: boolean, isAdmin: boolean, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { isStaff: boolean, isAdmin: boolean, person: { id: string, name: string, email: string, timezone: string, grants: Array<{ role: Role, restrictedClearance: boolean }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StateFieldsFragmentDoc = new TypedDocumentString(`
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}
    `, {"fragmentName":"StateFields"}) as unknown as TypedDocumentString<StateFieldsFragment, unknown>;
export const OpenRequestFragmentDoc = new TypedDocumentString(`
    fragment OpenRequest on Request {
  id
  key
  title
  updatedAt
  state {
    ...StateFields
  }
  assignee {
    id
    name
  }
}
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}`, {"fragmentName":"OpenRequest"}) as unknown as TypedDocumentString<OpenRequestFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const DeskCountsDocument = new TypedDocumentString(`
    query DeskCounts {
  all: requests(first: 1) {
    counts {
      category
      count
    }
  }
  unassigned: requests(first: 1, filter: {unassigned: true}) {
    counts {
      category
      count
    }
  }
  mine: requests(first: 1, filter: {assignedToMe: true}) {
    counts {
      category
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCountsQuery, DeskCountsQueryVariables>;
export const FrontDoorKindsDocument = new TypedDocumentString(`
    query FrontDoorKinds {
  requestKinds {
    kind
    label
    description
    usualTime
    decidedBy
    available
    blockedBy {
      message
      fix
    }
    states {
      ...StateFields
    }
  }
}
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}`) as unknown as TypedDocumentString<FrontDoorKindsQuery, FrontDoorKindsQueryVariables>;
export const FrontDoorOpenDocument = new TypedDocumentString(`
    query FrontDoorOpen {
  waiting: requests(
    first: 5
    filter: {mine: true, category: [WAITING_ON_REQUESTER]}
    orderBy: {field: STATE_SINCE, direction: ASC}
  ) {
    nodes {
      ...OpenRequest
    }
  }
  moving: requests(
    first: 6
    filter: {mine: true, category: [NEW, ACTIVE]}
    orderBy: {field: UPDATED_AT, direction: DESC}
  ) {
    nodes {
      ...OpenRequest
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment StateFields on RequestStateInfo {
  name
  label
  category
  next
}
fragment OpenRequest on Request {
  id
  key
  title
  updatedAt
  state {
    ...StateFields
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<FrontDoorOpenQuery, FrontDoorOpenQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    signedOut
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInOptionsDocument = new TypedDocumentString(`
    query SignInOptions {
  signInOptions {
    allowedDomains
    oidcName
    mailboxUrl
    demoPeople {
      email
      name
      description
    }
  }
}
    `) as unknown as TypedDocumentString<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const RequestSignInCodeDocument = new TypedDocumentString(`
    mutation RequestSignInCode($input: RequestSignInCodeInput!) {
  requestSignInCode(input: $input) {
    expiresInSeconds
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  isStaff
  isAdmin
  person {
    id
    name
    email
    timezone
    grants {
      role
      restrictedClearance
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;