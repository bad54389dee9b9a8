import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announceExpired } from "@/lib/cache/announce";
import { type Client, openDb } from "@/lib/db";
import { makeProduct, makeShop } from "@/lib/testing/factories";
import { type OwnServer, serveOwn } from "./serve-own";

describe.each(["on", "off"] as const)("with READY_ANSWERS=%s", (setting) => {
  let server: OwnServer;
  let db: Client;
  let product: { id: number };
  let shop: { id: number };

  beforeAll(async () => {
    server = await serveOwn({ READY_ANSWERS: setting });
    db = openDb(server.cluster.url, { size: 2 });
    product = await makeProduct(db, { title: "初名" });
    shop = await makeShop(db, {});
  });
  afterAll(async () => {
    await db.$disconnect();
    await server.stop();
  });

  async function visit(path: string, headers: Record<string, string> = {}) {
    const response = await fetch(server.url + path, { headers });
    return { status: response.status, headers: response.headers, html: await response.text() };
  }

  it("a page is the same however often it is asked for, and names its scripts", async () => {
    for (const path of [`/products/${product.id}`, `/en/shops/${shop.id}`, "/products", "/sign-in"]) {
      const visits = [
        await visit(path),
        await visit(path),
        await visit(path, { "accept-encoding": "identity" }),
      ];
      expect(new Set(visits.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(visits.map(({ html }) => html)).size).toBe(1);
      for (const { headers } of visits) {
        expect(headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-/);
        expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      }
    }
  });

  it("a page is sent from memory when the setting is on, compressed or not", async () => {
    for (const encoding of ["gzip", "identity"]) {
      const ask = () => visit(`/products/${product.id}?as=${encoding}`, { "accept-encoding": encoding });
      // The tag of what was kept is a hash of ours, longer than Next's own.
      const kept = async () => /^"[\w-]{27}"$/.test((await ask()).headers.get("etag") ?? "");
      await ask();
      await expect.poll(kept).toBe(setting === "on");
    }
  });

  it("whoever has the page is told so, without a policy that would replace the page's", async () => {
    const path = `/products/${product.id}`;
    await visit(path);
    const etag = (await visit(path)).headers.get("etag") ?? "";
    // Without the second header `fetch` adds one that asks for the page anew.
    const { status, headers } = await visit(path, { "if-none-match": etag, "cache-control": "max-age=0" });
    expect([status, headers.get("content-security-policy")]).toEqual([304, null]);
  });

  it("a page says nothing of the address with which the first visitor came", async () => {
    for (const path of [`/en/products/${product.id}`, `/shops/${shop.id}`, "/en/register", "/en"]) {
      for (const search of ["?email=first@visitor", "?_rsc=first@visitor", ""]) {
        const { status, html } = await visit(path + search);
        expect(status).toBe(200);
        expect(html).not.toMatch(/first(@|%40)visitor/);
      }
    }
  });

  it("a page shows what was written before it was asked for", async () => {
    const path = `/products/${product.id}`;
    for (const title of ["二名", "三名", "四名"]) {
      await visit(path);
      await db.$transaction(async (tx) => {
        await tx.product.update({ where: { id: product.id }, data: { title } });
        await announceExpired(tx, [`product:${product.id}`]);
      });
      // Another process wrote: it reaches the server a moment later.
      await expect.poll(async () => (await visit(path)).html, { timeout: 120_000 }).toContain(title);
    }
  });
});
