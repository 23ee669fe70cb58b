/** The people of the trial, one per thing that can be done in it. All invented. */
import type { Actor, Ctx } from '../ctx.ts';
import { certifications, offerings, people, type Role } from '../db/schema/index.ts';
import { changeGrant } from '../people/grants.ts';
import { loadActor } from '../people/people.ts';

interface DemoPerson {
  name: string;
  timezone: string;
  roles: { role: Role; cleared?: boolean }[];
  description: string;
}

const DEMO_PEOPLE = {
  tess: {
    name: 'Tess Lindqvist',
    timezone: 'Europe/Stockholm',
    roles: [{ role: 'TEAM_LEAD' }],
    description: 'Team lead: asks for training sessions',
  },
  ravi: {
    name: 'Ravi Menon',
    timezone: 'Asia/Kolkata',
    roles: [],
    description: 'Account executive, without a role: asks about services, observes classes',
  },
  cora: {
    name: 'Cora Bianchi',
    timezone: 'Europe/Rome',
    roles: [{ role: 'COORDINATOR' }],
    description: 'Coordinator: triages and schedules',
  },
  colin: {
    name: 'Colin Okafor',
    timezone: 'America/New_York',
    roles: [{ role: 'COORDINATOR', cleared: true }],
    description: 'Coordinator, cleared: works restricted requests too',
  },
  emil: {
    name: 'Emil Hartmann',
    timezone: 'Europe/Berlin',
    roles: [{ role: 'ENGAGEMENT_MANAGER', cleared: true }],
    description: 'Engagement manager, cleared: answers inquiries, owns accounts',
  },
  tara: {
    name: 'Tara Nguyen',
    timezone: 'America/Los_Angeles',
    roles: [{ role: 'TECHNICAL_ARCHITECT' }],
    description: 'Technical architect',
  },
  tom: {
    name: 'Tom Silva',
    timezone: 'Europe/Lisbon',
    roles: [{ role: 'TRAINER' }],
    description: 'Trainer, certified for every course',
  },
  lena: {
    name: 'Lena Vos',
    timezone: 'Europe/Amsterdam',
    roles: [{ role: 'PS_LEADERSHIP' }],
    description: 'Head of Professional Services',
  },
  rosa: { name: 'Rosa Klein', timezone: 'Europe/Vienna', roles: [{ role: 'REVENUE' }], description: 'Revenue' },
  ada: {
    name: 'Ada Admin',
    timezone: 'Etc/UTC',
    roles: [{ role: 'ADMIN' }],
    description: 'Administrator: grants roles',
  },
} as const satisfies Record<string, DemoPerson>;

export type DemoName = keyof typeof DEMO_PEOPLE;
export type DemoActors = Record<DemoName, Actor>;

/** Puts them in, or finds them; asked again it changes nothing. */
export async function writeDemoPeople(ctx: Ctx, since: Date): Promise<DemoActors> {
  const found: [string, Actor][] = [];
  await ctx.db.transaction(async (tx) => {
    let order = 0;
    for (const [first, { name, timezone, roles, description }] of Object.entries(DEMO_PEOPLE) as [
      DemoName,
      DemoPerson,
    ][]) {
      // A second apart, so that lists by age keep this order.
      const createdAt = new Date(since.getTime() + order++ * 1000);
      const row = {
        email: `${first}@foyer.example`,
        name,
        timezone,
        isDemo: true,
        demoDescription: description,
        createdAt,
      };
      const [person] = await tx
        .insert(people)
        .values(row)
        .onConflictDoUpdate({ target: people.email, set: { isDemo: true, demoDescription: description } })
        .returning({ id: people.id });
      for (const { role, cleared = false } of roles)
        await changeGrant(tx, { personId: person!.id, role, clearance: cleared, actorId: null, now: createdAt });
      found.push([first, await loadActor(tx, person!.id, null)]);
    }
    const courses = await tx.select({ sku: offerings.sku, isCourse: offerings.isCourse }).from(offerings);
    const tom = found.find(([first]) => first === 'tom')![1];
    const certified = courses
      .filter((course) => course.isCourse)
      .map(({ sku }) => ({ personId: tom.id, courseSku: sku, certifiedAt: since }));
    if (certified.length > 0) await tx.insert(certifications).values(certified).onConflictDoNothing();
  });
  return Object.fromEntries(found) as DemoActors;
}
