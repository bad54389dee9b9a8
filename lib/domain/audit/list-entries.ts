import type { AuditEntry, Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { inTransaction } from "../context";
import { padded } from "../padded";
import { requirePermission } from "../permissions";
import type { Act } from "./acts";
import { recordAudit } from "./record-audit";

/** What is absent does not narrow. `from` is included, `before` is not. */
export type AuditFilter = {
  act?: Act | undefined;
  actorId?: string | undefined;
  objectType?: string | undefined;
  objectId?: string | undefined;
  chain?: string | undefined;
  from?: Date | undefined;
  before?: Date | undefined;
};

const entrySelect = {
  id: true,
  chain: true,
  number: true,
  at: true,
  actorKind: true,
  actorId: true,
  onBehalfOf: true,
  act: true,
  objectType: true,
  objectId: true,
  before: true,
  after: true,
  address: true,
  requestId: true,
} satisfies Prisma.AuditEntrySelect;

export type AuditRow = Omit<Pick<AuditEntry, keyof typeof entrySelect>, "id"> & { id: number };

export type ListedEntry = AuditRow & {
  actor: { id: number; username: string | null; name: string | null } | null;
};

const conditions = ({ from, before, ...equal }: AuditFilter): Prisma.AuditEntryWhereInput => ({
  ...equal,
  ...(from || before ? { at: { gte: from, lt: before } } : {}),
});

export type AuditPage = { items: ListedEntry[]; next: number | null };

/** What people did that they may have to answer for, the latest first. For admins. 2 queries. */
export async function listEntries(
  context: SignedIn,
  { filter, size, after }: { filter: AuditFilter; size: number; after?: number | undefined },
): Promise<AuditPage> {
  requirePermission(context, "audit.read");
  const { db } = context;
  const found = await db.auditEntry.findMany({
    where: { ...conditions(filter), id: { lt: after } },
    orderBy: { id: "desc" },
    take: size + 1,
    select: entrySelect,
  });
  const rows = found.slice(0, size).map((row) => ({ ...row, id: Number(row.id) }));
  const ids = rows.flatMap(({ actorKind, actorId }) => (actorKind === "person" ? [Number(actorId)] : []));
  const people = await db.user.findMany({
    where: { id: { in: padded(new Set(ids)) } },
    select: { id: true, username: true, name: true },
  });
  const byId = new Map(people.map((person) => [String(person.id), person]));
  const items = rows.map((row) => ({
    ...row,
    actor: row.actorKind === "person" ? (byId.get(row.actorId) ?? null) : null,
  }));
  return { items, next: found.length > size ? (items.at(-1)?.id ?? null) : null };
}

const batch = 1000;

/** Every entry that a filter finds, the oldest first, read while it is asked for; that somebody asked is itself kept. */
export async function exportEntries(
  context: SignedIn,
  { filter }: { filter: AuditFilter },
): Promise<AsyncGenerator<AuditRow>> {
  requirePermission(context, "audit.read");
  await inTransaction(context, async (tx) => recordAudit(tx, { act: "audit.exported", id: "audit" }));
  async function* all(): AsyncGenerator<AuditRow> {
    for (let last = 0; ; ) {
      const rows = await context.db.auditEntry.findMany({
        where: { ...conditions(filter), id: { gt: last } },
        orderBy: { id: "asc" },
        take: batch,
        select: entrySelect,
      });
      for (const row of rows) yield { ...row, id: Number(row.id) };
      if (rows.length < batch) return;
      last = Number(rows.at(-1)?.id ?? last);
    }
  }
  return all();
}
