import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { dashboardPages } from "@/components/dashboard/pages";
import { call } from "@/lib/api/client";
import { getManagedProduct } from "@/lib/contracts/console/products";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { collectProblems } from "./market";
import { caller, enter, publishAs, registerSeller } from "./people";
import { expectFits, unique } from "./shop";

test.describe.configure({ mode: "parallel" });

const drop = (page: Page, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: "products.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

/** What a browser saves at a link. */
async function saved(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  return readFile(await (await downloading).path(), "utf8");
}

for (const locale of locales) {
  const t = getTranslator(locale, "products");
  const common = getTranslator(locale, "creators");

  test(`a seller's table goes out, comes back, is edited, written and undone in ${locale}`, async ({
    page,
  }) => {
    const problems = collectProblems(page);
    const seller = await registerSeller();
    const name = unique("=竹篮");
    const id = await publishAs(seller, { product_name: name, skus: [{ price: 66, stock_quantity: 4 }] });
    await enter(page, seller.username);
    await page.goto(href(locale, dashboardPages.products.path));
    const file = await saved(page, t("imports.export"));
    expect(file).toContain(`'${name}`);

    await page
      .getByRole("main")
      .getByRole("link", { name: t("imports.open") })
      .click();
    await expect(page.getByRole("heading", { name: t("imports.title") })).toBeVisible();
    const main = page.getByRole("main");
    await drop(page, file);
    await expect(page.getByRole("heading", { name: t("imports.checkedTitle", { n: 1 }) })).toBeVisible();
    await expect(main).toContainText(t("imports.nothing"));
    await expect(page.getByRole("combobox", { name: t("imports.encoding") })).toContainText("UTF-8");

    await page.goto(href(locale, dashboardPages.productImport.path));
    await drop(page, file.replace(`'${name}`, `${name.slice(1)} 新`).replace("66.00", "88"));
    const start = page.getByRole("button", { name: t("imports.start", { n: 1 }) });
    await expect(start).toBeVisible();
    await expect(main).toContainText(`${name.slice(1)} 新`);
    await expect(main).toContainText("88");
    await expectAccessibleInBothThemes(page, `a checked table in ${locale}`);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectFits(page);
    }
    // What is under way, or waits, outlasts its page.
    await page.reload();
    await start.click();
    await expect(page.getByRole("heading", { name: common("imports.doneTitle") })).toBeVisible({
      timeout: 30_000,
    });
    const params = { product_id: String(id) };
    const price = async () => (await call(getManagedProduct, { params }, caller(seller))).skus[0]?.price;
    expect(await price()).toBe(88);

    await page.getByRole("button", { name: t("imports.undo") }).click();
    await expect(page.getByRole("heading", { name: t("imports.undoneTitle") })).toBeVisible();
    expect(await price()).toBe(66);
    await page.goto(href(locale, dashboardPages.changes.path));
    await expect(main).toContainText(t("text.import"));
    expect(problems).toEqual([]);
  });

  test(`a table with errors names its cells, and is read as its seller says in ${locale}`, async ({
    page,
  }) => {
    const problems = collectProblems(page);
    await enter(page, (await registerSeller()).username);
    await page.goto(href(locale, dashboardPages.productImport.path));
    await drop(page, "product_id;name\n6.92E+12;a,b\n");
    const main = page.getByRole("main");
    await expect(main).toContainText(t("imports.cellFaults.scientific"));
    await page.getByRole("combobox", { name: t("imports.delimiter") }).selectOption(",");
    await page.getByRole("button", { name: t("imports.again") }).click();
    await expect(main).toContainText(t("imports.noHeadings"));
    await page.getByRole("combobox", { name: t("imports.delimiter") }).selectOption(";");
    await page.getByRole("button", { name: t("imports.again") }).click();
    await expect(main).toContainText(t("imports.cellFaults.scientific"));
    const errors = await saved(page, common("imports.errorFile"));
    expect(errors).toContain("6.92E+12");
    expect(problems).toEqual([]);
  });
}
