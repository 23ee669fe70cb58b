/** The schema as a contract: everything described, everything resolved, every mutation of one shape. */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { resolvers } from '../../server/graphql/resolvers.ts';
import { typeDefs } from '../../server/graphql/server.ts';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  ({ name, astNode }) => !name.startsWith('__') && astNode !== undefined,
);

function parts(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((one) => [`${type.name}.${one.name}`, one.description] as [string, string]),
    ];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  for (const field of Object.values(type.getFields())) {
    own.push([`${type.name}.${field.name}`, field.description]);
    for (const arg of 'args' in field ? (field as GraphQLField<unknown, unknown>).args : [])
      own.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
  }
  return own;
}

test('every type, field, argument and value is described', () => {
  const bare = types.flatMap(parts).filter(([, description]) => !description?.trim());
  expect(bare.map(([name]) => name)).toEqual([]);
});

describe.each([schema.getQueryType()!, schema.getMutationType()!])('%s', (root) => {
  test.each(Object.keys(root.getFields()))('%s has a resolver of its own', (field) => {
    expect((resolvers as Record<string, Record<string, unknown>>)[root.name]?.[field]).toBeTypeOf('function');
  });
});

test('there is no resolver for what the schema does not have', () => {
  const unknown = Object.entries(resolvers as Record<string, object>).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    if (!type) return [name];
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.keys(fields)
      .filter((field) => !field.startsWith('__') && !(field in type.getFields()))
      .map((field) => `${name}.${field}`);
  });
  expect(unknown).toEqual([]);
});

/** Types whose rows or answers do not have a field by that name: it must have a resolver, or would silently be null. */
test('every global id is resolved, lest a row’s own id leaks out', () => {
  const bare = types
    .filter((type) => isObjectType(type))
    .filter((type) => type.getFields().id?.type.toString() === 'ID!')
    .filter((type) => !(resolvers as Record<string, Record<string, unknown>>)[type.name]?.id);
  expect(bare.map(({ name }) => name)).toEqual([]);
});

describe('every mutation', () => {
  test.each(Object.values(schema.getMutationType()!.getFields()).map((field) => [field.name, field] as const))(
    '%s takes one input with an idempotency key and answers userErrors beside nullable things',
    (name, field) => {
      expect(field.args.map((arg) => arg.name)).toEqual(['input']);
      const input = getNullableType(field.args[0]!.type);
      const payload = getNullableType(field.type);
      if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error(`${name} is of another shape`);
      expect(input.name.toLowerCase()).toBe(`${name}input`.toLowerCase());
      expect(input.getFields().idempotencyKey?.type.toString()).toBe('String');
      const { userErrors, ...things } = payload.getFields();
      expect(userErrors?.type.toString()).toBe('[UserError!]!');
      for (const thing of Object.values(things))
        if (isObjectType(getNamedType(thing.type)) || isInterfaceType(getNamedType(thing.type)))
          expect(isNonNullType(thing.type)).toBe(false);
    },
  );
});

test('every connection has edges with cursors, nodes and a page', () => {
  const connections = types.filter((type) => isObjectType(type)).filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThanOrEqual(5);
  for (const type of connections) {
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo']));
    const fields = types
      .filter((one) => isObjectType(one))
      .flatMap((one) => Object.values(one.getFields()))
      .filter((field) => getNamedType(field.type) === type);
    for (const field of fields)
      expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after']));
  }
});
