/**
 * graphql-js answers null for a nullable field that nobody resolves. Types that are rows must have a column or a
 * resolver behind each field, so that nothing is silently nothing.
 */
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import * as tables from '../../server/db/schema/index.ts';
import { resolvers } from '../../server/graphql/resolvers.ts';
import { typeDefs } from '../../server/graphql/server.ts';

const schema = buildSchema(typeDefs);
const ROWS: Record<string, PgTable> = {
  Person: tables.people,
  RoleGrant: tables.roleGrants,
  GrantEvent: tables.grantEvents,
  SignInSession: tables.signInSessions,
  Offering: tables.offerings,
  OfferingMode: tables.offeringModes,
  ClassSession: tables.classSessions,
  TrainingSessionRequest: tables.requests,
  AuditAttendanceRequest: tables.requests,
  PsInquiry: tables.requests,
  RequestEvent: tables.requestEvents,
  Delivery: tables.deliveries,
};

test.each(Object.entries(ROWS))('every field of %s has a column or a resolver', (name, table) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type`);
  const resolved = (resolvers as Record<string, Record<string, unknown>>)[name] ?? {};
  const columns = getTableColumns(table);
  const without = Object.keys(type.getFields()).filter((field) => !(field in resolved) && !(field in columns));
  expect(without).toEqual([]);
});
