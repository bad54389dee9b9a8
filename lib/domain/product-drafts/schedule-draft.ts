import { env } from "@/lib/env";
import { enqueue } from "@/lib/jobs/enqueue";
import { publishDraftsJob } from "@/lib/jobs/publish-drafts";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { lockDraft } from "./draft-access";
import { type Draft, withReferences } from "./get-draft";

/** How far ahead a draft may be given its time. */
const mostDays = 366;

type Schedule = {
  id: number;
  version: number;
  /** `2026-05-01T09:00` on the clock of `APP_TIMEZONE`; null for no time. */
  at: string | null;
};

/**
 * Has a draft published by itself, in the caller's name, or takes that back. Throws `draft.not_found`, `draft.changed`,
 * and for a time `draft.incomplete`, `draft.time_out_of_range`, `shop.not_manager`.
 */
export function scheduleDraft(context: SignedIn, { id, version, at }: Schedule): Promise<Draft> {
  return inTransaction(context, async (tx) => {
    const draft = await withReferences(tx, await lockDraft(tx, id, version));
    const publishAt = at === null ? null : await allowedTime(tx, draft, at);
    const change = { publishAt, failure: null, version: version + 1, updatedAt: tx.clock() };
    await tx.db.productDraft.update({
      where: { id },
      data: { ...change, scheduledById: publishAt ? tx.actor.id : null },
      select: { id: true },
    });
    if (publishAt) {
      const delay = Math.max(0, (publishAt.getTime() - tx.clock().getTime()) / 1000);
      // On the minute; the clock's own rounds find what this one, in so long a time, has lost.
      if (delay < 86_400) enqueue(tx, publishDraftsJob, {}, { delay });
    }
    return { ...draft, ...change };
  });
}

async function allowedTime(tx: SignedIn, { shopId, missing }: Draft, at: string): Promise<Date> {
  if (shopId !== null && shopId !== tx.actor.shopId) throw new DomainError("shop.not_manager");
  if (missing.length > 0) throw new DomainError("draft.incomplete");
  const moment = await momentOf(tx, at);
  const now = tx.clock().getTime();
  const ahead = moment.getTime() - now;
  if (ahead <= 0 || ahead > mostDays * 86_400_000) throw new DomainError("draft.time_out_of_range");
  return moment;
}

/**
 * The moment that a clock on the wall of a time zone names. A time that the clocks skip in spring is the one an hour
 * later; of a time that comes twice in autumn it is the second.
 */
export async function momentOf({ db }: Context, at: string, zone: string = env.APP_TIMEZONE): Promise<Date> {
  const [row] = await db.$queryRaw<{ moment: Date }[]>`
    SELECT ${at}::timestamp AT TIME ZONE ${zone} AS moment`;
  if (!row) throw new Error("a time has a moment");
  return row.moment;
}
