import { db } from "@/lib/db";
import {
  countSitemapChunks,
  listSitemapOverview,
  listSitemapProducts,
  maxSitemapChunk,
} from "@/lib/domain/catalog/sitemap-query";
import { createContext } from "@/lib/domain/context";
import { intOf } from "@/lib/text/url-values";
import { type SitemapEntry, sitemapIndex, urlSet } from "./xml";

// Made when asked for: a build has no database.
export const dynamic = "force-dynamic";

type Dated = { id: number; updatedAt: Date };

const entries = (path: string) => (row: Dated) => ({ path: `${path}${row.id}`, changed: row.updatedAt });

/** The entries of one file: `overview`, or a chunk of the products; null where there is no such file. */
async function readPart(part: string): Promise<SitemapEntry[] | null> {
  const context = createContext(db(), null);
  if (part === "overview") {
    const { categories, shops } = await listSitemapOverview(context);
    const fixed = [{ path: "/" }, { path: "/products" }];
    return [...fixed, ...categories.map(entries("/products?category=")), ...shops.map(entries("/shops/"))];
  }
  const [, chunk] = /^products-(\d+)$/.exec(part) ?? [];
  const number = intOf(chunk, 0, maxSitemapChunk);
  if (number === undefined) return null;
  return (await listSitemapProducts(context, { chunk: number })).map(entries("/products/"));
}

/** The index of the sitemap's files; `?part=` answers one of them. */
export async function GET(request: Request): Promise<Response> {
  const part = new URL(request.url).searchParams.get("part");
  const headers = {
    "content-type": "application/xml; charset=utf-8",
    "cache-control": "public, max-age=3600",
  };
  if (part === null) {
    const count = await countSitemapChunks(createContext(db(), null));
    const products = Array.from({ length: count }, (_, chunk) => `products-${chunk}`);
    return new Response(sitemapIndex(["overview", ...products]), { headers });
  }
  const found = await readPart(part);
  return found ? new Response(urlSet(found), { headers }) : new Response(null, { status: 404 });
}
