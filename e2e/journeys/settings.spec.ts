import { expect, test } from "@playwright/test";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { password } from "./market";
import { enter, registerSeller } from "./people";
import { openPage } from "./shop";

const nextPassword = "a-better-secret-9";

/** On a phone in English, on a desktop in Chinese. */
const sizes = { zh: { width: 1440, height: 900 }, en: { width: 390, height: 844 } };

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: sizes[locale] });
    const t = getTranslator(locale, "auth");
    const seller = getTranslator(locale, "seller");
    const errors = getTranslator(locale, "errors");
    const settings = href(locale, "/dashboard/settings");

    test("a seller reads the account and changes the password with the keyboard alone", async ({
      browser,
      page,
    }) => {
      const { username } = await registerSeller();
      await enter(page, username);
      const other = await openPage(browser);
      await enter(other, username);
      await page.goto(settings);
      const main = page.getByRole("main");
      await expect(main.getByText(username, { exact: true })).toBeVisible();
      await expect(main.getByText(`${username}@example.com`)).toBeVisible();
      await expect(main.getByText("13900003333")).toBeVisible();

      const old = page.getByRole("textbox", { name: t("account.oldPassword") });
      const type = async (current: string, next: string) => {
        await old.fill(current);
        for (const text of [next, next]) {
          // Past the button that shows the password.
          await page.keyboard.press("Tab");
          await page.keyboard.press("Tab");
          await page.keyboard.press("ControlOrMeta+a");
          await page.keyboard.insertText(text);
        }
        await page.keyboard.press("Enter");
      };
      await type("not-my-password", nextPassword);
      await expect(main.getByText(errors("account.wrong_old_password"))).toBeVisible();
      await type(password, `${username}@example.com`);
      await expect(main.getByText(errors("account.password_common"))).toBeVisible();
      await type(password, nextPassword);
      await expect(main.getByText(t("account.changed"))).toBeVisible();
      await expect(old).toHaveValue("");

      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(seller("settings.title"));
      await other.goto(settings);
      await expect(other).toHaveURL(new RegExp(`/sign-in\\?from=${encodeURIComponent(settings)}$`));
    });

    test("a password can be looked at while it is typed", async ({ page }) => {
      await enter(page, (await registerSeller()).username);
      await page.goto(settings);
      const field = page.getByRole("textbox", { name: t("account.newPassword"), exact: true });
      await expect(field).toHaveAttribute("type", "password");
      await page
        .getByRole("button", { name: t("showPassword") })
        .nth(1)
        .click();
      await expect(field).toHaveAttribute("type", "text");
      await page.getByRole("button", { name: t("hidePassword") }).click();
      await expect(field).toHaveAttribute("type", "password");
    });
  });
}
