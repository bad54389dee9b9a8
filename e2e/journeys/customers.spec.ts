import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { updateOwnAccount } from "@/lib/contracts/console/account";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { caller, compose, enter, publishAs, registerBuyer, registerSeller, sendIntent } from "./people";
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

  test(`a seller finds a customer by a name that is composed, and keeps a note, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "seller.customers");
    const [seller, buyer, other] = [await registerSeller(), await registerBuyer(), await registerBuyer()];
    await call(updateOwnAccount, { body: { name: "欧阳锦书" } }, caller(buyer));
    const product = await publishAs(seller);
    for (const who of [buyer, other]) await sendIntent(who, product);
    await enter(page, seller.username);
    await page.goto(href(locale, "/dashboard/customers"));
    const rows = page.getByRole("main").getByRole("list").first().locator("> li");
    await expect(rows).toHaveCount(2);
    await page
      .getByRole("main")
      .getByRole("searchbox", { name: t("search") })
      .focus();
    await compose(page, "ouyang", "欧阳");
    // Composing searches for nothing by itself.
    await expect(rows).toHaveCount(2);
    await expect(page).not.toHaveURL(/q=/);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent("欧阳")}`));
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(t("intentsCount", { n: 1 }));

    await rows.getByRole("link", { name: "欧阳锦书" }).click();
    const note = "熟客，周末自提";
    await page.getByRole("textbox", { name: t("note") }).fill(note);
    await page.getByRole("button", { name: t("addNote") }).click();
    const notes = page.getByRole("list", { name: t("notes") });
    await expect(notes).toContainText(note);
    await expect(notes).toContainText(seller.username);
    await expect(page.getByRole("textbox", { name: t("note") })).toHaveValue("");
    await page.goto(href(locale, "/dashboard/customers?q=nobody-is-called-this"));
    await expect(page.getByText(t("noneTitle"))).toBeVisible();
  });

  test(`what is exported is masked unless asked for, in ${locale}`, async ({ page }) => {
    const t = getTranslator(locale, "seller.customers");
    const [seller, buyer] = [await registerSeller(), await registerBuyer()];
    await sendIntent(buyer, await publishAs(seller));
    await enter(page, seller.username);
    await page.goto(href(locale, "/dashboard/customers"));
    await page.getByRole("button", { name: t("export"), exact: true }).click();
    const take = async (name: string) => {
      const arrives = page.waitForEvent("download");
      await page.getByRole("dialog").getByRole("link", { name }).click();
      return readFile(await (await arrives).path(), "utf8");
    };
    const masked = await take(t("exportMaskedGo"));
    expect(masked).toContain("139****2222");
    expect(masked).not.toContain("13900002222");
    expect(masked).not.toContain(buyer.username);
    expect(await take(t("exportFullGo"))).toContain("13900002222");
  });

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
