import { expect, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { createCategory } from "@/lib/contracts/storefront/categories";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { dragByHand, dragByKey, makeDepartment, openCategories } from "./category-page";
import { caller, compose, publishAs, registerAdmin, registerSeller } from "./people";
import { unique } from "./shop";

test.describe.configure({ mode: "parallel" });

/** On a phone in English, on a desktop in Chinese: the page is the same tree. */
const sizes = { zh: { width: 1440, height: 900 }, en: { width: 390, height: 844 } };

for (const locale of locales) {
  const errors = getTranslator(locale, "errors");
  const common = getTranslator(locale, "common");

  test.describe(`in ${locale}`, () => {
    test.use({ viewport: sizes[locale] });

    test("an admin makes, names and finds categories; a name that is taken is refused in words", async ({
      page,
    }) => {
      const { t, row, choose } = await openCategories(page, locale, await registerAdmin());
      const invalid = getTranslator(locale, "seller")("invalid.required");
      const [department, child, renamed] = [unique("旧物"), unique("老唱机"), unique("留声机")];
      const english = unique("Gramophones");
      const dialog = page.getByRole("dialog");
      const name = dialog.getByRole("textbox", { name: t("categories.name") });
      await page.getByRole("button", { name: t("categories.addRoot") }).click();
      await expect(name).toBeFocused();
      await dialog.getByRole("button", { name: t("categories.create") }).click();
      await expect(dialog).toContainText(invalid);
      await name.focus();
      await compose(page, "jiuwu", department);
      await name.press("Enter");
      await expect(row(department)).toContainText(t("categories.noChildren"));

      await page.getByRole("button", { name: t("categories.addRoot") }).click();
      await name.fill(` ${department.toUpperCase()} `);
      await name.press("Enter");
      await expect(dialog).toContainText(errors("category.name_taken"));
      await dialog.getByRole("button", { name: common("actions.cancel") }).click();

      await choose(department, t("categories.addChild"));
      await name.fill(child);
      await name.press("Enter");
      await expect(row(child)).toContainText(t("categories.products", { n: 0 }));
      await choose(child, t("categories.rename"));
      await expect(name).toHaveValue(child);
      await name.fill(renamed);
      await dialog.getByRole("textbox", { name: t("categories.nameEn") }).fill(english);
      await dialog.getByRole("button", { name: t("categories.save") }).click();
      await expect(row(renamed)).toContainText(english);
      await expect(page.getByText(child, { exact: true })).toHaveCount(0);

      await page.getByRole("button", { name: t("categories.collapseAll") }).click();
      await expect(row(renamed)).toHaveCount(0);
      const search = page.getByRole("searchbox", { name: t("categories.search") });
      await search.fill(english.toUpperCase());
      await expect(row(renamed)).toBeVisible();
      await expect(row(department)).toBeVisible();
      await search.fill(unique("nothing"));
      await expect(page.getByText(t("categories.noneTitle"))).toBeVisible();
      await page.getByRole("button", { name: t("categories.showAll") }).click();
      await page.getByRole("button", { name: t("categories.expandAll") }).click();
      await expect(row(renamed)).toBeVisible();
      await expectAccessibleInBothThemes(page, "the tree");
    });

    test("categories move by key, by hand and by menu; one that fails goes back alone", async ({ page }) => {
      const admin = await registerAdmin();
      const [first, second, third] = [unique("甲"), unique("乙"), unique("丙")];
      const from = await makeDepartment(admin, [first, second, third]);
      const to = await makeDepartment(admin, []);
      const { t, row, order, choose } = await openCategories(page, locale, admin);
      await expect(row(third)).toBeVisible();

      await dragByKey(page, row(third), new RegExp(`^(?!.*${second}).*${first}.*(之前)?$`));
      await expect.poll(() => order(first, second, third)).toEqual([third, first, second]);
      await expect(page.getByRole("main").getByRole("status")).toContainText(third);

      await choose(third, t("categories.down"));
      await expect.poll(() => order(first, second, third)).toEqual([first, third, second]);

      // A move that is refused is taken back by itself, whatever was moved after it.
      const gate = Promise.withResolvers<void>();
      await page.route(
        "**/api/console/categories/*/place",
        (route) => gate.promise.then(() => route.abort()),
        {
          times: 1,
        },
      );
      await choose(second, t("categories.up"));
      await expect.poll(() => order(first, second, third)).toEqual([first, second, third]);
      await dragByHand(page, row(first), row(to.name));
      await expect.poll(() => order(to.name, first)).toEqual([to.name, first]);
      gate.resolve();
      await expect(
        page.getByText(t("categories.moveFailed", { name: second, reason: "" }).slice(0, 20)),
      ).toBeVisible();
      await expect.poll(() => order(third, second, to.name, first)).toEqual([third, second, to.name, first]);
      await page.reload();
      await expect.poll(() => order(third, second, to.name, first)).toEqual([third, second, to.name, first]);
      expect(from.ids).toHaveLength(3);
    });

    test("Move to… says in words what can't be, and takes products along", async ({ page }) => {
      const [admin, seller] = [await registerAdmin(), await registerSeller()];
      const child = unique("唱片");
      const from = await makeDepartment(admin, [child]);
      const to = await makeDepartment(admin, [unique("磁带")]);
      await publishAs(seller, { category_id: from.ids[0] });
      const { t, row, order, choose } = await openCategories(page, locale, admin);
      const dialog = page.getByRole("dialog");
      const parent = dialog.getByRole("combobox", { name: t("categories.parent") });
      const move = dialog.getByRole("button", { name: t("categories.move"), exact: true });
      await choose(child, t("categories.moveTo"));
      await parent.selectOption(t("categories.first"));
      await move.click();
      await expect(dialog).toContainText(errors("category.products_need_level_two"));
      await parent.selectOption(to.name);
      await move.click();
      await expect(dialog).toBeHidden();
      await expect.poll(() => order(to.name, child)).toEqual([to.name, child]);
      await expect(row(from.name)).toContainText(t("categories.noChildren"));
      await choose(to.name, t("categories.moveTo"));
      await parent.selectOption(from.name);
      await move.click();
      await expect(dialog).toContainText(errors("category.too_deep"));
      await dialog.getByRole("button", { name: common("actions.cancel") }).click();
    });

    test("what is in use is not deleted: the dialog says by what, with the way to it; the rest is", async ({
      page,
    }) => {
      const [admin, seller] = [await registerAdmin(), await registerSeller()];
      const [used, free] = [unique("在用"), unique("空的")];
      const { name, ids } = await makeDepartment(admin, [used, free]);
      const title = unique("手编竹篮");
      await publishAs(seller, { category_id: ids[0], product_name: title });
      const { t, row, choose } = await openCategories(page, locale, admin);
      const dialog = page.getByRole("alertdialog");
      const confirm = dialog.getByRole("button", { name: t("categories.delete") });
      await choose(name, t("categories.delete"));
      await expect(dialog).toContainText(t("categories.useChildren", { n: 2 }));
      await expect(confirm).toBeDisabled();
      await dialog.getByRole("button", { name: common("actions.cancel") }).click();
      await choose(free, t("categories.delete"));
      await expect(dialog).toContainText(t("categories.useNone"));
      // Somebody fills it meanwhile: the refusal stands in the dialog.
      const late = await publishAs(seller, { category_id: ids[1] });
      await confirm.click();
      await expect(dialog).toContainText(errors("category.has_products"));
      await expect(dialog).toContainText(t("categories.useProducts", { n: 1, more: "no" }));
      expect(late).toBeGreaterThan(0);
      await dialog.getByRole("button", { name: common("actions.cancel") }).click();
      await choose(used, t("categories.delete"));
      await dialog.getByRole("link", { name: t("categories.seeProducts") }).click();
      await expect(page.getByText(title)).toBeVisible();
      await page.goBack();
      const empty = unique("没人用");
      await call(
        createCategory,
        { body: { parent_id: (await makeDepartment(admin, [])).id, category_name: empty } },
        caller(seller),
      );
      await page.reload();
      await choose(empty, t("categories.delete"));
      await expect(dialog).toContainText(t("categories.useNone"));
      await confirm.click();
      await expect(row(empty)).toHaveCount(0);
      await expect(row(used)).toBeVisible();
    });
  });
}
