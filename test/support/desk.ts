/** A desk in a database of its own: the built-in catalogue, one person of each sort, and contexts to act in. */
import { loadCatalogue } from '../../server/catalogue/load.ts';
import type { Config } from '../../server/config.ts';
import type { Actor, Ctx } from '../../server/ctx.ts';
import { certifications } from '../../server/db/schema/index.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { type EnqueuedJob, recordingJobs, testCtx } from './ctx.ts';
import { testDatabase } from './database.ts';
import { givenPerson } from './people.ts';

export interface Desk {
  db: Ctx['db'];
  url: string;
  clock: FakeClock;
  jobs: { enqueued: EnqueuedJob[] };
  /** A context in which this person acts; null for Foyer itself. */
  as(actor: Actor | null): Ctx;
  lead: Actor;
  colleague: Actor;
  stranger: Actor;
  coordinator: Actor;
  clearedCoordinator: Actor;
  engagementManager: Actor;
  leadership: Actor;
  trainer: Actor;
  admin: Actor;
  close(): Promise<void>;
}

export async function givenDesk(options: { config?: Partial<Config> } = {}): Promise<Desk> {
  const { db, url, close } = await testDatabase();
  await loadCatalogue(db, null);
  const clock = fakeClock();
  const jobs = recordingJobs();
  const person = (name: string, roles: Parameters<typeof givenPerson>[1]['roles'] = []) =>
    givenPerson(db, { email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`, name, roles });
  const trainer = await person('Tom Trainer', ['TRAINER']);
  await db.insert(certifications).values({ personId: trainer.id, courseSku: 'PS-BAS' });
  return {
    db,
    url,
    clock,
    jobs,
    as: (actor) => testCtx({ db, clock, actor, jobs, config: options.config }),
    lead: await person('Tess Lead', ['TEAM_LEAD']),
    colleague: await person('Ravi Colleague'),
    stranger: await person('Sam Stranger'),
    coordinator: await person('Cora Coordinator', ['COORDINATOR']),
    clearedCoordinator: await person('Clea Cleared', [{ role: 'COORDINATOR', cleared: true }]),
    engagementManager: await person('Emil Manager', ['ENGAGEMENT_MANAGER']),
    leadership: await person('Lena Leader', ['PS_LEADERSHIP']),
    trainer,
    admin: await person('Ada Admin', ['ADMIN']),
    close,
  };
}
