/**
 * A start from nothing, through `npm start`, as a newcomer does it: ready in time, pages, API and mailbox answer, a
 * kill loses nothing, and Ctrl-C leaves no process. Run by `.ci/run`; needs nothing but the installed packages.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { alive, postmasterOf } from '../../server/trial/cluster.ts';
import { ask, givenPlace } from '../support/running.ts';

const ROOT = join(import.meta.dirname, '../..');
const place = await givenPlace();
const folder = join(place.dataDir, 'postgres');

/** In a process group of its own, as a shell starts it, so that Ctrl-C can be given to all of it. */
async function npmStart(): Promise<{ child: ChildProcess; ended: Promise<void>; seconds: number }> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, ...place.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  await new Promise<void>((ready, failed) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Foyer is ready')) ready();
    });
    void ended.then(() => failed(new Error(`It ended before it was ready:\n${text}`)));
  });
  return { child, ended, seconds: (performance.now() - began) / 1000 };
}

const says = (line: string): void => console.log(`  ${line}`);
async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, fail) =>
    setTimeout(() => fail(new Error(`${what} took more than ${seconds} s.`)), seconds * 1000).unref(),
  );
  return Promise.race([promise, late]);
}

try {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const first = await within(60, 'The first start', npmStart());
  says(`ready ${first.seconds.toFixed(1)} s after npm start, pages built`);
  assert.ok(first.seconds < 20, 'The first start must be ready within 20 s.');
  const page = await fetch(place.url, { headers: { accept: 'text/html' } });
  assert.equal(page.status, 200);
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1];
  assert.equal((await fetch(`${place.url}${script}`)).status, 200);
  assert.equal((await fetch(`${place.url}/assets/no-such.js`)).status, 404);
  const { offerings } = await ask<{ offerings: { nodes: unknown[] } }>(
    place.url,
    '{ offerings(first: 5) { nodes { sku } } }',
  );
  assert.equal(offerings.nodes.length, 5);
  assert.equal((await fetch(place.mailboxUrl, { headers: { accept: 'text/html' } })).status, 200);
  says('front page, API and mailbox answer');

  const server = postmasterOf(folder)!;
  process.kill(-first.child.pid!, 'SIGKILL');
  await first.ended;
  const second = await within(30, 'The start after a kill', npmStart());
  assert.ok(second.seconds < 8, 'The second start must be ready within 8 s.');
  assert.equal(postmasterOf(folder)?.pid, server.pid);
  assert.deepEqual(await ask(place.url, '{ offerings(first: 5) { nodes { sku } } }'), { offerings });
  says(`killed and started again: the database was adopted, ready after ${second.seconds.toFixed(1)} s`);

  process.kill(-second.child.pid!, 'SIGINT');
  await within(20, 'Ctrl-C', second.ended);
  assert.equal(alive(server.pid), false);
  for (const url of [place.url, place.mailboxUrl]) await assert.rejects(fetch(url));
  says('Ctrl-C ended everything');
} finally {
  await place.remove();
}
// A start that failed halfway must not hold the terminal.
process.exit(0);
