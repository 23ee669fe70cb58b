/** Customer classes on the trial's calendar. Days are counted from the day of the first start. */
import { sql } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';
import { type ClassPart, classSessions } from '../db/schema/index.ts';
import { insertClassSession } from '../sessions/sessions.ts';
import type { DemoActors } from './demoPeople.ts';

interface DemoClass {
  courseSku: string;
  customerName: string;
  /** Days from now of each part. */
  days: number[];
  /** Hour it begins, UTC, and how many hours a part takes. */
  hour: number;
  hours: number;
  timezone: string;
  deliveryMode?: 'ONSITE';
  restricted?: true;
  observerPlaces?: number;
  observersAllowed?: false;
}

const DEMO_CLASSES = {
  basicsPast: {
    courseSku: 'PS-BAS',
    customerName: 'Fjordline Ferries',
    days: [-9, -8],
    hour: 8,
    hours: 4,
    timezone: 'Europe/Oslo',
  },
  basics: {
    courseSku: 'PS-BAS',
    customerName: 'Marlow & Finch Insurance',
    days: [16, 17],
    hour: 13,
    hours: 4,
    timezone: 'Europe/London',
  },
  cicd: {
    courseSku: 'PS-CICD',
    customerName: 'Nordhafen Logistik',
    days: [23, 24],
    hour: 7,
    hours: 4,
    timezone: 'Europe/Berlin',
    observerPlaces: 1,
  },
  security: {
    courseSku: 'PS-SEC',
    customerName: 'Bright Harbor County',
    days: [30, 31],
    hour: 15,
    hours: 4,
    timezone: 'America/New_York',
    restricted: true,
  },
  admin: {
    courseSku: 'PS-ADM',
    customerName: 'Ostrava Steelworks',
    days: [37],
    hour: 7,
    hours: 8,
    timezone: 'Europe/Prague',
    deliveryMode: 'ONSITE',
    observersAllowed: false,
  },
  planning: {
    courseSku: 'PS-PM',
    customerName: 'Cobalt Pharmacies',
    days: [44, 45],
    hour: 14,
    hours: 4,
    timezone: 'America/Chicago',
  },
} as const satisfies Record<string, DemoClass>;

export type DemoClassName = keyof typeof DEMO_CLASSES;

/** Parts from days relative to `base`, pushed off the weekend together. */
export function partsOf(base: Date, days: readonly number[], hour: number, hours: number): ClassPart[] {
  const at = (day: number) =>
    new Date(Date.UTC(base.getUTCFullYear(), base.getUTCMonth(), base.getUTCDate() + day, hour));
  const clear = [0, 1, 2, 3].find((shift) => days.every((day) => ![0, 6].includes(at(day + shift).getUTCDay()))) ?? 0;
  return days.map((day) => {
    const start = at(day + clear);
    return { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + hours * 3_600_000).toISOString() };
  });
}

/** Puts them on the calendar, or finds them. Asked again it changes nothing. */
export async function writeDemoClasses(
  ctx: Ctx,
  base: Date,
  actors: DemoActors,
): Promise<Record<DemoClassName, string>> {
  const ids: [string, string][] = [];
  for (const [name, given] of Object.entries(DEMO_CLASSES) as [DemoClassName, DemoClass][]) {
    const id = await ctx.db.transaction(async (tx) => {
      const same = sql`${classSessions.courseSku} = ${given.courseSku} and ${classSessions.customerName} = ${given.customerName}`;
      const [before] = await tx.select({ id: classSessions.id }).from(classSessions).where(same);
      if (before) return before.id;
      const row = await insertClassSession(tx, {
        courseSku: given.courseSku,
        audience: 'CUSTOMER',
        customerName: given.customerName,
        parts: partsOf(base, given.days, given.hour, given.hours),
        timezone: given.timezone,
        language: 'en',
        deliveryMode: given.deliveryMode ?? 'REMOTE',
        trainerId: actors.tom.id,
        accountOwnerId: actors.emil.id,
        hostAccount: given.deliveryMode === 'ONSITE' ? null : 'classroom-1',
        observersAllowed: given.observersAllowed ?? true,
        observerPlaces: given.observersAllowed === false ? 0 : (given.observerPlaces ?? 2),
        restricted: given.restricted ?? false,
        now: new Date(base.getTime() - 30 * 86_400_000),
      });
      return row.id;
    });
    ids.push([name, id]);
  }
  return Object.fromEntries(ids) as Record<DemoClassName, string>;
}
