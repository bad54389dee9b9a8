import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";

type Entry = Omit<Prisma.IntentEventUncheckedCreateInput, "id" | "at" | "userId">;

/** Adds to what happened to an intent; call it in the transaction of the change. A job is nobody. */
export async function recordHistory({ db, actor, clock }: Context, entry: Entry): Promise<void> {
  const userId = actor && actor.kind !== "job" ? actor.id : null;
  await db.intentEvent.create({ data: { ...entry, userId, at: clock() }, select: { id: true } });
}
