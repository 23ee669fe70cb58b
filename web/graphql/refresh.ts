/** Queries on the page that show requests, each with the way to ask it again. Hooks put themselves in; `live.ts` asks. */
export const refreshers = new Set<() => void>();

/** Whether a query's answer can change when a request does. */
export const showsRequests = (document: string): boolean => /\b(requests?|requestGroups|deskLoad) ?\(/.test(document);
