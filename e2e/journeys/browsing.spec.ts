import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("home, catalog, filter and product are readable and lead on", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto("/products");
    await page.locator('select[name="condition"]').first().selectOption("9");
    await page.getByRole("button", { name: "应用筛选" }).first().click();
    await expect(page).toHaveURL(/condition=9/);
    const card = page.getByRole("main").locator('a[href^="/products/"]').first();
    const title = (await card.textContent()) ?? "";
    await card.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title.trim());
  });
});

test("a page is found by search engines", async ({ page, request }) => {
  await page.goto("/products/1900");
  await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
    "href",
    /\/en\/products\/1900$/,
  );
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /.+/);
  const linked = await page.locator('script[type="application/ld+json"]').allTextContents();
  const types = linked.map((text) => String(JSON.parse(text)["@type"] ?? JSON.parse(text)["@graph"]));
  expect(types.join(" ")).toMatch(/Product|object/);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toContain("<sitemapindex");
});

test("English has its own addresses and the switch keeps the place", async ({ page }) => {
  await page.goto("/products?q=%E5%92%96%E5%95%A1");
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page).toHaveURL(/\/en\/products\?q=/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the search box shows what the results are of, after Back and in the other language too", async ({
  page,
}) => {
  const box = page.getByRole("banner").getByRole("searchbox");
  const search = async (words: string) => {
    await box.fill(words);
    await box.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words);
  };
  await page.goto("/products");
  await search("咖啡");
  await search("耳机");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("咖啡");
  await expect(box).toHaveValue("咖啡");
  await page.goBack();
  await expect(page).toHaveURL(/\/products$/);
  await expect(box).toHaveValue("");
  await page.goForward();
  await expect(box).toHaveValue("咖啡");
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page).toHaveURL(/\/en\/products\?q=/);
  await expect(box).toHaveValue("咖啡");
});

test("an unknown address and a missing product say so", async ({ page }) => {
  expect((await page.goto("/nothing-here"))?.status()).toBe(404);
  expect((await page.goto("/products/99999999"))?.status()).toBe(404);
});
