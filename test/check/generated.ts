/** Generated files must be what their sources generate now: types from the schema, migrations from the tables. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from '../../codegen.ts';

const ROOT = join(import.meta.dirname, '../..');
process.chdir(ROOT);
const stale: string[] = [];

const made = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
if (made.length === 0) throw new Error('The generator made nothing.');
for (const { filename, content } of made)
  if (!existsSync(filename) || readFileSync(filename, 'utf8').trim() !== content.trim())
    stale.push(`${relative(ROOT, filename)} differs from schema.graphql and the documents in web/: run \`npm run codegen\`.`);

// Inside the checkout, since drizzle-kit takes relative folders only.
const draft = relative(ROOT, mkdtempSync(join(ROOT, 'node_modules/.cache-migrations-')));
try {
  cpSync('drizzle', draft, { recursive: true });
  const before = readdirSync(draft).length;
  const args = ['generate', '--dialect', 'postgresql', '--schema', './server/db/schema/index.ts', '--out', `./${draft}`];
  execFileSync(join(ROOT, 'node_modules/.bin/drizzle-kit'), args, { stdio: 'pipe' });
  if (readdirSync(draft).length !== before) stale.push('The tables in server/db/schema are not those of drizzle/: run `npm run migration`.');
} finally {
  rmSync(draft, { recursive: true, force: true });
}

for (const problem of stale) console.error(problem);
if (stale.length > 0) process.exit(1);
console.log('Generated files are fresh.');
