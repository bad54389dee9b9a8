import { z } from "zod";
import { ProductStatus } from "@/lib/generated/prisma/enums";
import { recordAudit } from "../audit/record-audit";
import { lockProduct } from "../catalog/lock-product";
import { hasStock, statusChanged } from "../catalog/product-status";
import { signChanges } from "../catalog/sign-changes";
import { standing, tellListedAgain } from "../catalog/take-down";
import type { Context } from "../context";

const beforeSchema = z.object({
  status: z.enum(ProductStatus),
  freezeReason: z.string().nullable(),
  unfreezeRemark: z.string().nullable(),
});

/** Of take-downs from before this was kept. */
const unknown = { status: "ONLINE", freezeReason: null, unfreezeRemark: null } as const;

type Standing = { id: number; productId: number; before: unknown };

/**
 * Puts a product back where it was before an admin took it down: its status, its notes, its place in every list, which
 * none of this has moved; its stock has stayed. What has run out meanwhile is out of stock. False where the take-down
 * was lifted already.
 */
export async function undoTakeDown(tx: Context, { id, productId, before }: Standing): Promise<boolean> {
  const { db, actor, clock } = tx;
  await lockProduct(tx, productId);
  const { count } = await db.decision.updateMany({
    where: { id, ...standing },
    data: { liftedAt: clock(), liftedById: actor?.id ?? null },
  });
  if (count === 0) return false;
  await signChanges(tx, "MODERATION");
  const { status: was, ...notes } = beforeSchema.safeParse(before).data ?? unknown;
  const selling = was === "ONLINE" || was === "OUT_OF_STOCK";
  const status = selling ? ((await hasStock(tx, productId)) ? "ONLINE" : "OUT_OF_STOCK") : was;
  const product = await db.product.update({
    where: { id: productId },
    data: { status, ...notes },
    select: { id: true, shopId: true },
  });
  statusChanged(tx, { id: productId, status: "FROZEN" }, status);
  const change = { before: { status: "FROZEN" }, after: { status, decision: id } } as const;
  recordAudit(tx, { act: "product.listed_again", id: productId, shopId: product.shopId, ...change });
  tellListedAgain(tx, { id, productId });
  return true;
}
