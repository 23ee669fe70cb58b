/** What the trial's desk begins with beside its requests: a rota, a view for everybody, and words to begin replies with. */
import type { Actor, Ctx } from '../ctx.ts';
import { saveRotaShift } from '../duty/rota.ts';
import { todayIn } from '../duty/today.ts';
import { addDays } from '../kinds/days.ts';
import { saveCannedReply } from '../requests/cannedReplies.ts';
import { saveView } from '../requests/views.ts';

const REPLIES = [
  {
    name: 'We have it',
    body: 'Hello {{requester.firstName}},\n\nwe have {{request.key}} and look at it today.\n\n{{me.firstName}}',
  },
  {
    name: 'Which dates suit?',
    body: 'Hello {{requester.firstName}},\n\nwhich days suit your team? Two or three ranges help us to find a trainer.\n\n{{me.firstName}}',
  },
];

export async function writeDemoDesk(
  ctx: Ctx,
  base: Date,
  actors: Readonly<Record<'cora' | 'colin' | 'emil' | 'lena', Actor>>,
): Promise<void> {
  // As everything of the demo: from the moment it began, so that a start taken up later writes the same.
  const as = (actor: Actor): Ctx => ({ ...ctx, actor, now: () => base });
  const today = todayIn(ctx.config.calendar.timezone, base);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  const monday = addDays(today, 1 - weekday);
  for (const [week, person] of [actors.cora, actors.colin, actors.cora].entries()) {
    await saveRotaShift(as(actors.lena), {
      personId: person.id,
      startsOn: addDays(monday, week * 7),
      endsOn: addDays(monday, week * 7 + 6),
      idempotencyKey: `demo-duty-${week}`,
    });
  }
  for (const [index, reply] of REPLIES.entries())
    await saveCannedReply(as(actors.cora), { ...reply, shared: true, idempotencyKey: `demo-reply-${index}` });
  await saveView(as(actors.cora), {
    name: 'Due first',
    path: '/desk?order=DUE_AT',
    shared: true,
    idempotencyKey: 'demo-view',
  });
}
