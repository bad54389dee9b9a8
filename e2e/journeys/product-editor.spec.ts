import { expect, type Page, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { getManagedProduct } from "@/lib/contracts/console/products";
import { deleteProduct } from "@/lib/contracts/storefront/seller-products";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { caller, compose, enter, type Person, publishAs, registerSeller } from "./people";
import { unique } from "./shop";

/** A product of somebody who is signed in, in the editor. */
async function arrange(page: Page, locale: Locale) {
  const seller = await registerSeller();
  const name = unique("手编竹篮");
  const id = await publishAs(seller, { product_name: name });
  await enter(page, seller.username);
  const url = href(locale, sellerRoutes.product(id));
  await page.goto(url);
  return { seller, name, id, url };
}

const now = (seller: Person, id: number) =>
  call(getManagedProduct, { params: { product_id: String(id) } }, caller(seller));

for (const locale of locales) {
  const t = getTranslator(locale, "seller");
  const optional = getTranslator(locale, "common")("state.optional");
  const field = (page: Page, name: "summary" | "keywords") =>
    page.getByRole("textbox", { name: new RegExp(`^${t(`form.${name}`)}\\s?${optional}$`) }).first();
  // A name has its mark of what is required behind it.
  const stock = new RegExp(`^${t("form.stock").replaceAll(/[()]/g, "\\$&")}`);
  const save = (page: Page) => page.getByRole("button", { name: t("form.save"), exact: true });

  test.describe(`the editor in ${locale}`, () => {
    test("shows what two tabs have made of one product, and a person decides", async ({ page }) => {
      const { seller, id, url } = await arrange(page, locale);
      const other = await page.context().newPage();
      await other.goto(url);
      await field(page, "summary").fill("三代人编");
      await save(page).click();
      await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
      await expect(other.getByText(t("form.meanwhile.edited"))).toBeVisible();
      await field(other, "summary").fill("两代人编");
      await field(other, "keywords").fill("竹器");
      await save(other).click();
      const panel = other.getByRole("alert", { name: t("form.conflictTitle") });
      await expect(panel).toContainText("三代人编");
      await expect(panel).toContainText("两代人编");
      expect(await now(seller, id)).toMatchObject({ version: 2, summary: "三代人编", search_keywords: null });
      await panel.getByRole("radio", { name: "三代人编" }).check();
      await expect(field(other, "summary")).toHaveValue("三代人编");
      await save(other).click();
      await expect(panel).toBeHidden();
      expect(await now(seller, id)).toMatchObject({
        version: 3,
        summary: "三代人编",
        search_keywords: "竹器",
      });
    });

    test("puts back what was typed after a reload, and after the tab was lost", async ({ page }) => {
      const { url } = await arrange(page, locale);
      await field(page, "summary").focus();
      await compose(page, "sandairen", "三代人编");
      await page.reload();
      await expect(page.getByText(t("form.restored"))).toBeVisible();
      await expect(field(page, "summary")).toHaveValue("三代人编");
      const next = await page.context().newPage();
      await page.close();
      await next.goto(url);
      await expect(field(next, "summary")).toHaveValue("三代人编");
      await save(next).click();
      await expect(next.getByText(t("form.saved"), { exact: true })).toBeVisible();
      await next.reload();
      await expect(field(next, "summary")).toHaveValue("三代人编");
      await expect(next.getByText(t("form.restored"))).toBeHidden();
    });

    test("adjusts a stock with a reason, beside what is being typed", async ({ page }) => {
      const { seller, id } = await arrange(page, locale);
      await field(page, "summary").fill("三代人编");
      await page.getByRole("button", { name: t("form.adjustStock") }).click();
      const dialog = page.getByRole("dialog", { name: t("stock.title") });
      await dialog.getByRole("textbox", { name: t("stock.pieces") }).fill("5");
      await dialog.getByRole("combobox", { name: t("stock.reason") }).selectOption("received");
      await dialog.getByRole("textbox", { name: t("stock.note") }).fill("新到一批");
      await dialog.getByRole("button", { name: t("stock.submit") }).click();
      await expect(dialog).toBeHidden();
      const history = page.getByRole("list", {
        name: getTranslator(locale, "history")("title.stock"),
      });
      await expect(history).toContainText("+5");
      await expect(history).toContainText("新到一批");
      await expect(field(page, "summary")).toHaveValue("三代人编");
      await save(page).click();
      await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
      expect(await now(seller, id)).toMatchObject({ summary: "三代人编", skus: [{ stock_quantity: 7 }] });
    });

    test("copies a product into a new one, which is not on sale before it is published", async ({ page }) => {
      const { seller, name, id } = await arrange(page, locale);
      await page.getByRole("button", { name: t("actions.more", { name }) }).click();
      await page.getByRole("menuitem", { name: t("actions.duplicate") }).click();
      await expect(page.getByRole("heading", { name: t("form.newTitle") })).toBeVisible();
      const title = page.getByRole("textbox", { name: t("form.name") }).first();
      await expect(title).toHaveValue(name);
      await title.fill(`${name}二`);
      await page.getByRole("textbox", { name: stock }).fill("3");
      await page.getByRole("button", { name: t("form.publish"), exact: true }).click();
      await expect(page.getByText(t("form.published"))).toBeVisible();
      await expect(page.getByRole("link", { name: `${name}二` }).first()).toBeVisible();
      expect(await now(seller, id)).toMatchObject({ version: 1, product_name: name });
    });

    test("says that a product was deleted, and keeps what was typed for a new one", async ({ page }) => {
      const { seller, name, id } = await arrange(page, locale);
      await field(page, "summary").fill("三代人编");
      await call(deleteProduct, { params: { product_id: String(id) } }, caller(seller));
      await expect(page.getByText(t("form.meanwhile.deleted"))).toBeVisible();
      await page.getByRole("button", { name: t("form.meanwhile.asNew") }).click();
      await expect(page.getByRole("heading", { name: t("form.newTitle") })).toBeVisible();
      await expect(field(page, "summary")).toHaveValue("三代人编");
      await expect(page.getByRole("textbox", { name: t("form.name") }).first()).toHaveValue(name);
    });
  });
}
