/**
 * A Vite plugin: each `graphql(...)` call becomes its own document, as generated, inlined where it is used. Without it
 * every route carries every document of the SPA, twice (codegen's lookup table holds all sources and all documents).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('generated/graphql.ts', import.meta.url));
const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const name = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;
const entry =
  /export const (\w+?)(?:Document|FragmentDoc) = (?:\/\*#__PURE__\*\/ )?new TypedDocumentString\(`([^`]*)`/g;

const documents = (): Map<string, string> =>
  new Map(
    [...readFileSync(generated, 'utf8').matchAll(entry)].map((match) => [
      match[1]!,
      match[2]!.replace(/\s+/g, ' ').trim(),
    ]),
  );

export function inlineDocuments(): Plugin {
  return {
    name: 'foyer:inline-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/web\/.*\.tsx?$/.test(id)) return null;
      // Making documents looks like an effect; without this all of them stay beside the inlined ones.
      if (id.includes('/generated/')) return { code, map: null, moduleSideEffects: false };
      if (!code.includes('graphql(')) return null;
      const known = documents();
      const out = code.replace(call, (whole, source: string) => {
        const document = known.get(name.exec(source)?.[1] ?? '');
        if (document === undefined) this.error(`No generated document for ${whole.slice(0, 60)}… Run npm run codegen.`);
        return JSON.stringify(document);
      });
      // Line numbers shift by the length of the documents only within their own lines.
      return { code: out, map: null };
    },
  };
}
