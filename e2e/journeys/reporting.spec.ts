import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { compose, enter, publishAs, registerBuyer, registerSeller } from "./people";
import { drawPicture, expectDrawn, expectFits, openPage, unique } from "./shop";

for (const locale of locales) {
  test(`a buyer on a phone reports a product with pictures, once, and an admin sees them, in ${locale}`, async ({
    browser,
    page,
  }) => {
    const t = getTranslator(locale, "product.report");
    const admin = getTranslator(locale, "admin");
    const id = await publishAs(await registerSeller(), { product_name: unique("瓷瓶") });
    const buyer = await registerBuyer();
    await page.setViewportSize({ width: 390, height: 844 });
    await enter(page, buyer.username);
    await page.goto(href(locale, `/products/${id}`));
    const report = async () => {
      const dialog = page.getByRole("dialog");
      // A page that has only just come may not answer yet.
      await expect(async () => {
        await page.getByRole("button", { name: t("open") }).click({ timeout: 1000 });
        await expect(dialog).toBeVisible({ timeout: 1000 });
      }).toPass();
      await dialog.getByRole("combobox", { name: t("type") }).selectOption("infringement");
      await dialog.getByRole("textbox", { name: t("content") }).focus();
      await compose(page, "tupian", "图片取自我的店铺");
      return dialog;
    };
    const dialog = await report();
    await dialog
      .getByLabel(t("pictures"))
      .setInputFiles([await drawPicture("#b33a2b", "white"), await drawPicture("white", "teal")]);
    await expectAccessible(page, "the report");
    await dialog.getByRole("button", { name: t("send") }).click();
    await expect(page.getByText(t("sent"))).toBeVisible();
    await expect(dialog).toBeHidden();

    await report();
    await dialog.getByRole("button", { name: t("send") }).click();
    await expect(dialog).toContainText(getTranslator(locale, "errors")("report.duplicate"));
    await expect(dialog.getByRole("textbox", { name: t("content") })).toHaveValue("图片取自我的店铺");

    const desk = await openPage(browser);
    await enter(desk, "demo-admin");
    await desk.goto(href(locale, sellerRoutes.reportedProduct(id)));
    const evidence = desk.getByRole("list", { name: admin("case.reports") });
    await expect(evidence).toContainText("图片取自我的店铺");
    for (const n of [1, 2])
      await expectDrawn(evidence.getByRole("img", { name: admin("case.picture", { n }) }));
    await expectFits(desk);
  });
}
