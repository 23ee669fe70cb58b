/** What forms must know is read for many at once: a page of requests with their advice costs what one costs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../server/db/client.ts';
import { KINDS } from '../../server/kinds/index.ts';
import { testConfig } from '../support/ctx.ts';
import { type Desk, givenDesk } from '../support/desk.ts';

describe('what the forms must know', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await givenDesk();
  });
  afterAll(() => desk.close());

  const env = {
    internalDomains: [],
    requesterEmail: 'a@example.com',
    restricted: false,
    figures: testConfig().figures,
  };
  const counting = () => {
    const counted = { statements: 0 };
    const db = new Proxy(desk.db, {
      get: (target, name, receiver) => {
        if (name === 'select' || name === 'execute') counted.statements += 1;
        return Reflect.get(target, name, receiver);
      },
    }) as Db;
    return { db, counted };
  };

  it.each(KINDS.map((kind) => [kind.kind, kind] as const))(
    'costs as much for 50 of %s as for one',
    async (_name, kind) => {
      const asked = Array.from({ length: 50 }, () => ({ answers: { classSessionId: crypto.randomUUID() }, env }));
      const one = counting();
      expect(await kind.loadFormContexts(one.db, asked.slice(0, 1), desk.clock.now())).toHaveLength(1);
      const many = counting();
      expect(await kind.loadFormContexts(many.db, asked, desk.clock.now())).toHaveLength(50);
      expect(many.counted.statements).toBe(one.counted.statements);
      expect(many.counted.statements).toBeGreaterThan(0);
    },
  );

  it('does not mind what a form names that cannot exist', async () => {
    for (const kind of KINDS)
      for (const answers of [null, {}, { classSessionId: 'x' }, { classSessionId: 7 }, 'text']) {
        const [context] = await kind.loadFormContexts(desk.db, [{ answers, env }], desk.clock.now());
        expect(kind.validate(answers, context).problems?.length).toBeGreaterThan(3);
      }
  });
});
