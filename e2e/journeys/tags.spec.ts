import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { createTag } from "@/lib/contracts/console/tags";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { caller, compose, enter, publishAs, registerAdmin, registerSeller } from "./people";
import { unique } from "./shop";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  test(`tags are named, merged and deleted, and old addresses find the new one, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "taxonomy");
    const errors = getTranslator(locale, "errors");
    const [admin, seller] = [await registerAdmin(), await registerSeller()];
    const mark = unique("竹");
    const names = [`${mark}编`, `${mark}制`, `${mark}器`];
    const ids: number[] = [];
    for (const name of names) ids.push((await call(createTag, { body: { name } }, caller(admin))).tag_id);
    const [kept = 0, gone = 0] = ids;
    const title = unique("手编竹篮");
    await publishAs(seller, { tag_ids: [kept, gone], product_name: title });
    await publishAs(seller, { tag_ids: [gone] });

    await enter(page, admin.username);
    await page.goto(href(locale, sellerRoutes.tags));
    const search = page.getByRole("searchbox", { name: t("tags.search") });
    await search.focus();
    await compose(page, "zhu", mark);
    await search.press("Enter");
    const list = page.getByRole("list", { name: t("tags.title"), exact: true });
    const row = (name: string) => list.getByRole("listitem").filter({ hasText: name });
    const [first = "", second = "", third = ""] = names;
    await expect(row(second)).toContainText(t("tags.products", { n: 2 }));

    const dialog = page.getByRole("dialog");
    await row(first)
      .getByRole("button", { name: t("tags.rename") })
      .click();
    const name = dialog.getByRole("textbox", { name: t("tags.name"), exact: true });
    const save = dialog.getByRole("button", { name: t("tags.save") });
    await name.fill(second);
    await save.click();
    await expect(dialog).toContainText(errors("tag.name_taken"));
    await name.fill(first);
    await dialog.getByRole("textbox", { name: t("tags.nameEn") }).fill(`Bamboo ${mark}`);
    await save.click();
    await expect(row(first)).toContainText(`Bamboo ${mark}`);

    for (const one of [first, second])
      await page.getByRole("checkbox", { name: t("tags.select", { name: one }) }).check();
    await page.getByRole("button", { name: t("tags.merge"), exact: true }).click();
    const ask = page.getByRole("alertdialog");
    await ask.getByRole("combobox", { name: t("tags.target") }).selectOption(first);
    await expect(ask).toContainText(t("tags.preview", { products: 2, already: 1, name: first }));
    await expectAccessibleInBothThemes(page, "a merge");
    await ask.getByRole("button", { name: t("tags.mergeConfirm"), exact: true }).click();
    await expect(ask).toBeHidden();
    await expect(row(second)).toHaveCount(0);
    await expect(row(first)).toContainText(t("tags.products", { n: 2 }));

    await row(third)
      .getByRole("button", { name: t("tags.delete") })
      .click();
    await ask.getByRole("button", { name: t("tags.delete"), exact: true }).click();
    await expect(row(third)).toHaveCount(0);

    await page.goto(href(locale, `/products?tag=${gone}`));
    await expect(page.getByText(title).first()).toBeVisible();
  });
}
