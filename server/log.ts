/** The log: one JSON object per line on standard error, for whoever collects it. */
import type { Config } from './config.ts';
import type { Log } from './ctx.ts';

const ORDER = ['info', 'warn', 'error', 'silent'] as const;

export function createLog(level: Config['logLevel']): Log {
  const write = (at: 'info' | 'warn' | 'error') => (fields: object, message: string) => {
    if (ORDER.indexOf(at) < ORDER.indexOf(level)) return;
    process.stderr.write(
      `${JSON.stringify({ time: new Date().toISOString(), level: at, message, ...plain(fields) })}\n`,
    );
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** Errors say nothing in JSON by themselves. */
const plain = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value,
    ]),
  );
