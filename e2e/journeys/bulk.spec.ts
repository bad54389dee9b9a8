import { expect, type Locator, type Page, test } from "@playwright/test";
import { dashboardPages } from "@/components/dashboard/pages";
import { call } from "@/lib/api/client";
import { getManagedProduct } from "@/lib/contracts/console/products";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { collectProblems } from "./market";
import { caller, compose, enter, type Person, publishAs, registerSeller } from "./people";
import { expectFits, unique } from "./shop";

test.describe.configure({ mode: "parallel" });

const sku = (value: string, price: number) => ({
  price,
  stock_quantity: 4,
  attributes: [{ name: "尺寸", value, name_en: "Size", value_en: value }],
});

/** Three products of two SKUs each, whose names begin alike. */
async function arrange(page: Page, locale: Locale) {
  const seller = await registerSeller();
  const name = unique("竹篮");
  const ids: number[] = [];
  for (const end of ["甲", "乙", "丙"]) {
    const skus = [sku("S", 100 + ids.length), sku("L", 200)];
    ids.push(await publishAs(seller, { product_name: `${name}${end}`, skus }));
  }
  await enter(page, seller.username);
  await page.goto(href(locale, dashboardPages.products.path));
  return { seller, name, ids };
}

async function pricesOf(seller: Person, id: number) {
  const params = { product_id: String(id) };
  return (await call(getManagedProduct, { params }, caller(seller))).skus.map(({ price }) => price);
}

const boxes = (scope: Page | Locator) => scope.locator("input[data-row]:visible");

