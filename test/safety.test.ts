/**
 * What keeps the code in shape when everybody is in a hurry: import order, purity, sole writers, lists that equal
 * folders, sizes, and a README that is true. Needs no database and takes seconds; part of `npm run check`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../server/config.ts';
import { KINDS } from '../server/kinds/index.ts';
import { withTables } from '../server/readme.ts';

const ROOT = join(import.meta.dirname, '..');
const GENERATED = /generated/;

interface Source {
  /** From the root, with `/`. */
  path: string;
  text: string;
  lines: number;
  imports: { of: string; typeOnly: boolean }[];
}

function read(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !GENERATED.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const imports = [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
        (match) => ({
          of: match[2]!.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), match[2]!)) : match[2]!,
          typeOnly: match[1] !== undefined,
        }),
      );
      return { path, text, lines: text.split('\n').length - 1, imports };
    });
}

const server = read('server');
const web = read('web');
const tests = read('test').filter((file) => file.path !== 'test/safety.test.ts');
const all = [...server, ...web, ...tests];
const code = (file: Source): string => file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Left to right; whoever stands further left knows nothing of those to the right. */
const ORDER = [
  ['config', 'errors', 'ctx', 'log', 'db'],
  ['people'],
  ['messages'],
  ['catalogue', 'sessions', 'clocks', 'attachments'],
  ['kinds'],
  ['duty'],
  ['requests'],
  ['live', 'reports'],
  ['graphql', 'jobs'],
  ['trial'],
  ['app'],
  ['main', 'readme'],
];
const rankOf = (path: string): number => {
  const noun = path.split('/')[1]!.replace(/\.ts$/, '');
  return ORDER.findIndex((names) => names.includes(noun));
};

