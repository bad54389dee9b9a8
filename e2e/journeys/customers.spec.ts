import { expect, test } from "@playwright/test";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { enter, publishAs, registerBuyer, registerSeller, sendIntent } from "./people";
import { expectFits, unique } from "./shop";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const locale of locales) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`a seller reads who has sent intents, and each one's history, in ${locale} on a ${size}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const t = getTranslator(locale, "seller");
      const seller = await registerSeller();
      const buyer = await registerBuyer();
      await enter(page, seller.username);
      await page.goto(href(locale, "/dashboard/customers"));
      await expect(page.getByRole("main")).toContainText(t("customers.emptyTitle"));

      const names = [unique("竹篮"), unique("竹灯")];
      const note = "周六下午可以自提吗？";
      for (const product_name of names) {
        await sendIntent(buyer, await publishAs(seller, { product_name }), note);
      }
      await page.reload();
      const row = page.getByRole("main").getByRole("listitem").filter({ hasText: buyer.username });
      await expect(row).toContainText("¥66.00");
      await expect(row).toContainText(t("intentStatus.pending"));
      await expect(row.getByRole("link", { name: "13900002222" })).toHaveAttribute("href", "tel:13900002222");
      await expectFits(page);

      await row.getByRole("link", { name: buyer.username }).press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        t("customers.historyOf", { name: buyer.username }),
      );
      for (const name of names) await expect(page.getByRole("link", { name })).toBeVisible();
      await expect(page.getByText(note).first()).toBeVisible();
      await page
        .getByRole("main")
        .getByRole("link", { name: t("customers.title") })
        .click();
      await expect(page).toHaveURL(/\/dashboard\/customers$/);
    });
  }

  test(`nobody reads another's customers, in ${locale}`, async ({ page }) => {
    const t = getTranslator(locale, "seller");
    const common = getTranslator(locale, "common");
    const [seller, stranger, buyer] = [await registerSeller(), await registerSeller(), await registerBuyer()];
    await sendIntent(buyer, await publishAs(seller));
    const address = href(locale, `/dashboard/customers/${buyer.id}`);

    await page.goto(address);
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?from=${encodeURIComponent(address)}$`));
    await enter(page, stranger.username);
    await page.goto(href(locale, "/dashboard/customers"));
    await expect(page.getByRole("main")).toContainText(t("customers.emptyTitle"));
    await page.goto(address);
    await expect(page.getByRole("main")).toContainText(common("notFound.title"));
    await expect(page.getByText(buyer.username)).toHaveCount(0);
    await enter(page, buyer.username);
    await page.goto(address);
    await expect(page.getByRole("heading", { name: t("only.title") })).toBeVisible();
  });
}
