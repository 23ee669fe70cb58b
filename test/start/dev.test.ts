/** `npm run dev`: starts once, begins anew when the server's sources change, and serves pages as they are written. */
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { givenPlace, type Place, type Running, run } from '../support/running.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Long enough for a restart that nobody asked for. */
const QUIET_MS = 6_000;

let place: Place | undefined;
let foyer: Running | undefined;
afterEach(async () => {
  foyer?.signal('SIGINT');
  await foyer?.ended;
  await place?.remove();
});

const starts = () => foyer!.output().match(/Foyer is ready/g)?.length ?? 0;
async function until(count: number): Promise<void> {
  await expect.poll(starts, { timeout: 60_000, interval: 200 }).toBe(count);
}

test('restarts when a source changes and only then, and its pages are not built', async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { dev: string } };
  place = await givenPlace();
  foyer = run(place.env, { args: scripts.dev.split(' ').slice(1) });
  await foyer.ready();
  await new Promise((wake) => setTimeout(wake, QUIET_MS));
  expect(starts()).toBe(1);

  const page = await fetch(`${place.url}/desk`, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('/@vite/client');
  const source = await fetch(`${place.url}/main.tsx`);
  expect([source.status, source.headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')]);

  const now = new Date();
  utimesSync(join(ROOT, 'server/errors.ts'), now, now);
  await until(2);
  expect((await fetch(`${place.url}/readyz`)).status).toBe(200);
});
