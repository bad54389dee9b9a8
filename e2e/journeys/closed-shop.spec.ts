import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { call } from "@/lib/api/client";
import { createShop } from "@/lib/contracts/mall/shops";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { caller, compose, enter, publishAs, registerSeller } from "./people";
import { expectFits, openPage, unique } from "./shop";

const facts = "多次发布仿冒商品";

for (const locale of locales) {
  test(`an admin closes a shop; its seller reads why, and all comes back when it is opened again, in ${locale}`, async ({
    browser,
    page,
  }) => {
    const t = getTranslator(locale, "admin.shops");
    const words = getTranslator(locale, "moderation");
    const seller = await registerSeller();
    const name = unique("云上竹铺");
    await call(createShop, { body: { name } }, caller(seller));
    const id = await publishAs(seller);
    await enter(page, "demo-admin");
    await page.goto(href(locale, sellerRoutes.shops));
    await page.getByRole("searchbox", { name: t("search") }).fill(name);
    await page.keyboard.press("Enter");
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
    await row.getByRole("button", { name: t("closeFor", { name }) }).click();
    const dialog = page.getByRole("alertdialog");
    await expect(dialog.getByRole("button", { name: t("close"), exact: true })).toBeDisabled();
    await dialog.getByRole("textbox", { name: t("closeFacts") }).focus();
    await compose(page, "fangmao", facts);
    await dialog.getByRole("button", { name: t("close"), exact: true }).click();
    await expect(row).toContainText(facts);
    await expectAccessible(page, "a closed shop");
    await expectFits(page);

    const shop = await openPage(browser);
    await enter(shop, seller.username);
    await shop.goto(href(locale, routes.dashboard));
    await expect(shop.getByRole("region", { name: words("closing.title") })).toContainText(facts);
    await expectAccessible(shop, "what a closed shop's seller reads");
    await expectFits(shop);
    const statement = shop.getByRole("region", { name: words("statement.title") });
    await expect(async () => {
      await shop.goto(href(locale, sellerRoutes.product(id)));
      await expect(statement).toContainText(facts, { timeout: 1000 });
    }).toPass();

    await row.getByRole("button", { name: t("reopenFor", { name }) }).click();
    await expect(row.getByRole("button", { name: t("closeFor", { name }) })).toBeVisible();
    const visitor = await openPage(browser);
    await expect.poll(async () => (await visitor.goto(href(locale, `/products/${id}`)))?.status()).toBe(200);
    await shop.goto(href(locale, routes.dashboard));
    await expect(shop.getByRole("region", { name: words("closing.title") })).toHaveCount(0);
  });
}
