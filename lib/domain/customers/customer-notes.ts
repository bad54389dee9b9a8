import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, SignedIn } from "../context";
import { grantsFor } from "../permissions";

const noteSelect = {
  id: true,
  text: true,
  createdAt: true,
  author: { select: { id: true, name: true, username: true } },
} as const satisfies Prisma.CustomerNoteSelect;

export type CustomerNote = Prisma.CustomerNoteGetPayload<{ select: typeof noteSelect }>;

/** No page shows more. */
const mostNotes = 100;

/** The caller's own notes and those of its shop. */
function notesFor(actor: Actor): Prisma.CustomerNoteWhereInput {
  if (!grantsFor(actor, "customer.note").by.includes("owner")) return { id: { in: [] } };
  const own = { authorId: actor.id };
  return actor.shopId === null ? own : { OR: [own, { shopId: actor.shopId }] };
}

/** What the caller and whoever manages its shop have noted of a customer, the latest first. One query. */
export function listCustomerNotes({ actor, db }: SignedIn, customerId: number): Promise<CustomerNote[]> {
  return db.customerNote.findMany({
    where: { AND: [{ customerId }, notesFor(actor)] },
    orderBy: { id: "desc" },
    take: mostNotes,
    select: noteSelect,
  });
}
