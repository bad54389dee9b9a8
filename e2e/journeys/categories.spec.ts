import { expect, type Page, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { createCategory } from "@/lib/contracts/storefront/categories";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { caller, compose, enter, type Person, publishAs, registerSeller } from "./people";
import { unique } from "./shop";

/** On a phone in English, on a desktop in Chinese: the page is the same list. */
const sizes = { zh: { width: 1440, height: 900 }, en: { width: 390, height: 844 } };

/** A department over the API with these categories in it. */
async function makeDepartment(seller: Person, children: readonly string[]) {
  const make = async (parent_id: number | null, category_name: string) =>
    (await call(createCategory, { body: { parent_id, category_name } }, caller(seller))).category_id;
  const name = unique("旧物");
  const id = await make(null, name);
  const ids: number[] = [];
  for (const child of children) ids.push(await make(id, child));
  return { name, id, ids };
}

/** The card of a department. */
const branch = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

async function open(page: Page, locale: Locale) {
  const seller = await registerSeller();
  await enter(page, seller.username);
  const t = getTranslator(locale, "seller");
  const errors = getTranslator(locale, "errors");
  const common = getTranslator(locale, "common");
  const visit = () => page.goto(href(locale, "/dashboard/categories"));
  const choose = async (name: string, action: "rename" | "move" | "delete") => {
    await page.getByRole("button", { name: t("categories.more", { name }) }).click();
    await page.getByRole("menuitem", { name: t(`categories.${action}`) }).click();
  };
  return { seller, t, errors, common, visit, choose };
}

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: sizes[locale] });

    test("categories are made and renamed; a name that is taken is refused at the field", async ({
      page,
    }) => {
      const { t, errors, visit, choose, common } = await open(page, locale);
      const [department, child, renamed] = [unique("旧物"), unique("老唱机"), unique("留声机")];
      const dialog = page.getByRole("dialog");
      const name = dialog.getByRole("textbox", { name: t("categories.name") });
      const create = dialog.getByRole("button", { name: t("categories.create") });
      await visit();
      await page.getByRole("button", { name: t("categories.addRoot") }).click();
      await expect(name).toBeFocused();
      await create.click();
      await expect(dialog).toContainText(t("invalid.required"));
      await compose(page, "jiuwu", department);
      await expect(name).toHaveValue(department);
      await name.press("Enter");
      await expect(branch(page, department)).toContainText(t("categories.noChildren"));

      await page.getByRole("button", { name: t("categories.addRoot") }).click();
      await name.fill(` ${department.toUpperCase()} `);
      await name.press("Enter");
      await expect(dialog).toContainText(errors("category.name_taken"));
      await dialog.getByRole("button", { name: common("actions.cancel") }).click();

      await branch(page, department)
        .getByRole("button", { name: t("categories.addChildShort") })
        .click();
      await name.fill(child);
      await name.press("Enter");
      await expect(branch(page, department)).toContainText(child);
      await choose(child, "rename");
      await expect(name).toHaveValue(child);
      await name.fill(renamed);
      await dialog.getByRole("button", { name: t("categories.rename") }).click();
      await expect(branch(page, department)).toContainText(renamed);
      await expect(page.getByText(child, { exact: true })).toHaveCount(0);
    });

    test("the order changes with the keyboard, and is told", async ({ page }) => {
      const { seller, t, visit } = await open(page, locale);
      const [first, second] = [unique("甲"), unique("乙")];
      const { name } = await makeDepartment(seller, [first, second]);
      await visit();
      const names = branch(page, name).locator("ul").getByRole("listitem");
      await expect(names.first()).toContainText(first);
      await expect(page.getByRole("button", { name: t("categories.up", { name: first }) })).toBeDisabled();
      await expect(page.getByRole("button", { name: t("categories.down", { name: second }) })).toBeDisabled();
      await page.getByRole("button", { name: t("categories.up", { name: second }) }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main").getByRole("status")).toHaveText(
        t("categories.moved", { name: second, n: 1 }),
      );
      await expect(names.first()).toContainText(second);
      await page.reload();
      await expect(names.first()).toContainText(second);
    });

    test("a category moves to another department, and back to the first level only without products", async ({
      page,
    }) => {
      const { seller, t, errors, visit, choose, common } = await open(page, locale);
      const child = unique("唱片");
      const from = await makeDepartment(seller, [child]);
      const to = await makeDepartment(seller, []);
      await publishAs(seller, { category_id: from.ids[0] });
      await visit();
      await choose(child, "move");
      const dialog = page.getByRole("dialog");
      const move = dialog.getByRole("button", { name: t("categories.move") });
      await expect(move).toBeDisabled();
      const target = dialog.getByRole("combobox", { name: t("categories.moveTo") });
      await target.selectOption(t("categories.moveRoot"));
      await move.click();
      await expect(dialog).toContainText(errors("category.products_need_level_two"));
      await target.selectOption(to.name);
      await move.click();
      await expect(dialog).toBeHidden();
      await expect(branch(page, to.name)).toContainText(child);
      await expect(branch(page, from.name)).toContainText(t("categories.noChildren"));
      await choose(to.name, "move");
      await target.selectOption(from.name);
      await move.click();
      await expect(dialog).toContainText(errors("category.too_deep"));
      await dialog.getByRole("button", { name: common("actions.cancel") }).click();
    });

    test("what is in use is not deleted, and the dialog says why; the rest is", async ({ page }) => {
      const { seller, t, errors, visit, choose, common } = await open(page, locale);
      const [used, free] = [unique("在用"), unique("空的")];
      const { name, ids } = await makeDepartment(seller, [used, free]);
      await publishAs(seller, { category_id: ids[0] });
      await visit();
      const dialog = page.getByRole("alertdialog");
      const confirm = dialog.getByRole("button", { name: t("categories.delete") });
      for (const [refused, reason] of [
        [name, errors("category.has_children")],
        [used, errors("category.has_products")],
      ] as const) {
        await choose(refused, "delete");
        await confirm.click();
        await expect(dialog).toContainText(reason);
        await dialog.getByRole("button", { name: common("actions.cancel") }).click();
        await expect(dialog).toBeHidden();
      }
      await choose(free, "delete");
      await confirm.click();
      await expect(page.getByText(free, { exact: true })).toHaveCount(0);
      await expect(branch(page, name)).toContainText(used);
    });
  });
}
