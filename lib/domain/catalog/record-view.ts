import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import { onShutdown } from "@/lib/shutdown";

const flushEvery = 5_000;

// On `globalThis`, because the server and Next's bundles each load a copy of this module.
const held: typeof globalThis & { jishiViews?: Map<number, number> } = globalThis;
held.jishiViews ??= new Map();
const pending = held.jishiViews;

/** Counts one look at a product; written with the next flush, not while the visitor waits. */
export function recordView(productId: number): void {
  pending.set(productId, (pending.get(productId) ?? 0) + 1);
}

/** Adds what has been counted to `products.view_count`, in one statement. */
async function flushViews(): Promise<void> {
  if (pending.size === 0) return;
  const counted = [...pending];
  pending.clear();
  const rows = Prisma.join(counted.map(([id, views]) => Prisma.sql`(${id}::int, ${views}::int)`));
  try {
    await db().$executeRaw`
      UPDATE products SET view_count = view_count + seen.views
      FROM (VALUES ${rows}) AS seen (id, views) WHERE products.id = seen.id`;
  } catch (err) {
    for (const [id, views] of counted) pending.set(id, (pending.get(id) ?? 0) + views);
    log.error({ err }, "views not written yet");
  }
}

/** Flushes now and then, and once more when the server stops. */
export function startViewFlush(): void {
  setInterval(() => void flushViews(), flushEvery).unref();
  onShutdown(flushViews);
}
