import type { DraftFailure } from "@/lib/generated/prisma/enums";
import { requireNotSuspended } from "../accounts/suspension";
import { type Context, inTransaction } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { actAs } from "../imports/job-actor";
import { type NewNotice, notify } from "../notices/notify";
import { requireDraft } from "./draft-access";
import { publishHeld } from "./publish-draft";

const batch = 100;

/**
 * Publishes every draft whose time has come, however late it is, each in a transaction of its own that also removes it:
 * neither a second worker nor a run that was cut off publishes one twice. One that can't be published stays a draft, and
 * its seller learns why. What fails for reasons of our own is tried again by the next round, and stops no other.
 */
export async function publishDueDrafts(context: Context, signal?: AbortSignal): Promise<void> {
  const defects: unknown[] = [];
  for (let after = 0, goesOn = true; goesOn; ) {
    const due = await context.db.productDraft.findMany({
      where: { publishAt: { lte: context.clock() }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true, version: true },
    });
    for (const draft of due) {
      signal?.throwIfAborted();
      await publishOrKeep(context, draft).catch((error: unknown) => defects.push(error));
    }
    after = due.at(-1)?.id ?? after;
    goesOn = due.length === batch;
  }
  if (defects.length > 0) throw new AggregateError(defects, "drafts could not be published for now");
}

type Due = { id: number; version: number };

async function publishOrKeep(context: Context, due: Due): Promise<void> {
  try {
    await inTransaction(context, (tx) => publishDue(tx, due));
  } catch (error) {
    if (!(error instanceof DomainError) || passing.has(error.kind)) throw error;
    await inTransaction(context, (tx) => keepBack(tx, due, failures[error.code] ?? "OTHER"));
  }
}

/** Kinds of failures that say nothing of the draft. */
const passing = new Set<DomainError["kind"]>(["unavailable", "rate_limited", "internal"]);

const failures: Partial<Record<ErrorCode, DraftFailure>> = {
  "draft.incomplete": "INCOMPLETE",
  "product.category_not_found": "CATEGORY",
  "product.category_not_level_two": "CATEGORY",
  "account.suspended": "SUSPENDED",
  "shop.closed": "SHOP_CLOSED",
  "shop.not_manager": "LEFT_SHOP",
  // It is there, for it is held; whoever has scheduled it may no longer edit it.
  "draft.not_found": "LEFT_SHOP",
};

/** Nothing where another worker has it, or somebody edits it at this moment: the next round looks again. */
async function publishDue(tx: Context, { id }: Due): Promise<void> {
  const [held] = await tx.db.$queryRaw<{ userId: number }[]>`
    SELECT coalesce(scheduled_by_id, seller_id) AS "userId"
    FROM product_drafts WHERE id = ${id} AND publish_at <= ${tx.clock().toISOString()}::timestamptz
    FOR NO KEY UPDATE SKIP LOCKED`;
  if (!held) return;
  const user = await tx.db.user.findUniqueOrThrow({
    where: { id: held.userId },
    select: { suspendedAt: true, suspendedUntil: true, suspendedFor: true },
  });
  requireNotSuspended(user, tx.clock());
  const acting = await actAs(tx, held.userId, "publish-drafts");
  const draft = await requireDraft(acting, id);
  const product = await publishHeld(acting, draft);
  tell(
    tx,
    { ...draft, scheduledById: held.userId },
    {
      kind: "draft.published",
      id: product.id,
      facts: { productId: product.id },
    },
  );
}

async function keepBack(tx: Context, { id, version }: Due, failure: DraftFailure): Promise<void> {
  const [draft] = await tx.db.productDraft.updateManyAndReturn({
    // Whoever has changed it meanwhile has given it another try.
    where: { id, version, publishAt: { lte: tx.clock() } },
    data: { publishAt: null, failure, version: version + 1 },
    select: { id: true, sellerId: true, shopId: true, scheduledById: true },
  });
  if (!draft) return;
  tell(tx, draft, { kind: "draft.not_published", id, facts: { draftId: id, failure } });
}

type Concerned = { sellerId: number; shopId: number | null; scheduledById: number | null };

/** Its seller, who has scheduled it, and the managers of its shop: each once. */
function tell(tx: Context, draft: Concerned, notice: Omit<NewNotice, "to">): void {
  const { sellerId, shopId, scheduledById } = draft;
  notify(tx, { ...notice, to: { userIds: [sellerId, scheduledById ?? sellerId] } });
  if (shopId !== null) notify(tx, { ...notice, to: { managing: shopId } });
}
