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