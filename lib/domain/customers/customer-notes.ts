import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, SignedIn } from "../context";
import { noteRights } from "../notes/change-note";
import { grantsFor } from "../permissions";

const noteSelect = {
  id: true,
  text: true,
  createdAt: true,
  editedAt: true,
  shopId: true,
  author: { select: { id: true, name: true, username: true } },
} as const satisfies Prisma.CustomerNoteSelect;

type Row = Prisma.CustomerNoteGetPayload<{ select: typeof noteSelect }>;

export type CustomerNote = Omit<Row, "shopId"> & ReturnType<typeof noteRights>;

/** No page shows more. */
const mostNotes = 100;

/** The caller's own notes and those of its shop. */
export function notesFor(actor: Actor): Prisma.CustomerNoteWhereInput {
  if (!grantsFor(actor, "customer.note").by.includes("owner")) return { id: { in: [] } };
  const own = { authorId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/** What the caller and whoever manages its shop have noted of a customer, the latest first. One query. */
export async function listCustomerNotes(
  { actor, db }: SignedIn,
  customerId: number,
): Promise<CustomerNote[]> {
  const rows = await db.customerNote.findMany({
    where: { AND: [{ customerId }, notesFor(actor)] },
    orderBy: { id: "desc" },
    take: mostNotes,
    select: noteSelect,
  });
  return rows.map(({ shopId, ...note }) => {
    const authorId = note.author?.id ?? null;
    return { ...note, ...noteRights(actor, { authorId, shopId }) };
  });
}
