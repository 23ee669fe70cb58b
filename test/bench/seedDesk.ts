/**
 * A desk with very many requests, for the benchmarks of search and queue: varied words, companies, people and comments,
 * some words in every request. Written in a few statements.
 */
import type postgres from 'postgres';

/** Fills an empty, migrated database. The person who looks holds the role of a coordinator. */
export async function seedDesk(sql: postgres.Sql, size: number): Promise<{ personId: string }> {
  const [desk] = await sql`insert into people (email, name) values ('desk@example.com', 'Desk') returning id`;
  const personId = desk!.id as string;
  await sql`insert into role_grants (person_id, role) values (${personId}, 'COORDINATOR')`;
  await sql`insert into people (email, name)
    select 'person' || n || '@example.com', (array['Ada','Ben','Cleo','Dora','Emil','Fay','Gus','Hana'])[1 + n % 8] || ' Person' || n
    from generate_series(1, 400) n`;
  await sql`
    with asker as (select id, name, email, row_number() over (order by email) as seat from people where email like 'person%')
    insert into requests (kind, state, category, title, mail_subject, requester_id, raised_by_id, assignee_id, company,
      answers, search_text, created_at, closed_at)
    select 'PS_INQUIRY', case when n % 4 = 0 then 'NEW' when n % 4 = 1 then 'ASSIGNED' else 'CLOSED' end,
      case when n % 4 = 0 then 'NEW' when n % 4 = 1 then 'ACTIVE' else 'DONE' end,
      (array['Migration','Upgrade','Health check','Training','Advice'])[1 + n % 5] || ' about '
        || (array['pipelines','runners','backups','access','audit'])[1 + n % 7 % 5] || ' number ' || n, 'x',
      asker.id, asker.id, case when n % 4 = 0 then null else ${personId}::uuid end, 'company ' || (n % 997), '{}',
      'A customer, company ' || (n % 997) || ', asks about topic' || (n % 3001)
        || case when n = ${Math.floor(size / 2)} then ' quokka' else '' end
        || ' of the desk ' || asker.name || ' ' || asker.email, now() - n * interval '3 minutes',
      case when n % 4 < 2 then null else now() - n * interval '2 minutes' end
    from generate_series(1, ${size}) n join asker on asker.seat = 1 + n % 400`;
  await sql`insert into request_events (request_id, type, body, internal, at, announced_at)
    select id, 'COMMENTED', 'A comment on the release ' || number % 53 || ', answered by the desk', number % 3 = 0,
      created_at, created_at from requests`;
  await sql`vacuum analyze`;
  return { personId };
}