describe('imports', () => {
  test('every file of the server has its place in the order', () => {
    expect(server.filter((file) => rankOf(file.path) < 0).map((file) => file.path)).toEqual([]);
  });

  test('go leftwards only', () => {
    const allowed = (from: string, to: { of: string; typeOnly: boolean }): boolean =>
      to.typeOnly &&
      /^server\/graphql\/(generated|context)\.ts$/.test(to.of) &&
      /^server\/kinds\/[^/]+\/resolvers\.ts$/.test(from);
    const wrong = server.flatMap((file) =>
      file.imports
        .filter((to) => to.of.startsWith('server/') && rankOf(to.of) > rankOf(file.path) && !allowed(file.path, to))
        .map((to) => `${file.path} imports ${to.of}`),
    );
    expect(wrong).toEqual([]);
  });

  test('web takes nothing from the server but the forms of kinds', () => {
    const wrong = web.flatMap((file) =>
      file.imports
        .filter((to) => to.of.startsWith('server/') && !/^server\/kinds\/[^/]+\/form\.ts$/.test(to.of))
        .map((to) => `${file.path} imports ${to.of}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the server takes nothing from web, and neither takes anything from tests', () => {
    const crossing = [
      ...server.flatMap((file) =>
        file.imports.filter((to) => /^(web|test)\//.test(to.of)).map((to) => `${file.path} imports ${to.of}`),
      ),
      ...web.flatMap((file) =>
        file.imports.filter((to) => to.of.startsWith('test/')).map((to) => `${file.path} imports ${to.of}`),
      ),
    ];
    expect(crossing).toEqual([]);
  });

  test('lead somewhere, styles and texts too', () => {
    const missing = all.flatMap((file) =>
      file.imports
        .filter((to) => /^(server|web|test)\//.test(to.of) && !/\?/.test(to.of) && !existsSync(join(ROOT, to.of)))
        .map((to) => `${file.path} imports ${to.of}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('pure files', () => {
  const pure = server.filter((file) =>
    /(\/kinds\/[^/]+\/(form|scope|advice|lifecycle|guards)|\/kinds\/(fields|steps|days|words)|\/policy|\/requests\/(lifecycle|recipients)|\/messages\/email\/(render|html|headers|message))\.ts$/.test(
      file.path,
    ),
  );

  test('there are some', () => expect(pure.length).toBeGreaterThan(10));

  test('read no database, no environment and no clock', () => {
    const wrong = pure.flatMap((file) => [
      ...file.imports
        .filter(
          (to) => !to.typeOnly && /^(server\/db\/client|drizzle-orm|postgres|node:fs|node:net|node:http)/.test(to.of),
        )
        .map((to) => `${file.path} imports ${to.of}`),
      ...[...code(file).matchAll(/new Date\(\)|Date\.now\(\)|process\.env|Math\.random\(\)/g)].map(
        (match) => `${file.path} has ${match[0]}`,
      ),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('sole writers', () => {
  const having = (pattern: RegExp, files = server): string[] =>
    files.filter((file) => pattern.test(code(file))).map((file) => file.path);

  test('requests are written by their verbs, and their state by the change alone', () => {
    expect(having(/\.insert\(requests\)/)).toEqual(['server/requests/submit.ts']);
    expect(having(/\.update\(requests\)/)).toEqual(['server/requests/change.ts']);
    expect(having(/\.delete\(requests\)/)).toEqual([]);
  });

  test('events are appended in one place and never taken away', () => {
    expect(having(/\.insert\(requestEvents\)/)).toEqual(['server/requests/change.ts']);
    expect(having(/\.delete\(requestEvents\)/)).toEqual([]);
  });

  test('the environment is read by the configuration alone', () => {
    expect(having(/process\.env[.[]/)).toEqual([]);
    expect(having(/loadConfig\(process\.env\)/)).toEqual(['server/main.ts']);
    expect(having(/import\.meta\.env\.(?!DEV\b|PROD\b)/, web)).toEqual([]);
  });

  test('time is asked of the context', () => {
    const wrong = having(/new Date\(\)|Date\.now\(\)/).filter(
      (path) => !/^server\/(main|log|trial\/(cluster|database))\.ts$/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  test('mail leaves through one transport', () => {
    expect(
      server
        .filter((file) => file.imports.some((to) => !to.typeOnly && to.of === 'nodemailer'))
        .map((file) => file.path),
    ).toEqual(['server/messages/email/transport.ts']);
  });

  test('grants, catalogue and deliveries have one writer each', () => {
    expect(having(/\.(insert|delete|update)\(roleGrants\)/)).toEqual(['server/people/grants.ts']);
    expect(having(/\.(insert|delete|update)\(offerings\)/)).toEqual(['server/catalogue/load.ts']);
    expect(having(/\.insert\(deliveries\)/)).toHaveLength(1);
    expect(having(/\.insert\(classSessions\)/)).toHaveLength(1);
  });

  test('resolvers hold no SQL', () => {
    const resolvers = server.filter((file) =>
      /^server\/(graphql\/resolvers\/|kinds\/[^/]+\/resolvers\.ts)/.test(file.path),
    );
    expect(having(/\bsql`|\.select\(|\.insert\(|\.update\(|\.delete\(/, resolvers)).toEqual([]);
  });

  test('requests go over the wire in one place of the web', () => {
    expect(having(/\bfetch\(/, web).filter((path) => !path.startsWith('web/graphql/'))).toEqual([]);
    expect(having(/dangerouslySetInnerHTML/, web)).toEqual([]);
  });
});

describe('lists equal folders', () => {
  const folders = (path: string): string[] =>
    readdirSync(join(ROOT, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  const kinds = KINDS.map(({ kind }) => kind.toLowerCase().replaceAll('_', '-')).sort();

  test('kinds on the server and in the web', () => {
    expect(folders('server/kinds')).toEqual(kinds);
    expect(folders('web/kinds')).toEqual(kinds);
  });

  test('every file of resolvers is in the list of resolvers', () => {
    const list = server.find((file) => file.path === 'server/graphql/resolvers.ts')!;
    const files = server
      .filter((file) => /^server\/(graphql\/resolvers\/[^/]+|kinds\/[^/]+\/resolvers)\.ts$/.test(file.path))
      .map((file) => file.path);
    expect(files.filter((path) => !list.imports.some((to) => to.of === path))).toEqual([]);
  });
});

describe('files', () => {
  test('have at most 400 lines', () => {
    expect(all.filter((file) => file.lines > 400).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  test('of more than 40 lines open by saying what they own', () => {
    const silent = [...server, ...web].filter(
      (file) => file.lines > 40 && !/^(import '[^']+';\n)?\/\*\*/.test(file.text),
    );
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  test('have names that say something', () => {
    const vague = all.filter((file) =>
      /^(utils?|helpers?|common|misc|manager|service|shared)$/i.test(basename(file.path).replace(/\..*/, '')),
    );
    expect(vague.map((file) => file.path)).toEqual([]);
  });

  test('silence no check and leave nothing for later', () => {
    const wrong = all.flatMap((file) =>
      [
        ...file.text.matchAll(
          /@ts-(?:ignore|expect-error|nocheck)|\bas any\b|\bTODO\b|\bFIXME\b|\bXXX\b|\b(?:test|it|describe)\.(?:only|skip|todo)\b/g,
        ),
      ].map((match) => `${file.path} has ${match[0]}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('README', () => {
  const readme = existsSync(join(ROOT, 'README.md')) ? readFileSync(join(ROOT, 'README.md'), 'utf8') : '';
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
  );

  test('has its tables as the code has them', () => {
    expect(readme).toBe(withTables(readme));
  });

  test('names every script', () => {
    const named = (script: string) =>
      readme.includes(`npm ${script}\``) ||
      readme.includes(`npm run ${script}\``) ||
      readme.includes(`npm ${script}\n`) ||
      readme.includes(`npm run ${script}\n`);
    expect(
      scripts.filter(
        (script) =>
          !script.startsWith('check:') &&
          !named(script) &&
          !readme.includes(`npm run ${script} `) &&
          !readme.includes(`npm ${script} `),
      ),
    ).toEqual([]);
  });

  test('names every setting, kind and state', () => {
    const words = [
      ...SETTINGS.map(({ name }) => name),
      ...KINDS.flatMap(({ kind, lifecycle }) => [kind, ...Object.keys(lifecycle.states)]),
    ];
    expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([]);
  });

  test('every folder of the server is on its map', () => {
    const nouns = readdirSync(join(ROOT, 'server'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(nouns.map(({ name }) => name).filter((name) => !readme.includes(`${name}/`))).toEqual([]);
  });
});
