/**
 * The baseline of the benchmark: `node:http` and `postgres`, nothing between. It looks up the session, which every server
 * has to, and runs one joined statement per request; a submission writes row and event in one statement.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import postgres from 'postgres';

const sql = postgres(process.env.BENCH_DATABASE_URL!, { max: 10 });
const select = sql`select r.*, p.name as requester, a.name as assignee
  from requests r join people p on p.id = r.requester_id left join people a on a.id = r.assignee_id`;

const server = createServer(async (request, response) => {
  const url = new URL(request.url!, 'http://bare');
  const tokenHash = createHash('sha256')
    .update(request.headers.authorization ?? '')
    .digest('hex');
  const [session] = await sql`select s.person_id, g.role from sign_in_sessions s
    left join role_grants g on g.person_id = s.person_id where s.token_hash = ${tokenHash} or s.expires_at > now() limit 1`;
  const answer = await {
    '/list': () => sql`${select} order by r.created_at desc, r.number desc limit 26`,
    '/get': () =>
      sql`${select} where r.number = ${101 + Math.floor(Math.random() * Number(url.searchParams.get('size')))}`,
    '/search': () => sql`${select} where r.search @@ to_tsquery('simple', '''migration'':* & ''77'':*')
      order by r.created_at desc, r.number desc limit 26`,
    '/submit': () => sql`with r as (
        insert into requests (kind, state, category, title, mail_subject, requester_id, raised_by_id, answers)
        values ('PS_INQUIRY', 'NEW', 'NEW', 'Do we offer a health check?', 'x', ${session!.person_id}, ${session!.person_id}, '{}')
        returning id)
      insert into request_events (request_id, type, to_state) select id, 'SUBMITTED', 'NEW' from r returning id`,
  }[url.pathname]!();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
