import type { Prisma } from "@/lib/generated/prisma/client";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { type UserRow, userSelect } from "../accounts/user-select";
import { inTransaction, type SignedIn } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { recordEvent } from "../events/record-event";
import { notify } from "../notices/notify";
import { owns, requirePermission } from "../permissions";
import { type Intent, intentSelect } from "./intent-select";
import { recordHistory } from "./record-history";
import { heldUntil } from "./stock-hold";
import { takeStock } from "./take-stock";

export type NewIntent = {
  customerId: number;
  productId: number;
  /** The default SKU when absent. */
  skuId?: number | undefined;
  quantity: number;
  contactName?: string | undefined;
  contactPhone?: string | undefined;
  deliveryAddress?: string | undefined;
  note?: string | undefined;
};

/** Why a product in this status cannot be bought; a frozen one does not exist for buyers. */
const refusals = {
  ONLINE: null,
  FROZEN: "product.not_found",
  SOLD: "product.not_online",
  OUT_OF_STOCK: "product.out_of_stock",
} as const satisfies Record<ProductStatus, ErrorCode | null>;

const offerSelect = {
  sellerId: true,
  shopId: true,
  status: true,
  shop: { select: { stockHoldHours: true } },
  skus: { where: { rank: { not: null } }, select: { id: true, rank: true, priceMinor: true, stock: true } },
} as const satisfies Prisma.ProductSelect;

/**
 * Submits a PENDING intent (`004 §3`) that keeps the unit price of this moment; stock is taken when the seller marks it,
 * or now and for some hours, where the shop has chosen that.
 * Contact fields that are absent or blank come from the caller's account. Any seller may buy what it does not manage.
 * Throws `auth.forbidden`, `product.not_found`, `product.not_online`, `product.sku_not_found`, `product.out_of_stock`,
 * `intent.own_product`, `intent.contact_missing`.
 */
export async function createIntent(context: SignedIn, input: NewIntent): Promise<Intent> {
  const { actor, db } = context;
  if (input.customerId !== actor.id) throw new DomainError("auth.forbidden");
  requirePermission(context, "intent.create");
  const { sellerId, sku, holdHours } = await findOffer(context, input);
  if (sku.stock < input.quantity) throw new DomainError("product.out_of_stock");
  const account = await db.user.findUnique({ where: { id: actor.id }, select: userSelect });
  if (!account) throw new DomainError("account.not_found");
  const data = {
    productId: input.productId,
    skuId: sku.id,
    sellerId,
    customerId: actor.id,
    quantity: input.quantity,
    unitPriceMinor: sku.priceMinor,
    ...contactFor(input, account),
    note: input.note?.trim() || null,
  };
  return inTransaction(context, async (tx) => {
    const kept = heldUntil(tx, holdHours);
    // Before the row, whose foreign keys hold SKU and product: two of them would wait for each other.
    if (kept) await takeStock(tx, data, "HELD");
    const intent = await tx.db.purchaseIntent.create({
      data: { ...data, stockTaken: kept !== null, heldUntil: kept },
      select: intentSelect,
    });
    const { id, productId, customerId, status, quantity } = intent;
    await recordHistory(tx, { intentId: id, to: status });
    recordEvent(tx, { type: "intent.created", id, productId, customerId, payload: { status, quantity } });
    notify(tx, { kind: "intent.received", id, to: { managersOf: productId }, facts: { productId } });
    return intent;
  });
}

/** The SKU to be bought and who sells it. */
async function findOffer({ actor, db }: SignedIn, { productId, skuId }: NewIntent) {
  const product = await db.product.findFirst({
    where: { id: productId, archivedAt: null },
    select: offerSelect,
  });
  if (!product) throw new DomainError("product.not_found");
  if (owns(actor, product)) throw new DomainError("intent.own_product");
  const refusal = refusals[product.status];
  if (refusal) throw new DomainError(refusal);
  const sku = product.skus.find(({ id, rank }) => (skuId === undefined ? rank === 0 : id === skuId));
  if (!sku) throw new DomainError("product.sku_not_found");
  return { sellerId: product.sellerId, sku, holdHours: product.shop?.stockHoldHours };
}

function contactFor(input: NewIntent, account: UserRow) {
  const contactName = input.contactName?.trim() || account.name || account.username;
  const contactPhone = input.contactPhone?.trim() || account.phone;
  if (!contactName || !contactPhone) throw new DomainError("intent.contact_missing");
  const deliveryAddress = input.deliveryAddress?.trim() || account.defaultAddress || "";
  return { contactName, contactPhone, deliveryAddress };
}
