import { expect, type Page, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { createShopCode, editShop, getOwnShop, joinShop, openShop } from "@/lib/contracts/console/own-shop";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessibleInBothThemes } from "./axe";
import { caller, compose, enter, type Person, registerSeller } from "./people";
import { drawPicture, expectDrawn, expectFits, openPage, unique } from "./shop";

/** A shop with two who manage it. */
async function sharedShop() {
  const [seller, partner] = [await registerSeller(), await registerSeller()];
  const name = unique("云上竹铺");
  const { shop_id: id } = await call(openShop, { body: { name } }, caller(seller));
  const { code } = await call(createShopCode, { body: {} }, caller(seller));
  await call(joinShop, { body: { code } }, caller(partner));
  return { seller, partner, name, id };
}

const room = (locale: Locale) => href(locale, sellerRoutes.shop);

async function openRoom(page: Page, locale: Locale, { username }: Person) {
  await enter(page, username);
  await page.goto(room(locale));
  const t = getTranslator(locale, "shop");
  const common = getTranslator(locale, "common");
  return {
    t,
    common,
    field: (name: "welcome" | "welcome_en" | "description") =>
      page.getByRole("textbox", {
        name: new RegExp(`^${t(`field.${name}`)}\\s?${common("state.optional")}$`),
      }),
    save: () => page.getByRole("button", { name: common("actions.save"), exact: true }).click(),
  };
}

for (const locale of locales) {
  test(`a seller opens a shop, and its page tells its story in either language, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const { t, field } = await openRoom(page, locale, await registerSeller());
    await expectFits(page);
    await field("welcome").focus();
    await compose(page, "huanying", "欢迎来坐坐");
    await page.getByRole("button", { name: t("form.open"), exact: true }).click();
    await expect(page.getByText(getTranslator(locale, "seller")("invalid.required"))).toBeVisible();
    const name = unique("云上竹铺");
    await page.getByRole("textbox", { name: new RegExp(`^${t("field.name")} ?\\*?$`) }).fill(name);
    await page.locator('input[type="file"]').setInputFiles(await drawPicture("seagreen", "gold"));
    await expectDrawn(page.getByAltText(t("field.pictureNow")));
    await page.reload();
    await expect(page.getByText(t("form.restored"))).toBeVisible();
    await page.getByRole("button", { name: t("form.open"), exact: true }).click();
    await page.getByRole("link", { name: t("visit") }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    // Nothing is said in English: its readers see the Chinese words.
    await expect(page.getByRole("main")).toContainText("欢迎来坐坐");
    await expectDrawn(page.getByAltText(getTranslator(locale, "catalog")("shop.picture", { name })));
    await expectFits(page);
  });

  test(`what two managers have written is shown to the second, and neither is lost, in ${locale}`, async ({
    page,
  }) => {
    const { seller, partner } = await sharedShop();
    const { t, field, save } = await openRoom(page, locale, seller);
    await field("welcome").fill("我写的");
    await field("description").fill("三代人编竹器。");
    const theirs = { welcome: "对方写的", welcome_en: "Theirs", version: 1 };
    await call(editShop, { body: theirs }, caller(partner));
    await page.reload();
    await expect(field("welcome")).toHaveValue("我写的");
    await save();
    const conflict = page.getByRole("alert", { name: t("form.conflictTitle") });
    await expect(conflict).toContainText("对方写的");
    await expect(conflict).toContainText("我写的");
    await expect(field("welcome_en")).toHaveValue("Theirs");
    await expectFits(page);
    await conflict.getByRole("radio").first().check();
    await save();
    await expect(page.getByText(t("form.saved"), { exact: true })).toBeVisible();
    const saved = await call(getOwnShop, {}, caller(seller));
    expect(saved).toMatchObject({ welcome: "对方写的", description: "三代人编竹器。", version: 3 });
  });

  test(`others come in by a code and leave; the last one says what becomes of the shop, in ${locale}`, async ({
    browser,
    page,
  }) => {
    const { seller, partner, name, id } = await sharedShop();
    const { t } = await openRoom(page, locale, seller);
    const managers = page.getByRole("list", { name: t("managers.title") });
    await expect(managers.getByRole("listitem")).toHaveCount(2);
    await page.getByRole("textbox", { name: t("codes.uses") }).fill("2");
    await page.getByRole("button", { name: t("codes.create"), exact: true }).click();
    const codes = page.getByRole("list", { name: t("codes.usable") });
    const code = (await codes.locator("code").textContent()) ?? "";

    const third = await registerSeller();
    const theirs = await openPage(browser);
    await openRoom(theirs, locale, third);
    await theirs.getByRole("textbox", { name: t("join.code") }).fill("AAAAAAAAAAAAAAAA");
    const join = theirs.getByRole("button", { name: t("join.submit"), exact: true });
    await join.click();
    await expect(theirs.getByText(getTranslator(locale, "errors")("invitation.not_found"))).toBeVisible();
    await theirs.getByRole("textbox", { name: t("join.code") }).fill(code);
    await join.click();
    await expect(theirs.getByRole("heading", { level: 1, name: t("title") })).toBeVisible();

    await page.goto(href(locale, sellerRoutes.notices));
    const notices = getTranslator(locale, "notices");
    await expect(
      page.getByText(notices("kind.shop_joined", { person: third.username })).first(),
    ).toBeVisible();
    await page.goto(room(locale));
    await expect(codes).toContainText(third.username);
    await expectAccessibleInBothThemes(page, `${locale}, a shop with codes`);
    await page.getByRole("button", { name: t("codes.revokeFor", { code }) }).click();
    await expect(codes).toHaveCount(0);

    const leave = async (who: Page) => {
      await who.getByRole("button", { name: t("leave.open"), exact: true }).click();
      return who.getByRole("alertdialog");
    };
    const dialog = await leave(theirs);
    await dialog.getByRole("button", { name: t("leave.confirm"), exact: true }).click();
    await expect(theirs.getByRole("heading", { level: 1, name: t("none.title") })).toBeVisible();
    await enter(theirs, partner.username);
    await theirs.goto(room(locale));
    const second = await leave(theirs);
    await second.getByRole("button", { name: t("leave.confirm"), exact: true }).click();
    await expect(theirs.getByRole("heading", { level: 1, name: t("none.title") })).toBeVisible();

    await page.goto(room(locale));
    const last = await leave(page);
    const confirm = last.getByRole("button", { name: t("leave.confirm"), exact: true });
    await expect(confirm).toBeDisabled();
    await expect(last.getByRole("radio").first()).toBeDisabled();
    await last.getByRole("radio").last().check();
    await confirm.click();
    await expect(page.getByText(t("leave.done", { name }))).toBeVisible();
    await expect.poll(async () => (await page.request.get(href(locale, `/shops/${id}`))).status()).toBe(404);
  });
}
