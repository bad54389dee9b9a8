import type { Db } from "@/lib/db";

/** A visitor's look at a product, in hours since 1970; of several in an hour one counts. */
export type Look = { productId: number; visitor: string; hour: number };

/** Of one statement. */
const batchSize = 5_000;

const keyOf = ({ productId, visitor, hour }: Look) => `${hour} ${productId} ${visitor}`;

/**
 * Looks of this process that are not written yet, each once. At most `capacity` are held: more than that between two
 * flushes is an attack, and its looks are let go.
 */
export class LookBuffer {
  #looks = new Map<string, Look>();
  #flushing: Promise<void> = Promise.resolve();

  constructor(private readonly capacity = 50_000) {}

  get size(): number {
    return this.#looks.size;
  }

  add(look: Look): void {
    if (this.#looks.size < this.capacity) this.#looks.set(keyOf(look), look);
  }

  /**
   * Writes what is held; flushes of one process follow each other. One that fails keeps its looks for the next: those that
   * were written all the same (the answer was lost) have left their marks, and count once.
   */
  flush(db: Db): Promise<void> {
    const flushed = this.#flushing.then(() => this.#write(db));
    this.#flushing = flushed.catch(() => {});
    return flushed;
  }

  async #write(db: Db): Promise<void> {
    while (this.#looks.size > 0) {
      const batch = [...this.#looks.values()].slice(0, batchSize);
      for (const look of batch) this.#looks.delete(keyOf(look));
      try {
        await writeLooks(db, batch);
      } catch (error) {
        for (const look of batch) this.add(look);
        throw error;
      }
    }
  }
}

/**
 * Leaves a mark for each look and counts those whose mark is new, in one statement: whoever else writes the same looks
 * at the same time, and however often, each counts once. In the order of their keys, so that two writers wait for each
 * other instead of deadlocking. Products that are gone are passed over.
 */
export async function writeLooks(db: Db, looks: readonly Look[]): Promise<void> {
  const products = looks.map(({ productId }) => productId);
  const visitors = looks.map(({ visitor }) => visitor);
  const hours = looks.map(({ hour }) => hour);
  await db.$executeRaw`
    WITH seen AS (
      SELECT DISTINCT s.hour, s.product_id, s.visitor
      FROM unnest(${hours}::int[], ${products}::int[], ${visitors}::uuid[]) AS s (hour, product_id, visitor)
      JOIN products p ON p.id = s.product_id
    ), marked AS (
      INSERT INTO product_view_marks (hour, product_id, visitor)
      SELECT hour, product_id, visitor FROM seen ORDER BY hour, product_id, visitor
      ON CONFLICT DO NOTHING RETURNING product_id
    )
    INSERT INTO product_views AS v (product_id, views, stale)
    SELECT product_id, count(*)::int, true FROM marked GROUP BY product_id ORDER BY product_id
    ON CONFLICT (product_id) DO UPDATE SET views = v.views + excluded.views, stale = true`;
}
