import { expect, type Page, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { getCreator, importCreators } from "@/lib/contracts/creator/creators";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { caller, enter, type Person, registerSeller } from "./people";
import { expectFits, unique } from "./shop";

/** A creator of the seller's, who says something in every field but the bio. */
async function addCreator(seller: Person) {
  const handle = unique("tea");
  const body = {
    accounts: [{ platform: "tiktok" as const, handle, followers: 82_000, engagement_percent: 4.2 }],
    ...{
      name: unique("小满茶桌"),
      email: `${handle}@example.com`,
      region: "CN",
      tags: ["茶道"],
      price_from: 800,
    },
  };
  const { results } = await call(importCreators, { body }, caller(seller));
  return { ...body, handle, id: String(results[0]?.creator_id) };
}

const pathOf = (id: string) => `/dashboard/creators/${id}`;

async function openForm(page: Page, locale: Locale, person: Person, id: string) {
  await enter(page, person.username);
  await page.goto(href(locale, `${pathOf(id)}/edit`));
  const t = getTranslator(locale, "creators");
  const common = getTranslator(locale, "common");
  return {
    t,
    common,
    field: (label: string) => page.getByRole("textbox", { name: label, exact: true }),
    save: () => page.getByRole("button", { name: common("actions.save") }).click(),
  };
}

for (const locale of locales) {
  for (const [size, width] of [
    ["desktop", 1440],
    ["phone", 390],
  ] as const) {
    test(`who added a creator changes the profile, told what is wrong, in ${locale} on a ${size}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const seller = await registerSeller();
      const { id, handle, name } = await addCreator(seller);
      const { t, field, save } = await openForm(page, locale, seller, id);
      await expectFits(page);
      await expectAccessibleInBothThemes(page, `${locale}, the form of a creator`);

      await page.getByRole("button", { name: t("edit.addAccount") }).click();
      const second = page.getByRole("group", { name: t("edit.account", { n: 2 }) });
      await second.getByLabel(t("profile.platform")).selectOption("weibo");
      const typed = second.getByRole("textbox", { name: t("profile.handle") });
      await typed.fill("a b");
      await save();
      await expect(second.getByRole("alert")).toHaveText(getTranslator(locale, "seller")("invalid.handle"));
      await expectFits(page);
      await typed.fill(`${handle}.wb`);
      await second.getByRole("textbox", { name: t("column.followers") }).fill("95000");
      await field(t("edit.tags", { n: 1, max: 30 })).fill("露营，手作");
      await page.keyboard.press("Enter");
      await page.getByLabel(t("profile.region"), { exact: false }).selectOption("NZ");
      await save();
      await expect(page.getByText(t("edit.saved"), { exact: true })).toBeVisible();

      await page.goto(href(locale, pathOf(id)));
      await expect(page.getByRole("main")).toContainText(`@${handle}.wb`);
      await expect(page.getByRole("main")).toContainText(locale === "zh" ? "手作" : "crafts");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(page.getByRole("main")).not.toContainText("example.com");
      const saved = await call(getCreator, { params: { id } }, caller(seller));
      expect(saved).toMatchObject({ region: "NZ", followers: 95_000, tags: ["茶道", "露营", "手作"] });
    });
  }
}

for (const locale of locales) {
  test(`a stale form shows what both have made of a creator, and a person decides, in ${locale}`, async ({
    page,
  }) => {
    const seller = await registerSeller();
    const { id } = await addCreator(seller);
    const { t, common, save } = await openForm(page, locale, seller, id);
    const other = await page.context().newPage();
    await other.goto(href(locale, `${pathOf(id)}/edit`));
    const field = (tab: Page, label: string) =>
      tab.getByRole("textbox", { name: `${label}${common("state.optional")}`, exact: true });
    const about = (tab: Page) => field(tab, t("profile.about"));
    const saveOther = () => other.getByRole("button", { name: common("actions.save") }).click();
    await about(other).fill("只喝白茶");
    await field(other, t("edit.priceTo")).fill("1200");

    await about(page).fill("喝茶三十年");
    await page.getByLabel(t("profile.region"), { exact: false }).selectOption("NZ");
    await save();
    await expect(page.getByText(t("edit.saved"), { exact: true })).toBeVisible();

    await saveOther();
    const panel = other.getByRole("alert", { name: t("edit.conflictTitle") });
    await expect(panel).toBeFocused();
    const contested = panel.getByRole("group", { name: t("profile.about") });
    await expect(contested.getByRole("radio", { name: "只喝白茶" })).toBeChecked();
    await expect(contested.getByRole("radio", { name: "喝茶三十年" })).not.toBeChecked();
    await expect(panel).toContainText(
      getTranslator(locale, "seller")("conflict.adopted", { fields: t("profile.region") }),
    );
    await expectFits(other);
    const kept = () => call(getCreator, { params: { id } }, caller(seller));
    expect(await kept()).toMatchObject({ bio: "喝茶三十年", region: "NZ" });

    await contested.getByRole("radio", { name: "喝茶三十年" }).check();
    await expect(about(other)).toHaveValue("喝茶三十年");
    await contested.getByRole("radio", { name: "只喝白茶" }).check();
    await saveOther();
    await expect(other.getByText(t("edit.saved"), { exact: true })).toBeVisible();
    await expect(panel).toBeHidden();
    expect(await kept()).toMatchObject({ bio: "只喝白茶", region: "NZ", price_from: 800, price_to: 1200 });
  });
}
