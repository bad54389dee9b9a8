import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announceExpired } from "@/lib/cache/announce";
import { type Client, openDb } from "@/lib/db";
import { makeProduct, makeShop } from "@/lib/testing/factories";
import { type OwnServer, serveOwn } from "./serve-own";

const app = join(import.meta.dirname, "..", "..", "..", "app", "[locale]");

/** The address of every page, its parameters still in brackets. */
const pages = (await readdir(app, { recursive: true }))
  .filter((file) => file.endsWith("page.tsx") && !file.includes("..."))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`.replaceAll(/\/\([^)]*\)/g, "") || "/");

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

  it("what says something of it is kept nowhere, whichever page and whether there is one", async () => {
    const missing = ["/nothing", "/en/nothing/here", "/docs/nothing", "/en/register/x", "/categories/1"];
    const absent = [
      "/products/999999",
      "/en/products/x",
      "/shops/999999",
      "/en/shops/x",
      "/docs/api/nothing",
    ];
    const present = pages.map((path) =>
      path
        .replace("[id]", String(path.startsWith("/shops") ? shop.id : product.id))
        .replace("[contract]", "mall"),
    );
    const secret = /first(@|%40)visitor/;
    for (const path of [...missing, ...absent, ...present, ...present.map((page) => `/en${page}`)]) {
      for (const search of [
        "?email=first@visitor",
        "?_rsc=first@visitor",
        "?page=first@visitor&q=first@visitor",
      ]) {
        const { status, html, headers } = await visit(path + search);
        const kept = headers.get("cache-control") ?? "";
        // Whoever keeps a page of a search asks each time, with all of its address.
        const nowhere = status === 404 ? /private|no-store/ : /private|no-store|max-age=0, must-revalidate/;
        if (secret.test(html)) expect([path, kept]).toEqual([path, expect.stringMatching(nowhere)]);
        expect([path, (await visit(path)).html]).toEqual([path, expect.not.stringMatching(secret)]);
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
