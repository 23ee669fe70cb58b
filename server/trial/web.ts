/**
 * Builds the SPA when its sources changed since the last build. Sources are `web/`, what it takes from `server/kinds/`,
 * and the versions of its packages; their hash is kept in `dist/web/.stamp`.
 * Invariant: `dist/web` is always a whole build: a new one is made beside it and put in its place.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../..');
export const WEB_ROOT = join(ROOT, 'dist/web');
const SOURCES = ['web', 'server/kinds', 'vite.config.ts', 'package-lock.json'];

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(join(ROOT, source))))
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Makes `dist/web` agree with the sources; answers whether it had to build. */
export async function buildWebIfStale(): Promise<boolean> {
  const stamp = stampOfSources();
  const stampFile = join(WEB_ROOT, '.stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const draft = `${WEB_ROOT}.new-${process.pid}`;
  try {
    await build(draft);
    compress(draft);
    writeFileSync(join(draft, '.stamp'), stamp);
    const old = `${WEB_ROOT}.old-${process.pid}`;
    if (existsSync(WEB_ROOT)) renameSync(WEB_ROOT, old);
    renameSync(draft, WEB_ROOT);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return true;
}

/** In a process of its own: the bundler's memory goes with it, and the database starts meanwhile. */
async function build(outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', outDir, '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`The pages could not be built.\n${stderr?.trim() || message}`);
  }
}

const WORTH_COMPRESSING = 1024;

/** Beside each text file its gzip and brotli, so that serving costs nothing. */
function compress(folder: string): void {
  for (const file of filesBelow(folder).filter((name) => /\.(js|css|html|svg|json|webmanifest)$/.test(name))) {
    const content = readFileSync(file);
    if (content.length < WORTH_COMPRESSING) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  }
}

if (import.meta.main) console.log((await buildWebIfStale()) ? 'Built dist/web.' : 'dist/web is up to date.');
