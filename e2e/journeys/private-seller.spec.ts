import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { receivedPath, routes } from "@/components/layout/routes";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { compose, enter, listAs, registerBuyer, registerSeller, sendIntent } from "./people";
import { expectFits, unique } from "./shop";

/** On a phone in English, on a desktop in Chinese. */
const sizes = { zh: { width: 1440, height: 900 }, en: { width: 390, height: 844 } };

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: sizes[locale] });
    const t = getTranslator(locale, "seller");
    const intents = getTranslator(locale, "intents");
    const common = getTranslator(locale, "common");

    test("a private person finds what was received, answers it, and takes the answer back", async ({
      page,
    }) => {
      const [owner, buyer] = [await registerBuyer(), await registerBuyer()];
      await enter(page, owner.username);
      await page.goto(href(locale, routes.account));
      // In the rail on a wide screen, in the account's menu on any.
      await page.getByRole("button", { name: new RegExp(`^${common("nav.account")}`) }).click();
      await page.getByRole("menuitem", { name: common("nav.received") }).click();
      const main = page.getByRole("main");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(intents("received.title"));
      await expect(main).toContainText(t("intents.emptyPending"));
      await page.goto(href(locale, `${routes.received}?status=all`));
      await expect(main).toContainText(intents("received.emptyBody"));

      await page.goto(href(locale, routes.received));
      const name = unique("旧书架");
      const product = await listAs(owner, { product_name: name });
      const id = await sendIntent(buyer, product, "周六可以自提吗？");
      // It comes without a reload.
      const row = main.getByRole("list", { name: intents("received.title") }).getByRole("listitem");
      await expect(row.filter({ hasText: name })).toHaveCount(1);
      await expect(row.first()).toContainText("周六可以自提吗？");
      await expect(row.getByRole("link", { name: "13900002222" })).toHaveAttribute("href", "tel:13900002222");
      await expectFits(page);

      await row.getByRole("button", { name: t("intents.failed") }).click();
      const dialog = page.getByRole("dialog");
      const notes = dialog.getByRole("textbox", { name: t("intents.notes") });
      await notes.focus();
      await compose(page, "yiyue", "已约给别人");
      await expect(notes).toHaveValue("已约给别人");
      await dialog.getByText(t("intents.reasonName.price"), { exact: true }).click();
      await dialog.getByRole("button", { name: t("intents.failed") }).click();
      const back = page.getByRole("button", { name: t("intents.reopen") });
      await back.hover();
      await expect(main).toContainText(t("intents.emptyPending"));
      await back.click();
      await expect(row.filter({ hasText: name })).toHaveCount(1);

      await row.getByRole("link", { name }).click();
      await expect(page).toHaveURL(new RegExp(`${href(locale, receivedPath(id))}$`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("intents.detail", { id }));
      await page.getByRole("button", { name: t("intents.success") }).click();
      await dialog.getByRole("button", { name: t("intents.success") }).click();
      const history = page.getByRole("list", { name: t("intents.history") });
      await expect(history).toContainText(t("intents.event.success"));
      await expect(page.getByRole("button", { name: t("intents.reopen") })).toBeVisible();
      await expectFits(page);
    });

    test("their notice leads there; nobody else gets in, and who has a dashboard goes there", async ({
      page,
    }) => {
      const owner = await registerBuyer();
      const id = await sendIntent(await registerBuyer(), await listAs(owner));
      await enter(page, owner.username);
      await page.goto(href(locale, routes.notices));
      const notices = page.getByRole("list", { name: common("nav.notices") });
      await notices.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("intents.detail", { id }));

      await enter(page, (await registerBuyer()).username);
      expect((await page.goto(href(locale, receivedPath(id))))?.status()).toBe(404);
      await enter(page, (await registerSeller()).username);
      await page.goto(href(locale, routes.received));
      await expect(page).toHaveURL(new RegExp(`${href(locale, sellerRoutes.intents)}$`));
    });
  });
}
