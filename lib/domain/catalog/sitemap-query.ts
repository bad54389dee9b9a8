import { maxId } from "@/lib/text/url-values";
import type { Context } from "../context";

/** Products in one sitemap file; with two languages each, far below the 50,000 that the protocol admits. */
const chunkSize = 10_000;

/** The last file that an id can lie in. */
export const maxSitemapChunk = Math.floor(maxId / chunkSize);

/** How many files the products need: they are cut by id, so that a file never shifts when products come and go. */
export async function countSitemapChunks({ db }: Context): Promise<number> {
  const { _max } = await db.product.aggregate({ _max: { id: true } });
  return Math.ceil(((_max.id ?? 0) + 1) / chunkSize);
}

/** The products of one file, counted from 0, that search engines may list. */
export function listSitemapProducts({ db }: Context, { chunk }: { chunk: number }) {
  return db.product.findMany({
    where: {
      id: { gte: chunk * chunkSize, lte: Math.min((chunk + 1) * chunkSize - 1, maxId) },
      archivedAt: null,
      status: { in: ["ONLINE", "OUT_OF_STOCK"] },
    },
    orderBy: { id: "asc" },
    select: { id: true, updatedAt: true },
  });
}

/** Every category and open shop; both are few. */
export async function listSitemapOverview({ db }: Context) {
  const [categories, shops] = await Promise.all([
    db.category.findMany({ orderBy: { id: "asc" }, select: { id: true, updatedAt: true } }),
    db.shop.findMany({
      where: { closedAt: null },
      orderBy: { id: "asc" },
      select: { id: true, updatedAt: true },
      take: 20_000,
    }),
  ]);
  return { categories, shops };
}
