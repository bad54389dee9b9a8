import type { Db } from "../db";

export const channel = "jishi_expired";

/** PostgreSQL takes less than 8,000 bytes in one notification. Tags are ASCII. */
const longest = 7_900;
/** Beyond this many notifications in one transaction everything counts as expired. */
const most = 20;

/** The tags as JSON arrays that each fit into a notification, or `["\"all\""]`. */
export function messagesOf(tags: readonly string[]): string[] {
  const lists: string[][] = [];
  let room = 0;
  for (const tag of tags) {
    const size = JSON.stringify(tag).length + 1;
    if (size > room || lists.length === 0) {
      lists.push([]);
      room = longest;
    }
    lists.at(-1)?.push(tag);
    room -= size;
  }
  return lists.length > most ? [JSON.stringify("all")] : lists.map((list) => JSON.stringify(list));
}

/**
 * Tells every listening process which tags have expired. Inside a transaction PostgreSQL delivers it with the commit
 * and not at all after a rollback, whatever becomes of this process.
 */
export async function announceExpired(db: Db, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await db.$executeRaw`SELECT pg_notify(${channel}, message) FROM unnest(${messagesOf(tags)}::text[]) AS message`;
}
