import { expect, type Page, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { createProductDraft, getProductDraft } from "@/lib/contracts/console/product-drafts";
import { getManagedProduct, updateProduct } from "@/lib/contracts/console/products";
import { getCategoryTree } from "@/lib/contracts/storefront/categories";
import { formatClock } from "@/lib/i18n/format";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { caller, compose, enter, loginAs, type Person, publishAs, registerSeller } from "./people";
import { drawPicture, expectDrawn, unique } from "./shop";

/** The worker looks each minute. */
const published = { timeout: 240_000 };

/** A draft of somebody who is signed in, open in the editor. */
async function arrange(page: Page, locale: Locale) {
  const seller = await registerSeller();
  const name = unique("手编竹篮");
  const { draft_id } = await call(createProductDraft, { body: { product_name: name } }, caller(seller));
  await enter(page, seller.username);
  const url = href(locale, sellerRoutes.productDraft(draft_id));
  await page.goto(url);
  return { seller, name, id: draft_id, url };
}

const now = (seller: Person, id: number) =>
  call(getProductDraft, { params: { draft_id: String(id) } }, caller(seller));

for (const locale of locales) {
  const t = getTranslator(locale, "drafts");
  const seller = getTranslator(locale, "seller");
  const history = getTranslator(locale, "history");
  const list = `${href(locale, sellerRoutes.products)}?show=drafts`;
  const box = (page: Page, name: "name" | "price" | "stock" | "description") =>
    page
      .getByRole("textbox", { name: new RegExp(`^${seller(`form.${name}`).replaceAll(/[()]/g, "\\$&")}`) })
      .first();
  const save = (page: Page) => page.getByRole("button", { name: t("save"), exact: true });
  const publishNow = (page: Page) => page.getByRole("button", { name: t("publishNow"), exact: true });

  test.describe(`drafts in ${locale}`, () => {
    test("begin on one device, are finished on another and published at their time", async ({
      browser,
      page,
    }) => {
      const { username } = await registerSeller();
      const name = `手编竹篮${username.slice(-6)}`;
      await enter(page, username);
      await page.goto(href(locale, sellerRoutes.newProduct));
      await expect(page.getByRole("heading", { name: seller("form.newTitle") })).toBeVisible();
      await box(page, "name").focus();
      await compose(page, "shoubianzhulan", name);
      await page.getByRole("button", { name: t("saveAsDraft") }).click();
      await expect(page.getByRole("heading", { name: t("editTitle") })).toBeVisible();
      await expect(page.getByText(t("part.picture")).first()).toBeVisible();

      const other = await (await browser.newContext()).newPage();
      await enter(other, username);
      await other.goto(href(locale, sellerRoutes.products));
      await other.getByRole("link", { name: t("goOn", { n: 1 }) }).click();
      await other
        .getByRole("list", { name: t("title") })
        .getByRole("link", { name })
        .click();
      await expect(other.getByRole("heading", { name: t("editTitle") })).toBeVisible();
      await expect(box(other, "name")).toHaveValue(name);
      await publishNow(other).click();
      const lacking = other.getByRole("alert").filter({ hasText: t("part.price") });
      await expect(lacking).toContainText(t("part.category"));
      await other.locator('input[type="file"]').setInputFiles(await drawPicture("#f3e7d3", "#b9572e"));
      await expectDrawn(other.getByRole("img", { name: seller("form.picture", { n: 1, total: 1 }) }));
      const [parent] = await call(getCategoryTree, {}, caller(await loginAs(username)));
      await other
        .getByRole("combobox", { name: seller("form.parentCategory") })
        .selectOption(String(parent?.category_id));
      await other
        .getByRole("combobox", { name: new RegExp(`^${seller("form.category")}`) })
        .last()
        .selectOption(String(parent?.children[0]?.category_id));
      await box(other, "price").fill("66");
      await box(other, "stock").fill("3");
      await box(other, "description").focus();
      await compose(other, "maozhushoubian", "毛竹手编");
      await other.getByRole("button", { name: t("schedule"), exact: true }).click();
      const dialog = other.getByRole("dialog", { name: t("schedule") });
      // Two minutes ahead, whichever second it is.
      const soon = formatClock(Date.now() + 120_000, "Asia/Shanghai");
      await dialog.getByLabel(t("time")).fill(soon);
      await dialog.getByRole("button", { name: t("confirmTime") }).click();
      await expect(other.getByText(t("scheduled"))).toBeVisible();
      await expect(other.getByRole("button", { name: t("cancelTime") })).toBeVisible();

      await other.goto(href(locale, sellerRoutes.products));
      const row = other.getByRole("row").filter({ hasText: name });
      await expect(async () => {
        await other.reload();
        await expect(row).toContainText(seller("productStatus.online"), { timeout: 2000 });
      }).toPass(published);
      await page.goto(list);
      await expect(page.getByText(t("emptyTitle"))).toBeVisible();
      await page.goto(href(locale, sellerRoutes.notices));
      await expect(page.getByRole("link", { name: new RegExp(name) })).toBeVisible();

      await row.getByRole("link", { name, exact: true }).click();
      await expect(other.getByRole("heading", { name: seller("form.editTitle") })).toBeVisible();
      await expect(other.getByText(history("none.prices"))).toBeVisible();
      await box(other, "price").fill("59.9");
      await other.getByRole("button", { name: seller("form.save"), exact: true }).click();
      const prices = other.getByRole("list", { name: history("title.prices") });
      await expect(prices).toContainText(history("change", { from: "¥66.00", to: "¥59.90" }));
      await expect(prices).toContainText(username);
      await expect(prices).toContainText(history("source.edited"));
    });

    test("show what two have made of one, and a person decides", async ({ page }) => {
      const { seller: person, id, name, url } = await arrange(page, locale);
      const other = await page.context().newPage();
      await other.goto(url);
      for (const tab of [page, other]) await expect(box(tab, "name")).toHaveValue(name);
      await box(page, "name").fill(`${name}一`);
      await save(page).click();
      await expect(page.getByText(t("saved"))).toBeVisible();
      await box(other, "name").fill(`${name}二`);
      await box(other, "price").fill("12");
      await save(other).click();
      const panel = other.getByRole("alert", { name: seller("form.conflictTitle") });
      await expect(panel).toContainText(`${name}一`);
      await expect(panel).toContainText(`${name}二`);
      expect(await now(person, id)).toMatchObject({ version: 2, product_name: `${name}一` });
      await panel.getByRole("radio", { name: `${name}一` }).check();
      await save(other).click();
      await expect(panel).toBeHidden();
      await expect(other.getByText(t("saved"))).toBeVisible();
      expect(await now(person, id)).toMatchObject({
        version: 3,
        product_name: `${name}一`,
        skus: [{ price: 12 }],
      });
    });

    test("can be deleted, and what another tab had typed becomes one of its own", async ({ page }) => {
      const { name, url } = await arrange(page, locale);
      const other = await page.context().newPage();
      await other.goto(url);
      for (const tab of [page, other]) await expect(box(tab, "name")).toHaveValue(name);
      await box(other, "name").fill(`${name}二`);
      await page.getByRole("button", { name: t("delete") }).click();
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: t("delete") })
        .click();
      await expect(page.getByText(t("emptyTitle"))).toBeVisible();
      await save(other).click();
      await expect(other.getByText(t("meanwhile.gone"))).toBeVisible();
      await other.getByRole("button", { name: t("meanwhile.asNew") }).click();
      await expect(other).not.toHaveURL(url);
      await expect(other.getByRole("heading", { name: t("editTitle") })).toBeVisible();
      await expect(box(other, "name")).toHaveValue(`${name}二`);
      await page.reload();
      await expect(page.getByRole("link", { name: `${name}二` })).toBeVisible();
    });
  });

  test(`the history of a product goes back as far as one asks, in ${locale}`, async ({ page }) => {
    const person = await registerSeller();
    const id = await publishAs(person, { product_name: unique("手编竹篮") });
    const params = { product_id: String(id) };
    const read = await call(getManagedProduct, { params }, caller(person));
    for (let price = 1; price <= 12; price++) {
      const skus = [{ sku_id: read.skus[0]?.sku_id, price }];
      await call(updateProduct, { params, body: { version: price, skus } }, caller(person));
    }
    await enter(page, person.username);
    await page.goto(href(locale, sellerRoutes.product(id)));
    const prices = page.getByRole("list", { name: history("title.prices") });
    await expect(prices.getByRole("listitem")).toHaveCount(10);
    await page
      .getByRole("button", { name: new RegExp(`^${history("older")}\\s*${history("title.prices")}$`) })
      .click();
    await expect(prices.getByRole("listitem")).toHaveCount(12);
    await expect(prices).toContainText(history("change", { from: "¥66.00", to: "¥1.00" }));
    await expect(page.getByText(history("beginning"))).toBeFocused();
  });
}
