import { expect, type Page, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { importCreators } from "@/lib/contracts/creator/creators";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { collectProblems } from "./market";
import { caller, enter, type Person, registerSeller } from "./people";
import { expectFits, unique } from "./shop";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const drop = (page: Page, name: string, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text, "utf16le") });

/** A creator of the seller's with a mailbox and a TikTok account. */
async function addCreator(seller: Person) {
  const name = unique("小满茶桌");
  const handle = unique("tea");
  const body = {
    accounts: [{ platform: "tiktok" as const, handle, followers: 82_000, engagement_percent: 4.2 }],
    name,
    email: `${handle}@example.com`,
    tags: ["茶道"],
    price_from: 800,
    price_to: 1500,
  };
  const { results } = await call(importCreators, { body }, caller(seller));
  return { name, handle, path: `/dashboard/creators/${results[0]?.creator_id}` };
}

for (const locale of locales) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`a seller imports a table, sees what is wrong, and finds who came, in ${locale} on a ${size}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const problems = collectProblems(page);
      const t = getTranslator(locale, "creators");
      await enter(page, (await registerSeller()).username);
      await page.goto(href(locale, "/dashboard/creators"));
      await page
        .getByRole("main")
        .getByRole("link", { name: t("import") })
        .click();
      await expect(page.getByRole("main")).toContainText(t("imports.none"));

      const handle = unique("maya");
      const rows = [
        `抖音,${handle}.1,晓晓手作,1.2万,手作`,
        `抖音,a b,坏行,很多,`,
        `小红书,${handle}.2,晓晓二号,800,`,
      ];
      await drop(page, "达人.csv", ["\uFEFF平台,账号,昵称,粉丝数,负责人", ...rows].join("\r\n"));
      await expect(page.getByRole("heading", { name: t("imports.checkedTitle", { n: 3 }) })).toBeVisible();
      await expect(page.getByRole("main")).toContainText("UTF-16LE");
      await expect(page.getByRole("main")).toContainText("负责人");
      const wrong = page.getByRole("table", { name: t("imports.errors") }).getByRole("row");
      const bad = wrong.filter({ hasText: t("imports.columns.handle") });
      await expect(bad).toContainText(t("imports.cellFaults.not_a_handle"));
      await expect(bad.getByRole("cell").first()).toHaveText("3");
      await expect(wrong.filter({ hasText: t("imports.columns.followers") })).toContainText("很多");
      await expectFits(page);
      await expectAccessibleInBothThemes(page, `${locale}, a checked import`);

      await page.reload();
      await page.getByRole("button", { name: t("imports.start", { n: 2 }) }).click();
      await expect(page.getByRole("heading", { name: t("imports.doneTitle") })).toBeVisible();
      await page.reload();
      await expect(page.getByRole("heading", { name: t("imports.doneTitle") })).toBeVisible();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: t("imports.errorFile") }).click();
      expect((await download).suggestedFilename()).toBe("达人-errors.csv");

      await page.getByRole("link", { name: t("imports.see") }).click();
      await page.getByRole("searchbox", { name: t("search") }).fill(handle);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toContainText(t("count", { n: 2 }));
      await expect(page).toHaveURL(new RegExp(`q=${handle.replace(".", "\\.")}`));
      await expectFits(page);
      await page.getByRole("link", { name: "晓晓手作" }).first().press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("晓晓手作");
      await expect(page.getByRole("main")).toContainText(`@${handle}.1`);
      expect(problems).toEqual([]);
    });
  }

  test(`filters stand in the URL and are taken off one by one, in ${locale}`, async ({ page }) => {
    const t = getTranslator(locale, "creators");
    await enter(page, (await registerSeller()).username);
    await page.goto(href(locale, "/dashboard/creators?platform=tiktok&min_followers=100000"));
    await page.getByLabel(t("filters.channel"), { exact: true }).selectOption("email");
    await expect(page).toHaveURL(/channel=email/);
    await page.reload();
    await expect(page.getByLabel(t("filters.platform"), { exact: true })).toHaveValue("tiktok");
    const chip = t("filters.remove", { name: `${t("filters.platform")}: TikTok` });
    await page.getByRole("link", { name: chip }).click();
    await expect(page).not.toHaveURL(/platform=/);
    await expect(page).toHaveURL(/channel=email/);
    await page.goto(href(locale, "/dashboard/creators?q=nobody-is-called-this"));
    await expect(page.getByRole("main")).toContainText(t("noResultTitle"));
    await page.getByRole("link", { name: t("clear") }).click();
    await expect(page).toHaveURL(/\/dashboard\/creators$/);
    await expectAccessibleInBothThemes(page, `${locale}, the list of creators`);
  });

  test(`a seller closes a creator for the shop and opens it again, an admin erases, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "creators");
    const seller = await registerSeller();
    const { name, path, handle } = await addCreator(seller);
    await enter(page, seller.username);
    await page.goto(href(locale, path));
    await expect(page.getByRole("main")).not.toContainText("example.com");
    await page.getByRole("button", { name: t("contact.stop") }).click();
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: t("contact.stop") })
      .click();
    await expect(page.getByRole("main")).toContainText(t("contact.closed"));
    await page.goto(href(locale, `/dashboard/creators?do_not_contact=true&q=${handle}`));
    await expect(page.getByRole("link", { name }).first()).toBeVisible();
    await page.goto(href(locale, path));
    await page.getByRole("button", { name: t("contact.allow") }).click();
    await expect(page.getByRole("main")).toContainText(t("contact.open"));

    await enter(page, "demo-admin");
    await page.goto(href(locale, path));
    await page.getByRole("button", { name: t("admin.erase") }).click();
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: t("admin.erase") })
      .click();
    await expect(page).toHaveURL(/\/dashboard\/creators$/);
    await page.goto(href(locale, path));
    await expect(page.getByRole("main")).toContainText(getTranslator(locale, "common")("notFound.title"));
  });
}
