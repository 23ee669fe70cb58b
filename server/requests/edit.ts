/** Changes the answers of a request; the event keeps the difference in words. */
import type { Ctx } from '../ctx.ts';
import { once } from '../db/once.ts';
import type { FieldChange, RequestKind } from '../db/schema/requests.ts';
import { notFound, refusal } from '../errors.ts';
import type { Kind } from '../kinds/define.ts';
import { getPeople } from '../people/people.ts';
import { changeRequest, lockRequest } from './change.ts';
import { capacitiesOf, editBlock } from './policy.ts';
import { adviceLabels, answersRefused, companyOf, loadContext, searchTextOf } from './submit.ts';

export interface EditInput {
  id: string;
  answers: unknown;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** What changed between two sets of answers, in the form's order and in its words. */
export function differenceOf(kind: Kind, before: unknown, after: unknown, context: unknown): FieldChange[] {
  const old = new Map(kind.describe(before, context).map((answer) => [answer.field, answer]));
  const changes: FieldChange[] = [];
  for (const { field, label, value } of kind.describe(after, context)) {
    const was = old.get(field)?.value ?? null;
    old.delete(field);
    if (was !== value) changes.push({ field, label, before: was, after: value });
  }
  for (const { field, label, value } of old.values()) {
    if (value !== null) changes.push({ field, label, before: value, after: null });
  }
  return changes;
}

/**
 * @throws Refusal NOT_FOUND for another kind, BLOCKED once the desk has picked it up, INVALID, STALE.
 */
export async function editRequest(
  ctx: Ctx,
  kindName: RequestKind,
  mutation: string,
  input: EditInput,
): Promise<{ requestId: string }> {
  return once(ctx, mutation, { ...input }, async (tx) => {
    const { request, kind, actor } = await lockRequest(ctx, tx, input.id, input.expectedVersion);
    if (request.kind !== kindName) throw notFound();
    const block = editBlock(capacitiesOf(actor, request, kind), request);
    if (block) throw refusal(block.code === 'NOT_YOURS' ? 'FORBIDDEN' : 'BLOCKED', `${block.message} ${block.fix}`);
    const named = await getPeople(tx, [request.requesterId, request.raisedById]);
    const requester = named.get(request.requesterId)!;
    const context = await loadContext(ctx, tx, kind, input.answers, requester.email, request.restricted);
    const checked = kind.validate(input.answers, context);
    if (checked.problems) throw answersRefused(checked.problems);
    const { answers } = checked;
    const problems = (await kind.checkSubmission?.(tx, answers, request.requesterId, request.id)) ?? [];
    if (problems.length > 0) throw answersRefused(problems);
    const changes = differenceOf(kind, request.answers, answers, context);
    if (changes.length === 0) return { requestId: request.id };
    const advised = new Set(adviceLabels(kind, request.answers, context));
    const kept = request.labels.filter((label) => !advised.has(label));
    await changeRequest(ctx, tx, request, {
      set: {
        answers: answers as Record<string, unknown>,
        title: kind.titleOf(answers, context),
        searchText: searchTextOf(kind, answers, [...named.values()]),
        company: companyOf(kind, answers),
        labels: [...new Set([...kept, ...adviceLabels(kind, answers, context)])],
      },
      event: { type: 'EDITED', data: { changes } },
    });
    return { requestId: request.id };
  });
}
