/**
 * Downloads for staff: `/reports/<table>.csv`, `/exports/requests.csv`, `/exports/timeline.csv`, `/exports/requests.json`.
 * Invariant: who is asking is looked at first; whoever is not staff gets the same 404 as for an address without anything.
 * Nothing is changed by these addresses, so a plain GET serves.
 */
import '@fastify/cookie';
import { pipeline, Readable } from 'node:stream';
import { type Options, stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Ctx, Log } from '../ctx.ts';
import type { Db } from '../db/client.ts';
import type { RequestKind } from '../db/schema/index.ts';
import { isDay } from '../kinds/days.ts';
import { KINDS } from '../kinds/index.ts';
import { cookieNames } from '../people/cookies.ts';
import { isStaff } from '../people/policy.ts';
import { actorFromCookie } from '../people/signInSessions.ts';
import { type Exported, type ExportFilter, exportRequests } from './export.ts';
import { clockReport, durationReport, flowReport, rangeIsSound, timeInStateReport } from './report.ts';

export interface ReportRouteParts {
  config: Config;
  db: Db;
  now: () => Date;
  log: Log;
  /** What verbs are given; made by the app. */
  makeCtx(request: FastifyRequest, actor: Ctx['actor']): Ctx;
}

/** At a time in one process; each holds a connection now and then for as long as it runs. */
const EXPORTS_AT_ONCE = 2;

// A cell that begins like a formula is kept from being one; the mark makes spreadsheets read UTF-8.
const CSV: Options = { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' };

const TABLES = {
  flow: flowReport,
  durations: durationReport,
  'time-in-state': timeInStateReport,
  clocks: clockReport,
} as const;

const sentence = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(text);

const nothing = (reply: FastifyReply): FastifyReply => sentence(reply, 404, 'There is nothing at this address.');

/** The filter of an address; null when it makes no sense. */
function filterOf(query: unknown): ExportFilter | null {
  const { kind, from, to } = query as Record<string, unknown>;
  const day = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const filter: ExportFilter = { kind: null, from: day(from), to: day(to) };
  if (typeof kind === 'string' && kind !== '') {
    const known = KINDS.find((one) => one.kind === kind);
    if (!known) return null;
    filter.kind = known.kind satisfies RequestKind;
  }
  return [filter.from, filter.to].every((value) => value === null || isDay(value)) ? filter : null;
}

async function* requestRows(batches: AsyncIterable<Exported[]>) {
  for await (const batch of batches)
    for (const { timeline: _timeline, answers: _answers, labels, ...request } of batch)
      yield { ...request, restricted: request.restricted ? 'yes' : 'no', labels: labels.join(', ') };
}

async function* eventRows(batches: AsyncIterable<Exported[]>) {
  for await (const batch of batches)
    for (const { key, kind, timeline } of batch)
      for (const event of timeline)
        yield { key, kind, ...event, internal: event.internal ? 'yes' : 'no', undone: event.undone ? 'yes' : 'no' };
}

/** One array, written as it comes. */
async function* jsonText(batches: AsyncIterable<Exported[]>) {
  let begun = false;
  yield '[';
  for await (const batch of batches) {
    const text = batch.map((one) => JSON.stringify(one)).join(',\n');
    yield `${begun ? ',\n' : '\n'}${text}`;
    begun = true;
  }
  yield '\n]\n';
}

export function registerReportRoutes(app: FastifyInstance, parts: ReportRouteParts): void {
  const sessionCookie = cookieNames(parts.config).session;
  let exporting = 0;

  const staffCtx = async (request: FastifyRequest): Promise<Ctx | null> => {
    const actor = await actorFromCookie(parts, request.cookies[sessionCookie]);
    return actor && isStaff(actor) ? parts.makeCtx(request, actor) : null;
  };

  const download = (reply: FastifyReply, type: string, name: string, body: Readable): FastifyReply =>
    reply
      .headers({
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
      })
      .send(body);

  const csv = (reply: FastifyReply, name: string, rows: AsyncIterable<object> | Iterable<object>, columns?: string[]) =>
    download(
      reply,
      'text/csv; charset=utf-8',
      name,
      // Not `pipe`: a failing source must end the download instead of leaving it open.
      pipeline(Readable.from(rows), stringify(columns ? { ...CSV, columns } : CSV), () => {}),
    );

  app.get('/reports/:table', async (request, reply) => {
    const ctx = await staffCtx(request);
    const name = /^([a-z-]+)\.csv$/.exec((request.params as { table: string }).table)?.[1] ?? '';
    const table = Object.hasOwn(TABLES, name) ? TABLES[name as keyof typeof TABLES] : null;
    if (!ctx || !table) return nothing(reply);
    const filter = filterOf(request.query);
    if (!filter?.from || !filter.to || !rangeIsSound({ from: filter.from, to: filter.to }))
      return sentence(reply, 400, 'Say from which day to which, such as ?from=2030-01-01&to=2030-06-30.');
    const rows = await table(ctx, { from: filter.from, to: filter.to, kind: filter.kind });
    return csv(reply, `foyer-${name}-${filter.from}-${filter.to}.csv`, rows);
  });

  app.get('/exports/:file', async (request, reply) => {
    const ctx = await staffCtx(request);
    const { file } = request.params as { file: string };
    if (!ctx || !['requests.csv', 'timeline.csv', 'requests.json'].includes(file)) return nothing(reply);
    const filter = filterOf(request.query);
    if (!filter) return sentence(reply, 400, 'Give a kind there is, and days such as from=2030-01-01.');
    if (exporting >= EXPORTS_AT_ONCE)
      return sentence(reply.header('retry-after', '30'), 429, 'Two exports run already. Try again in half a minute.');
    exporting += 1;
    reply.raw.once('close', () => {
      exporting -= 1;
    });
    parts.log.info({ personId: ctx.actor?.id, file, ...filter }, 'an export began');
    const batches = exportRequests(ctx, filter, { timeline: file !== 'requests.csv' });
    if (file === 'requests.json')
      return download(
        reply,
        'application/json; charset=utf-8',
        'foyer-requests.json',
        Readable.from(jsonText(batches)),
      );
    return file === 'requests.csv'
      ? csv(reply, 'foyer-requests.csv', requestRows(batches))
      : csv(reply, 'foyer-timeline.csv', eventRows(batches));
  });
}
