import type pg from "pg";

/** The content's story ends here; see `prisma/demo/content`. */
const storyEnds = Date.UTC(2026, 0, 1);

const day = 86_400_000;

const moments = {
  users: ["created_at", "updated_at"],
  shops: ["created_at", "updated_at"],
  products: ["created_at", "updated_at"],
  skus: ["created_at", "updated_at"],
  purchase_intents: ["created_at", "updated_at"],
  favourites: ["created_at"],
  reports: ["created_at", "handled_at"],
  creators: ["created_at", "updated_at"],
} as const;

/** Moves the whole story by the same number of days, so that its last day is yesterday and "the last 30 days" has something to show. */
export async function bringUpToDate(client: pg.Client, now = Date.now()): Promise<void> {
  const days = Math.floor((now - storyEnds) / day);
  for (const [table, columns] of Object.entries(moments)) {
    const changes = columns.map((column) => `${column} = ${column} + make_interval(days => $1)`);
    await client.query(`UPDATE ${table} SET ${changes.join(", ")}`, [days]);
  }
}
