/** The catalogue, readable by anybody: the intake forms are filled in before signing in. */
import { z } from 'zod';
import { cursorOfOffering, listOfferings } from '../../catalogue/catalogue.ts';
import { moneyOf } from '../../catalogue/money.ts';
import { decodeCursor, pageOf, pageSize } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import { toGlobalId } from '../ids.ts';

const cursor = z.tuple([z.int().min(1).max(5), z.string(), z.uuid()]);

export const resolvers: Resolvers = {
  Query: {
    offerings: async (_root, { filter, first, after }, { ctx }) => {
      const size = pageSize(first, 50);
      const rows = await listOfferings(ctx.db, filter ?? {}, decodeCursor(after, cursor), size + 1);
      return pageOf(rows, size, cursorOfOffering, after);
    },
    offering: (_root, { sku }, { loaders }) => loaders.offeringBySku.load(sku),
  },
  Offering: {
    id: ({ id }) => toGlobalId('Offering', id),
    modes: ({ sku }, _args, { loaders }) => loaders.modesBySku.load(sku),
    prerequisites: async ({ prerequisites }, _args, { loaders }) =>
      (await Promise.all(prerequisites.map((sku) => loaders.offeringBySku.load(sku)))).filter((row) => row !== null),
  },
  OfferingMode: {
    price: ({ priceMinor, currency }) => (priceMinor === null ? null : moneyOf(priceMinor, currency)),
  },
};
