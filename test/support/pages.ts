/**
 * The built pages served by the real app on loopback, over a desk in a database of its own, at the time it is now:
 * what browser tests open. Codes are recorded instead of mailed. Call once per file; `close` in `afterAll`.
 */
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { buildApp } from '../../server/app.ts';
import type { Actor } from '../../server/ctx.ts';
import { cookieNames } from '../../server/people/cookies.ts';
import { beginSession } from '../../server/people/signInSessions.ts';
import { scheduleClassSession } from '../../server/sessions/scheduleClassSession.ts';
import { buildWebIfStale, WEB_ROOT } from '../../server/trial/web.ts';
import { recordingCodeMail, recordingJobs, silentLog, testConfig } from './ctx.ts';
import { type Desk, givenDesk } from './desk.ts';

export interface ServedPages {
  origin: string;
  desk: Desk;
  /** Codes mailed, latest last. */
  codes: { email: string; code: string }[];
  /** A browser window of its own; signed in as somebody, or nobody's. */
  window(browser: Browser, actor: Actor | null, options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Puts a customer's class on the calendar, so many days ahead, and answers its id. */
  givenClass(courseSku: string, daysAhead: number, more?: object): Promise<string>;
  /** Lets days pass for the server; the browser's own clock stays. */
  passDays(days: number): void;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

export async function servedPages({ root = '' } = {}): Promise<ServedPages> {
  if (!root) await buildWebIfStale();
  const desk = await givenDesk();
  desk.clock.set(new Date());
  const config = testConfig({ publicUrl: 'http://127.0.0.1' });
  const codeMail = recordingCodeMail();
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const parts = { config, db: desk.db, jobs: recordingJobs(), codeMail, now, log: silentLog };
  const app = await buildApp({ ...parts, pages: root || WEB_ROOT });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  return {
    origin,
    desk,
    codes: codeMail.sent,
    async window(browser, actor, options = {}) {
      const context = await browser.newContext({ baseURL: origin, ...options });
      if (!actor) return context;
      const { token } = await desk.db.transaction((tx) =>
        beginSession(tx, { personId: actor.id, config, now: now(), userAgent: 'test' }),
      );
      await context.addCookies([{ name: cookieNames(config).session, value: token, url: origin }]);
      return context;
    },
    async givenClass(courseSku, daysAhead, more = {}) {
      const day = (n: number) => Math.floor(now().getTime() / (24 * HOUR_MS) + daysAhead + n) * 24 * HOUR_MS;
      const part = (n: number) => ({
        startsAt: new Date(day(n) + 9 * HOUR_MS),
        endsAt: new Date(day(n) + 13 * HOUR_MS),
      });
      const { classSessionId } = await scheduleClassSession(desk.as(desk.clearedCoordinator), {
        courseSku,
        customerName: 'Secret Customer Ltd',
        parts: [part(0), part(1)],
        timezone: 'Europe/Berlin',
        language: 'en',
        deliveryMode: 'REMOTE',
        observersAllowed: true,
        ...more,
      });
      return classSessionId;
    },
    passDays(days) {
      aheadMs += days * 24 * HOUR_MS;
      desk.clock.advance({ days });
    },
    async close() {
      await app.close();
      await desk.close();
    },
  };
}
