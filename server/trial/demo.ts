/**
 * The demo data: written once, at the first start of a trial, through the very verbs that people use, as the demo
 * people, at times in the past days. So timelines, events and mails are what they would be.
 * Invariant: a start killed in the middle is taken up by the next one: every step has an idempotency key, and the
 * moment everything is counted from is kept.
 */
import { eq } from 'drizzle-orm';
import type { Ctx, Jobs } from '../ctx.ts';
import { secrets } from '../db/schema/people.ts';
import { Refusal } from '../errors.ts';
import { commentOnRequest } from '../requests/comment.ts';
import { moveRequest } from '../requests/move.ts';
import { submitRequest } from '../requests/submit.ts';
import { audits } from './demoAudits.ts';
import { writeDemoClasses } from './demoClasses.ts';
import { writeDemoDesk } from './demoDesk.ts';
import { inquiries } from './demoInquiries.ts';
import { writeDemoPeople } from './demoPeople.ts';
import type { DemoWorld, Story } from './demoStory.ts';
import { trainings } from './demoTrainings.ts';

const MARK = 'demo';
const HOUR_MS = 3_600_000;

/** Answers whether anything was written. */
export async function writeDemo(ctx: Ctx): Promise<boolean> {
  const { db } = ctx;
  await db.insert(secrets).values({ name: MARK, value: ctx.now().toISOString() }).onConflictDoNothing();
  const [mark] = await db.select().from(secrets).where(eq(secrets.name, MARK));
  if (mark!.value === 'written') return false;
  const base = new Date(mark!.value);
  const actors = await writeDemoPeople(ctx, new Date(base.getTime() - 90 * 24 * HOUR_MS));
  const classes = await writeDemoClasses(ctx, base, actors);
  const world: DemoWorld = { base, actors, classes };
  // Oldest first, so that the keys count up as they would have.
  const telling = { ...ctx, jobs: withoutPastTimers(ctx) };
  const stories = [...trainings(world), ...audits(world), ...inquiries(world)].sort((a, b) => b.hoursAgo - a.hoursAgo);
  for (const [number, story] of stories.entries()) await tell(telling, world, story, `demo-${number}`);
  await writeDemoDesk(ctx, base, actors);
  await db.update(secrets).set({ value: 'written' }).where(eq(secrets.name, MARK));
  return true;
}

/** What a timer of those days would have done, the story has overtaken; working now, it would get in its way. */
function withoutPastTimers({ jobs, now }: Ctx): Jobs {
  return {
    async enqueue(tx, name, data, options) {
      if (options?.startAfter && options.startAfter <= now()) return;
      await jobs.enqueue(tx, name, data, options);
    },
  };
}

async function tell(ctx: Ctx, { base, actors }: DemoWorld, story: Story, key: string): Promise<void> {
  let time = base.getTime() - story.hoursAgo * HOUR_MS;
  const as = (by: Story['by']): Ctx => {
    const at = new Date(Math.min(time, base.getTime()));
    return { ...ctx, actor: actors[by], now: () => at, requestId: key };
  };
  try {
    const { kind, answers, restricted = false, onBehalfOf } = story;
    const { requestId: id } = await submitRequest(as(story.by), kind, 'demo', {
      answers,
      restricted,
      onBehalfOf,
      idempotencyKey: key,
    });
    for (const [index, step] of story.steps.entries()) {
      time += step.after * HOUR_MS;
      const idempotencyKey = `${key}-${index}`;
      if ('action' in step)
        await moveRequest(as(step.by), { id, action: step.action, details: step.details ?? {}, idempotencyKey });
      else
        await commentOnRequest(as(step.by), { id, body: step.says, internal: step.internal ?? false, idempotencyKey });
    }
  } catch (error) {
    // The demo data disagrees with the rules: a fault of ours, said so that it is found.
    const why =
      error instanceof Refusal ? error.userErrors.map((e) => `${e.field.join('.')}: ${e.message}`).join(' ') : error;
    throw new Error(`The demo request ${key} (${story.kind}) was refused: ${why}`, { cause: error });
  }
}
