import { randomUUID } from "node:crypto";
import { type APIRequestContext, type Browser, expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { z } from "zod";
import { password, signIn } from "./market";

/** A name that no other run has used. */
export function unique(name: string): string {
  return `${name}${randomUUID().slice(0, 8)}`;
}

/** A small real picture as a file to choose: one color with a disc of another. */
export async function drawPicture(background: string, disc: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480">
    <rect width="480" height="480" fill="${background}"/><circle cx="240" cy="250" r="150" fill="${disc}"/></svg>`;
  return {
    name: `${disc}.png`,
    mimeType: "image/png",
    buffer: await sharp(Buffer.from(svg)).png().toBuffer(),
  };
}

/** A page of somebody else's browser, signed in as `username` where one is named. */
export async function openPage(browser: Browser, username?: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  if (username) await signIn(page, username);
  return page;
}

/** Whether the picture has arrived and has been decoded. */
export async function expectDrawn(picture: Locator): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((node) => (node instanceof HTMLImageElement ? node.naturalWidth : 0)))
    .toBeGreaterThan(0);
}

/** The product's row in the seller's list, found by its name. */
export async function findRow(page: Page, name: string): Promise<Locator> {
  await page.goto(`/dashboard/products?q=${encodeURIComponent(name)}`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toBeVisible();
  return row;
}

/** Nothing in the page's content reaches beyond the window, except in a part that scrolls by itself. */
export async function expectFits(page: Page): Promise<void> {
  const cut = await page.getByRole("main").evaluate((main) => {
    const inScroller = ({ parentElement: parent }: Element): boolean =>
      parent !== null &&
      parent !== main &&
      (getComputedStyle(parent).overflowX !== "visible" || inScroller(parent));
    return [...main.querySelectorAll("*")]
      .filter((node) => node.getBoundingClientRect().right > window.innerWidth + 1 && !inScroller(node))
      .map((node) => node.outerHTML.slice(0, 120));
  });
  expect(cut).toEqual([]);
}

const loginSchema = z.object({ data: z.object({ token: z.string() }) });
const treeSchema = z.object({
  data: z.array(z.object({ children: z.array(z.object({ category_id: z.int() })) })),
});
const createdSchema = z.object({ data: z.object({ product_id: z.int() }) });

/** Lets the demo seller publish `name` over the API; the id. */
export async function publish(request: APIRequestContext, name: string): Promise<number> {
  const login = await request.post("/api/seller/login", { data: { username: "demo-seller", password } });
  const { token } = loginSchema.parse(await login.json()).data;
  const headers = { authorization: `Bearer ${token}` };
  const tree = await request.get("/api/seller/categories/tree", { headers });
  const category = treeSchema.parse(await tree.json()).data.flatMap(({ children }) => children)[0];
  const data = {
    product_name: name,
    product_desc: "手作，仅此一件。",
    price: 88,
    stock_quantity: 3,
    category_id: category?.category_id,
  };
  const answer = await request.post("/api/seller/products", { headers, data });
  return createdSchema.parse(await answer.json()).data.product_id;
}
