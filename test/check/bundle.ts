/**
 * Holds the pages to their budget: whoever opens an intake form for the first time loads at most 150 kB of JS and CSS,
 * gzipped. Counted are all files of `index.html`, of the entry and of the form's page with everything they import.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWebIfStale, WEB_ROOT } from '../../server/trial/web.ts';

const BUDGET_KB = 150;

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

await buildWebIfStale();
const manifest = JSON.parse(readFileSync(join(WEB_ROOT, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const files = new Set<string>();
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return files;
  seen.add(key);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
  for (const imported of chunk.imports ?? []) for (const file of filesOf(imported, seen)) files.add(file);
  return files;
}

const html = readFileSync(join(WEB_ROOT, 'index.html'), 'utf8');
const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
const first = new Set([...named, ...filesOf('index.html')]);
const forms = Object.keys(manifest).filter((key) => /^kinds\/[^/]+\/AskPage\.tsx$/.test(key));
if (forms.length < 3) throw new Error(`Expected a page per kind in the build, found: ${forms.join(', ') || 'none'}.`);

let over = false;
for (const form of forms) {
  // What the page loads by itself later in the same visit is part of it.
  const later = (manifest[form]?.dynamicImports ?? []).flatMap((key) => [...filesOf(key)]);
  const files = new Set([...first, ...filesOf(form), ...later]);
  const bytes = [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(WEB_ROOT, file)), { level: 9 }).length,
    0,
  );
  const kb = bytes / 1000;
  over ||= kb > BUDGET_KB;
  console.log(`${form.padEnd(40)} ${kb.toFixed(1).padStart(6)} kB of ${BUDGET_KB} kB, ${files.size} files`);
}
if (over) {
  console.error('The first load of an intake form is over its budget.');
  process.exit(1);
}
