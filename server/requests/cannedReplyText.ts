/** Variables of canned replies: which there are, which a text uses wrongly, and the text with them filled in. Pure. */

/** What each stands for, in the words of whoever writes a reply. */
export const REPLY_VARIABLES = {
  'requester.name': 'who asked',
  'requester.firstName': 'their first name',
  'request.key': 'such as REQ-104',
  'request.title': 'its title',
  'request.state': 'its state, as people read it',
  'request.link': 'address of its page',
  'me.name': 'whoever sends the reply',
  'me.firstName': 'their first name',
} as const;
export type ReplyVariable = keyof typeof REPLY_VARIABLES;

/** Spaces inside the braces are forgiven. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;

const isKnown = (name: string): name is ReplyVariable => Object.hasOwn(REPLY_VARIABLES, name);

/** Everything in double braces that is no variable, once each. */
export const unknownVariables = (body: string): string[] => [
  ...new Set([...body.matchAll(VARIABLE)].map(([, name]) => name!.trim()).filter((name) => !isKnown(name))),
];

/** In one pass, so that a value that looks like a variable stays what it is. */
export const filled = (body: string, values: Record<ReplyVariable, string>): string =>
  body.replace(VARIABLE, (whole, given: string) => {
    const name = given.trim();
    return isKnown(name) ? values[name] : whole;
  });

/** How one greets somebody; a name that is an address's beginning is taken whole. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] || 'there';
