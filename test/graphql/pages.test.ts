/** Every operation the pages send is valid, and far enough from the limits that a full page cannot reach them. */
import { buildSchema, GraphQLError, type OperationDefinitionNode, validate } from 'graphql';
import { expect, test } from 'vitest';
import { PAGE_MAX } from '../../server/graphql/connection.ts';
import { limitsError, readDocument } from '../../server/graphql/limits.ts';
import { typeDefs } from '../../server/graphql/server.ts';
import * as generated from '../../web/graphql/generated/graphql.ts';

const schema = buildSchema(typeDefs);
const operations = Object.entries(generated).filter(([name]) => name.endsWith('Document'));

test('there are operations to look at', () => {
  expect(operations.length).toBeGreaterThan(20);
});

test.each(operations)('%s', (_name, source) => {
  const document = readDocument(String(source));
  if (document instanceof GraphQLError) throw document;
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((node): node is OperationDefinitionNode => 'operation' in node);
  // The largest page a person could ask for: where a page size is a variable, its page says a hundred at most.
  const sizes = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const largest = Object.fromEntries(sizes.filter((name) => /first/i.test(name)).map((name) => [name, PAGE_MAX]));
  expect(limitsError(schema, document, largest)?.message).toBeUndefined();
});
