/** Every table, in one place for queries, drizzle-kit and tests. */
export * from './catalogue.ts';
export * from './conversation.ts';
export * from './desk.ts';
export * from './messages.ts';
export * from './people.ts';
export * from './requests.ts';
