import { unnamed } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { IntentStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import type { Cursor, KeysetRequest } from "../keyset";
import { type FoundRow, findIntentIds, idsSql } from "./find-intent-ids";
import type { IntentFilter } from "./intent-filter";
import { type Intent, intentSelect } from "./intent-select";

export type InboxPage = { items: Intent[]; next: Cursor | null; previous: Cursor | null };

/** One page of the intents that the caller has received, newest first, in two queries whatever their number. */
export async function listInbox(
  context: SignedIn,
  filter: IntentFilter,
  page: KeysetRequest,
): Promise<InboxPage> {
  const { ids, ...places } = await findIntentIds(context, filter, page);
  return { items: await readIntents(context, ids), ...places };
}

/** The columns of the board. */
export const boardStatuses = ["PENDING", "SUCCESS", "FAILED"] as const satisfies IntentStatus[];

export type BoardStatus = (typeof boardStatuses)[number];

/** The newest intents of each column of the board, in two queries; `more` where a column has others. */
export async function listIntentBoard(
  context: SignedIn,
  filter: Omit<IntentFilter, "status">,
  size: number,
): Promise<{ status: BoardStatus; items: Intent[]; more: boolean }[]> {
  const columns = boardStatuses.map(
    (status) => Prisma.sql`SELECT ${status} AS status, found.* FROM (
      ${idsSql(context, { ...filter, status }, { size })}) found`,
  );
  const rows = await context.db.$queryRaw<(FoundRow & { status: string })[]>`
    ${Prisma.raw(unnamed)} ${Prisma.join(columns, " UNION ALL ")}`;
  const hits = rows.filter(({ hit }) => hit);
  const intents = await readIntents(
    context,
    hits.map(({ id }) => id),
  );
  return boardStatuses.map((status) => {
    const items = intents.filter((intent) => intent.status === status);
    const walkedOn = rows.some((row) => !row.hit && row.status === status);
    return { status, items: items.slice(0, size), more: items.length > size || walkedOn };
  });
}

/** In the order of the ids. */
async function readIntents({ db }: SignedIn, ids: readonly number[]): Promise<Intent[]> {
  if (ids.length === 0) return [];
  const rows = await db.purchaseIntent.findMany({ where: { id: { in: [...ids] } }, select: intentSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
