import type { Prisma } from "@/lib/generated/prisma/client";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { type Page, type PageRequest, slice } from "../page";
import { may, requirePermission } from "../permissions";
import { addressKey, maskAddress } from "./addresses";
import { ownAccount } from "./channel-settings";
import { addressOf } from "./suppressed-address";

const shownSelect = {
  id: true,
  kind: true,
  hint: true,
  scope: true,
  account: true,
  reason: true,
  note: true,
  createdAt: true,
  createdBy: { select: { name: true, username: true } },
} satisfies Prisma.SuppressionSelect;

type Row = Prisma.SuppressionGetPayload<{ select: typeof shownSelect }>;

/** `liftable`: whether the caller may let it go. Whose address was erased is never written to again. */
export type ShownSuppression = Omit<Row, "account"> & { liftable: boolean };

/** Those of the whole market, and the account's own; an admin reads all. */
function visible(context: SignedIn): Prisma.SuppressionWhereInput {
  if (may(context.actor, "suppression.lift")) return {};
  return { OR: [{ scope: { not: "SELLER" } }, { account: ownAccount(context) }] };
}

const mayLift = (context: SignedIn, { scope, account, reason }: Row) =>
  reason !== "ERASURE" &&
  (may(context.actor, "suppression.lift") || (scope === "SELLER" && account === ownAccount(context)));

function shown(context: SignedIn, row: Row): ShownSuppression {
  const { account: _, ...rest } = row;
  return { ...rest, liftable: mayLift(context, row) };
}

/** The ledger, the newest first; of one address where one is named. Throws `auth.wrong_role`. */
export async function listSuppressions(
  context: SignedIn,
  { page, address }: { page: PageRequest; address?: string | undefined },
): Promise<Page<ShownSuppression>> {
  requirePermission(context, "suppression.read");
  const { db } = context;
  const named = address === undefined ? {} : { addressKey: { in: await keysOf(context, address) } };
  const where = { AND: [visible(context), named] };
  const [rows, total] = await Promise.all([
    db.suppression.findMany({
      where,
      select: shownSelect,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    db.suppression.count({ where }),
  ]);
  return { items: rows.map((row) => shown(context, row)), total, ...page };
}

/** The key of what was typed; none for a text that is no address. */
async function keysOf({ db }: SignedIn, text: string) {
  const read = addressOf(text);
  return read ? [await addressKey(db, read.kind, read.address)] : [];
}

/**
 * Keeps the caller's account from writing to an address; once is enough. Throws `outreach.address_invalid` and
 * `auth.wrong_role`.
 */
export async function addSuppression(
  context: SignedIn,
  { address: text, note = "" }: { address: string; note?: string | undefined },
): Promise<ShownSuppression> {
  requirePermission(context, "campaign.create");
  const read = addressOf(text);
  if (!read) throw new DomainError("outreach.address_invalid");
  const { kind, address } = read;
  const key = await addressKey(context.db, kind, address);
  const account = ownAccount(context);
  return inTransaction(context, async (tx) => {
    const where = { addressKey_scope_account: { addressKey: key, scope: "SELLER" as const, account } };
    const { count } = await tx.db.suppression.createMany({
      data: [
        {
          ...{ kind, account, note, addressKey: key, scope: "SELLER", reason: "PERSON" },
          hint: maskAddress(address),
          createdById: tx.actor.id,
          createdAt: tx.clock(),
        },
      ],
      skipDuplicates: true,
    });
    const row = await tx.db.suppression.findUniqueOrThrow({ where, select: shownSelect });
    if (count > 0) recordAudit(tx, { act: "suppression.added", id: row.id, shopId: tx.actor.shopId });
    return shown(tx, row);
  });
}

/**
 * Lets an address be written to again: the account's own entry, or any that is not an erasure's by an admin. Throws
 * `suppression.not_found`, and `auth.forbidden` for one that the caller may only read.
 */
export function liftSuppression(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "suppression.read");
  return inTransaction(context, async (tx) => {
    const row = await tx.db.suppression.findFirst({
      where: { AND: [visible(tx), { id }] },
      select: shownSelect,
    });
    if (!row) throw new DomainError("suppression.not_found");
    if (!mayLift(tx, row)) throw new DomainError("auth.forbidden");
    const { count } = await tx.db.suppression.deleteMany({ where: { id } });
    if (count > 0) recordAudit(tx, { act: "suppression.lifted", id, shopId: tx.actor.shopId });
  });
}
