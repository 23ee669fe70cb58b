/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment StateFields on RequestStateInfo {\n    name\n    label\n    category\n    next\n  }\n": typeof types.StateFieldsFragmentDoc,
    "\n  query DeskCounts {\n    all: requests(first: 1) {\n      counts { category count }\n    }\n    unassigned: requests(first: 1, filter: { unassigned: true }) {\n      counts { category count }\n    }\n    mine: requests(first: 1, filter: { assignedToMe: true }) {\n      counts { category count }\n    }\n  }\n": typeof types.DeskCountsDocument,
    "\n  query FrontDoorKinds {\n    requestKinds {\n      kind\n      label\n      description\n      usualTime\n      decidedBy\n      available\n      blockedBy { message fix }\n      states { ...StateFields }\n    }\n  }\n": typeof types.FrontDoorKindsDocument,
    "\n  query FrontDoorOpen {\n    waiting: requests(\n      first: 5\n      filter: { mine: true, category: [WAITING_ON_REQUESTER] }\n      orderBy: { field: STATE_SINCE, direction: ASC }\n    ) {\n      nodes { ...OpenRequest }\n    }\n    moving: requests(\n      first: 6\n      filter: { mine: true, category: [NEW, ACTIVE] }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n    ) {\n      nodes { ...OpenRequest }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.FrontDoorOpenDocument,
    "\n  fragment OpenRequest on Request {\n    id\n    key\n    title\n    updatedAt\n    state { ...StateFields }\n    assignee { id name }\n  }\n": typeof types.OpenRequestFragmentDoc,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      allowedDomains\n      oidcName\n      mailboxUrl\n      demoPeople { email name description }\n    }\n  }\n": typeof types.SignInOptionsDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      expiresInSeconds\n      userErrors { code message field }\n    }\n  }\n": typeof types.RequestSignInCodeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment ViewerFields on Viewer {\n    isStaff\n    isAdmin\n    person { id name email timezone grants { role restrictedClearance } }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer { ...ViewerFields }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment StateFields on RequestStateInfo {\n    name\n    label\n    category\n    next\n  }\n": types.StateFieldsFragmentDoc,
    "\n  query DeskCounts {\n    all: requests(first: 1) {\n      counts { category count }\n    }\n    unassigned: requests(first: 1, filter: { unassigned: true }) {\n      counts { category count }\n    }\n    mine: requests(first: 1, filter: { assignedToMe: true }) {\n      counts { category count }\n    }\n  }\n": types.DeskCountsDocument,
    "\n  query FrontDoorKinds {\n    requestKinds {\n      kind\n      label\n      description\n      usualTime\n      decidedBy\n      available\n      blockedBy { message fix }\n      states { ...StateFields }\n    }\n  }\n": types.FrontDoorKindsDocument,
    "\n  query FrontDoorOpen {\n    waiting: requests(\n      first: 5\n      filter: { mine: true, category: [WAITING_ON_REQUESTER] }\n      orderBy: { field: STATE_SINCE, direction: ASC }\n    ) {\n      nodes { ...OpenRequest }\n    }\n    moving: requests(\n      first: 6\n      filter: { mine: true, category: [NEW, ACTIVE] }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n    ) {\n      nodes { ...OpenRequest }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.FrontDoorOpenDocument,
    "\n  fragment OpenRequest on Request {\n    id\n    key\n    title\n    updatedAt\n    state { ...StateFields }\n    assignee { id name }\n  }\n": types.OpenRequestFragmentDoc,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n": types.SignOutDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      allowedDomains\n      oidcName\n      mailboxUrl\n      demoPeople { email name description }\n    }\n  }\n": types.SignInOptionsDocument,
    "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      expiresInSeconds\n      userErrors { code message field }\n    }\n  }\n": types.RequestSignInCodeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment ViewerFields on Viewer {\n    isStaff\n    isAdmin\n    person { id name email timezone grants { role restrictedClearance } }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer { ...ViewerFields }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StateFields on RequestStateInfo {\n    name\n    label\n    category\n    next\n  }\n"): typeof import('./graphql.ts').StateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCounts {\n    all: requests(first: 1) {\n      counts { category count }\n    }\n    unassigned: requests(first: 1, filter: { unassigned: true }) {\n      counts { category count }\n    }\n    mine: requests(first: 1, filter: { assignedToMe: true }) {\n      counts { category count }\n    }\n  }\n"): typeof import('./graphql.ts').DeskCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontDoorKinds {\n    requestKinds {\n      kind\n      label\n      description\n      usualTime\n      decidedBy\n      available\n      blockedBy { message fix }\n      states { ...StateFields }\n    }\n  }\n"): typeof import('./graphql.ts').FrontDoorKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontDoorOpen {\n    waiting: requests(\n      first: 5\n      filter: { mine: true, category: [WAITING_ON_REQUESTER] }\n      orderBy: { field: STATE_SINCE, direction: ASC }\n    ) {\n      nodes { ...OpenRequest }\n    }\n    moving: requests(\n      first: 6\n      filter: { mine: true, category: [NEW, ACTIVE] }\n      orderBy: { field: UPDATED_AT, direction: DESC }\n    ) {\n      nodes { ...OpenRequest }\n      pageInfo { hasNextPage }\n    }\n  }\n"): typeof import('./graphql.ts').FrontDoorOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenRequest on Request {\n    id\n    key\n    title\n    updatedAt\n    state { ...StateFields }\n    assignee { id name }\n  }\n"): typeof import('./graphql.ts').OpenRequestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      signedOut\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions {\n    signInOptions {\n      allowedDomains\n      oidcName\n      mailboxUrl\n      demoPeople { email name description }\n    }\n  }\n"): typeof import('./graphql.ts').SignInOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n    requestSignInCode(input: $input) {\n      expiresInSeconds\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').RequestSignInCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer { ...ViewerFields }\n      userErrors { code message field }\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    isStaff\n    isAdmin\n    person { id name email timezone grants { role restrictedClearance } }\n  }\n"): typeof import('./graphql.ts').ViewerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer { ...ViewerFields }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
