import { generateMatchTags } from "../catalog/generate-match-tags";
import { requireManaged } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidOf } from "../facts";
import { requirePermission } from "../permissions";
import type { MatchTask } from "./task-select";

export type NewTask = { productId: number; shopId?: number | undefined };

/**
 * Inserts a task about a product that the caller manages, with the product's match tags; these are made where it has
 * none. Its shop is the product's. Throws `product.not_found`, `auth.forbidden`, and `shop.not_manager` for a shop that
 * is neither the product's nor, where that has none, the caller's.
 */
export async function insertTask(
  tx: SignedIn,
  { productId, shopId }: NewTask,
  status: "DRAFT" | "MATCHING",
): Promise<MatchTask> {
  requirePermission(tx, "campaign.create");
  const product = await requireManaged(tx, productId);
  const own = product.shopId ?? tx.actor.shopId;
  if (shopId !== undefined && shopId !== own) throw new DomainError("shop.not_manager");
  const matchTags = await tagsOf(tx, productId);
  const task = await tx.db.matchTask.create({
    data: {
      productId,
      userId: tx.actor.id,
      shopId: shopId ?? product.shopId,
      status,
      matchTags,
      run: status === "MATCHING" ? 1 : 0,
      // What the wizard prepares leaves once its seller starts it.
      pausedAt: status === "DRAFT" ? tx.clock() : null,
    },
  });
  recordEvent(tx, {
    type: "match_task.created",
    productId,
    payload: { taskId: uuidOf(task.id), status },
  });
  return task;
}

async function tagsOf(context: SignedIn, productId: number): Promise<string[]> {
  const product = await context.db.product.findUniqueOrThrow({
    where: { id: productId },
    select: {
      title: true,
      categoryId: true,
      tags: {
        where: { tag: { kind: "MATCH" } },
        orderBy: { tagId: "asc" },
        select: { tag: { select: { name: true } } },
      },
    },
  });
  const { title, categoryId, tags } = product;
  const stored = tags.map(({ tag }) => tag.name);
  return stored.length > 0 ? stored : generateMatchTags(context, { title, categoryId });
}
