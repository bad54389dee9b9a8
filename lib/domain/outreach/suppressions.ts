import type { Prisma } from "@/lib/generated/prisma/client";
import type { SuppressionScope } from "@/lib/generated/prisma/enums";
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

/**
 * What the caller may read: an admin everything, a seller the account's own entries and those that keep something back of
 * what the account has sent. To ask for an address is no way around that.
 */
async function visible(context: SignedIn): Promise<Prisma.SuppressionWhereInput> {
  if (may(context.actor, "suppression.read_all")) return {};
  const { id, shopId } = context.actor;
  const concerning = await context.db.$queryRaw<{ id: number }[]>`
    SELECT s.id FROM suppressions s WHERE s.scope <> 'SELLER' AND EXISTS (
      SELECT 1 FROM outreach_threads t JOIN match_tasks k ON k.id = t.task_id
      WHERE t.address_key = s.address_key AND (k.user_id = ${id} OR k.shop_id = ${shopId}::int)
        AND EXISTS (SELECT 1 FROM outreach_messages m WHERE m.thread_id = t.id AND m.accepted_at IS NOT NULL))
    ORDER BY s.id DESC LIMIT ${mostConcerning}`;
  return { OR: [{ account: ownAccount(context) }, { id: { in: concerning.map((row) => row.id) } }] };
}

/** Of the market's entries, as many as a seller's list goes back. */
const mostConcerning = 10_000;

const mayLift = (context: SignedIn, { scope, account, reason }: Row) =>
  reason !== "ERASURE" &&
  (may(context.actor, "suppression.lift") || (scope === "SELLER" && account === ownAccount(context)));

function shown(context: SignedIn, row: Row): ShownSuppression {
  const { account, ...rest } = row;
  const own = may(context.actor, "suppression.read_all") || account === ownAccount(context);
  // Who entered it for everyone, and why in their words, is the market's business.
  const masked = own ? rest : { ...rest, note: "", createdBy: null };
  return { ...masked, liftable: mayLift(context, row) };
}

/** The ledger, the newest first; of one address where one is named. Throws `auth.wrong_role`. */
export async function listSuppressions(
  context: SignedIn,
  { page, address }: { page: PageRequest; address?: string | undefined },
): Promise<Page<ShownSuppression>> {
  requirePermission(context, "suppression.read");
  const { db } = context;
  const named = address === undefined ? {} : { addressKey: { in: await keysOf(context, address) } };
  const where = { AND: [await visible(context), named] };
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

export type NewSuppression = {
  address: string;
  note?: string | undefined;
  /** Of an entry for the whole market: `CAMPAIGNS` unless it says more. */
  scope?: "CAMPAIGNS" | "ALL" | undefined;
};

/**
 * Keeps the caller's account from writing to an address, or everyone where an admin says so; once is enough. Throws
 * `outreach.address_invalid`, and `auth.wrong_role` for customers and for a seller who names a scope.
 */
export async function addSuppression(
  context: SignedIn,
  { address: text, note = "", scope: asked }: NewSuppression,
): Promise<ShownSuppression> {
  const forAll = may(context.actor, "suppression.add_for_all");
  requirePermission(context, asked ? "suppression.add_for_all" : "suppression.add");
  const read = addressOf(text);
  if (!read) throw new DomainError("outreach.address_invalid");
  const { kind, address } = read;
  const key = await addressKey(context.db, kind, address);
  const scope: SuppressionScope = forAll ? (asked ?? "CAMPAIGNS") : "SELLER";
  const account = forAll ? "" : ownAccount(context);
  return inTransaction(context, async (tx) => {
    const where = { addressKey_scope_account: { addressKey: key, scope, account } };
    const { count } = await tx.db.suppression.createMany({
      data: [
        {
          ...{ kind, account, note, scope, addressKey: key, reason: "PERSON" },
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
      where: { AND: [await visible(tx), { id }] },
      select: shownSelect,
    });
    if (!row) throw new DomainError("suppression.not_found");
    if (!mayLift(tx, row)) throw new DomainError("auth.forbidden");
    const { count } = await tx.db.suppression.deleteMany({ where: { id } });
    if (count > 0) recordAudit(tx, { act: "suppression.lifted", id, shopId: tx.actor.shopId });
  });
}
