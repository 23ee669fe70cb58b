/**
 * The scalars. Strict about what comes in; what goes out was checked when it was stored, and a row written under an
 * older rule must still be readable.
 */
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import type { Resolvers } from '../generated.ts';

/** Text with a shape. */
const shaped = (name: string, accepts: (value: string) => boolean, wanted: string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: (value) => {
      if (typeof value === 'string' && accepts(value)) return value;
      throw new GraphQLError(`This is not ${wanted}.`);
    },
  });

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

export const resolvers: Resolvers = {
  DateTime: GraphQLDateTime,
  LocalDate: GraphQLLocalDate,
  SafeInt: GraphQLSafeInt,
  EmailAddress: shaped('EmailAddress', (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'an email address'),
  URL: shaped('URL', (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'an http or https address'),
  TimeZone: shaped('TimeZone', isZone, 'an IANA time zone such as `Europe/Berlin`'),
};
