import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../server/errors.ts';
import { fromGlobalId, parseGlobalId, toGlobalId } from '../../server/graphql/ids.ts';

const UUID = '6f1c1d8e-7d1b-4a53-9f0e-0d2f6f7a1b2c';

test.each([UUID, 104])('an id comes back as it went: %s', (id) => {
  const gid = toGlobalId('Person', id);
  expect(gid).toMatch(/^[\w-]+$/);
  expect(fromGlobalId(gid)).toEqual({ type: 'Person', id: String(id) });
});

test('an id of another type is no id', () => {
  expect(parseGlobalId(toGlobalId('Offering', UUID), ['Person'])).toBeNull();
});

test.each(['', 'x', '=', `${toGlobalId('Person', UUID)}=`, toGlobalId('Person', 'x'), toGlobalId('person', UUID)])(
  'what was never given out is refused as not there, on its field: %s',
  (gid) => {
    try {
      fromGlobalId(gid, ['Person'], ['trainerId'], 'person');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['trainerId'] }]);
    }
  },
);

test('whatever is sent, what comes out is safe to compare in SQL, and is spelled one way only', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.string().map((text) => toGlobalId('Person', text)),
      ),
      (gid) => {
        const parsed = parseGlobalId(gid);
        if (!parsed) return;
        expect(parsed.id).toMatch(/^([0-9a-f-]{36}|\d{1,15})$/);
        expect(toGlobalId(parsed.type, parsed.id)).toBe(gid);
      },
    ),
  );
});