for (const locale of locales) {
  const t = getTranslator(locale, "products");

  test.describe(`many products in ${locale}`, () => {
    test("are found, chosen, changed as the preview says, and changed back", async ({ page }) => {
      const problems = collectProblems(page);
      const { seller, name, ids } = await arrange(page, locale);
      await expect(boxes(page)).toHaveCount(3);
      const search = page.getByRole("searchbox", { name: t("search") });
      await expect(async () => {
        await page.keyboard.press("/");
        await expect(search).toBeFocused({ timeout: 1000 });
      }).toPass();
      await compose(page, "zhulanxj", name);
      await expect(search).toHaveValue(name);
      await expect(boxes(page).and(page.locator(":checked"))).toHaveCount(0);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/[?&]q=/);
      await expect(page.getByText(t("count", { n: 3, total: "3" })).first()).toBeVisible();

      await page.getByRole("checkbox", { name: t("select.page") }).check();
      const bar = page.getByRole("region", { name: t("bulk.label") });
      await expect(bar).toContainText(t("select.count", { n: 3 }));
      await bar.getByRole("button", { name: t("bulk.price") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: t("change.percent") }).fill("10");
      await expect(dialog).toContainText(t("preview.changed", { count: 3, products: "3", skus: "6" }));
      await dialog.getByRole("button", { name: t("change.confirm", { n: 3 }) }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(t("change.done", { n: 3 }))).toBeVisible();
      expect(await pricesOf(seller, ids[0] ?? 0)).toEqual([90, 180]);

      await page.getByRole("button", { name: t("history.undo") }).click();
      await expect(page.getByText(t("history.undone", { n: 3 }))).toBeVisible();
      expect(await pricesOf(seller, ids[0] ?? 0)).toEqual([100, 200]);
      expect(problems).toEqual([]);
    });

    test("are chosen by key and by Shift, taken down, and the history tells what was changed since", async ({
      page,
    }) => {
      const { ids } = await arrange(page, locale);
      await expect(async () => {
        await page.keyboard.press("j");
        await expect(boxes(page).first()).toBeFocused({ timeout: 1000 });
      }).toPass();
      await page.keyboard.press("x");
      await expect(boxes(page).first()).toBeChecked();
      await boxes(page)
        .nth(2)
        .click({ modifiers: ["Shift"] });
      await expect(boxes(page).nth(1)).toBeChecked();
      const bar = page.getByRole("region", { name: t("bulk.label") });
      await bar.getByRole("button", { name: t("bulk.freeze") }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toContainText(t("preview.leaving", { n: 3 }));
      await dialog.getByRole("button", { name: t("change.confirm", { n: 3 }) }).click();
      await expect(dialog).toBeHidden();

      // One of them is listed again by hand: undoing leaves it as it is.
      const again = page.getByRole("row").filter({ has: page.locator(`[data-row="${ids[0]}"]`) });
      await again.getByRole("checkbox").check();
      await bar.getByRole("button", { name: t("bulk.list") }).click();
      await dialog.getByRole("button", { name: t("change.confirm", { n: 1 }) }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole("link", { name: t("history.title") }).click();
      const first = page.getByRole("listitem").filter({ hasText: t("text.freeze") });
      await first.getByRole("button", { name: t("history.undo") }).click();
      await expect(first).toContainText(t("history.counts.kept", { n: 1 }));
      await first.getByRole("link", { name: t("text.freeze") }).click();
      await expect(page.getByText(getTranslator(locale, "errors")("change.changed_since"))).toBeVisible();
    });

    test("run low at a threshold of their own, and are found by it", async ({ page }) => {
      const { name } = await arrange(page, locale);
      await boxes(page).first().check();
      const bar = page.getByRole("region", { name: t("bulk.label") });
      await bar.getByRole("button", { name: t("bulk.lowStock") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: t("change.pieces") }).fill("8");
      await expect(dialog).toContainText(t("diff.threshold", { n: 8 }));
      await dialog.getByRole("button", { name: t("change.confirm", { n: 1 }) }).click();
      await expect(dialog).toBeHidden();
      await page.getByRole("link", { name: t("low"), exact: true }).click();
      await expect(page).toHaveURL(/[?&]stock=low/);
      await expect(boxes(page)).toHaveCount(1);
      const row = page.getByRole("row").filter({ hasText: name });
      await expect(row.getByRole("cell", { name: t("low") })).toBeVisible();
    });

    test("have a view that is kept with its filters and its order, and columns that stay", async ({
      page,
    }) => {
      await arrange(page, locale);
      await page.getByRole("link", { name: t("columns.price"), exact: true }).click();
      await expect(page.getByRole("columnheader", { name: t("columns.price") })).toHaveAttribute(
        "aria-sort",
        "ascending",
      );
      await page.getByRole("button", { name: t("filters.open") }).click();
      await page.getByRole("textbox", { name: `${t("filters.stock")}: ${t("filters.max")}` }).fill("8");
      await page.getByRole("button", { name: t("filters.apply") }).click();
      await expect(page).toHaveURL(/max_stock=8/);
      const query = new URL(page.url()).search;
      await page.getByRole("button", { name: t("views.open") }).click();
      await page.getByRole("menuitem", { name: t("views.keep") }).click();
      await page.getByRole("textbox", { name: t("views.name") }).fill("补货");
      await page.getByRole("button", { name: t("views.save") }).click();
      await expect(page.getByRole("button", { name: "补货" })).toBeVisible();

      await page.getByRole("button", { name: t("columns.open") }).click();
      await page.getByRole("checkbox", { name: t("columns.views") }).uncheck();
      await page.getByRole("checkbox", { name: t("columns.tags") }).check();
      await page.getByRole("button", { name: t("columns.save") }).click();
      await expect(page.getByRole("columnheader", { name: t("columns.tags") })).toBeVisible();
      await expect(page.getByRole("columnheader", { name: t("columns.views") })).toHaveCount(0);

      await page.goto(href(locale, dashboardPages.products.path));
      await page.getByRole("button", { name: t("views.open") }).click();
      await page.getByRole("menuitem", { name: "补货" }).click();
      await expect(page).toHaveURL((url) => url.search === query);
      await expect(page.getByRole("columnheader", { name: t("columns.tags") })).toBeVisible();
    });

    test("are cards on a phone, chosen by their boxes; a name keeps its room beside many columns", async ({
      page,
    }) => {
      const seller = await registerSeller();
      const name = "特别长的商品名称".repeat(10);
      await publishAs(seller, { product_name: name, product_name_en: "Extraordinarily ".repeat(8) });
      await enter(page, seller.username);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(href(locale, dashboardPages.products.path));
      await expectFits(page);
      await boxes(page).check();
      const bar = page.getByRole("region", { name: t("bulk.label") });
      await expect(bar).toBeInViewport();
      await bar.getByRole("button", { name: t("bulk.delete") }).click();
      await expect(page.getByRole("dialog")).toContainText(t("preview.leaving", { n: 1 }));
      await page.getByRole("button", { name: t("change.cancel") }).click();
      for (const width of [768, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        await expectFits(page);
        const title = page.getByRole("row").getByRole("link", { name: /^(特别长|Extraordinarily)/ });
        expect((await title.boundingBox())?.width).toBeGreaterThan(100);
      }
    });
  });
}
