import { expect, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { changeOwnPassword } from "@/lib/contracts/console/account";
import { passwordLength } from "@/lib/domain/accounts/password-rule";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { password } from "./market";
import { caller, compose, enter, loginAs, publishAs, registerBuyer, registerSeller } from "./people";
import { openPage, unique } from "./shop";

const nextPassword = "a-better-secret-9";

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    const t = getTranslator(locale, "auth");
    const common = getTranslator(locale, "common");
    const errors = getTranslator(locale, "errors");
    const at = (path: string) => href(locale, path);

    test("what a buyer saves as contact is what the next intent starts with", async ({ page }) => {
      const buyer = await registerBuyer();
      const product = await publishAs(await registerSeller());
      await enter(page, buyer.username);
      await page.goto(at("/account"));
      const save = page.getByRole("button", { name: common("actions.save") });
      await expect(save).toBeDisabled();

      const name = page.getByRole("textbox", { name: t("account.name") });
      await name.focus();
      await compose(page, "linxiaozhou", "林晓舟");
      await expect(name).toHaveValue("林晓舟");
      await page.getByRole("textbox", { name: t("phone") }).fill("打我电话");
      await save.click();
      await expect(page.getByText(t("problem.phoneWrong"))).toBeVisible();
      await expect(page.getByRole("textbox", { name: t("phone") })).toBeFocused();

      await page.getByRole("textbox", { name: t("phone") }).fill("+86 139-0000-4444");
      const address = page.getByRole("textbox", { name: t("address") });
      await address.fill("");
      await address.focus();
      await compose(page, "guihualu", "桂花路");
      await address.press("Enter");
      await expect(page.getByText(t("account.saved"), { exact: true })).toBeVisible();
      await expect(save).toBeDisabled();

      await page.reload();
      await expect(name).toHaveValue("林晓舟");
      await page.goto(at(`/products/${product}`));
      const main = page.getByRole("main");
      await expect(
        main.getByText("+86 139-0000-4444").or(main.locator('input[value="+86 139-0000-4444"]')),
      ).toBeVisible();
    });

    test("a changed password ends the other sessions and keeps this one", async ({ browser, page }) => {
      const { username } = await registerBuyer();
      await enter(page, username);
      const other = await openPage(browser);
      await enter(other, username);
      await other.goto(at("/account"));
      await page.goto(at("/account"));
      const change = page.getByRole("button", { name: t("account.change") });
      const fill = async (old: string, next: string, repeat = next) => {
        await page.getByRole("textbox", { name: t("account.oldPassword") }).fill(old);
        await page.getByRole("textbox", { name: t("account.newPassword"), exact: true }).fill(next);
        await page.getByRole("textbox", { name: t("account.repeat") }).fill(repeat);
        await change.click();
      };
      await fill("not-my-password", nextPassword);
      await expect(page.getByText(errors("account.wrong_old_password"))).toBeVisible();
      await fill(password, nextPassword, "something-else");
      await expect(page.getByText(t("account.mismatch"))).toBeVisible();
      await fill(password, "short");
      await expect(page.getByText(common("password.length", passwordLength))).toBeVisible();
      for (const guessed of ["password123", username]) {
        await fill(password, guessed);
        await expect(page.getByText(errors("account.password_common"))).toBeVisible();
      }
      await fill(password, nextPassword);
      await expect(page.getByText(t("account.changed"))).toBeVisible();

      await page.reload();
      await expect(page.getByRole("heading", { level: 1, name: t("account.title") })).toBeVisible();
      await other.reload();
      await expect(other).toHaveURL(new RegExp(`${at("/sign-in")}\\?from=`));
      const signIn = async (secret: string) => {
        await other.getByRole("textbox", { name: t("identifier") }).fill(username);
        await other.getByRole("textbox", { name: t("password"), exact: true }).fill(secret);
        await other.getByRole("textbox", { name: t("password"), exact: true }).press("Enter");
      };
      await signIn(password);
      await expect(other.getByText(errors("auth.wrong_credentials"))).toBeVisible();
      await signIn(nextPassword);
      await expect(other).toHaveURL(new RegExp(`${at("/account")}$`));
    });

    test("a name that is taken is refused, and what was typed stays", async ({ page }) => {
      const { username } = await registerBuyer();
      await page.goto(at("/register"));
      const name = page.getByRole("textbox", { name: t("username") });
      await name.fill(` ${username.toUpperCase()} `);
      await page.getByRole("textbox", { name: t("password"), exact: true }).fill(nextPassword);
      await page.getByRole("textbox", { name: t("phone") }).fill("13900005555");
      await page.getByRole("button", { name: t("register.submit") }).click();
      await expect(page.getByText(errors("account.username_taken"))).toBeVisible();
      await expect(name).toHaveValue(new RegExp(username, "i"));
      await name.fill(unique("buyer"));
      await page.getByRole("button", { name: t("register.submit") }).click();
      await expect(page).not.toHaveURL(/register/);
    });

    test("where a session has ended elsewhere one signs in over the page, and what was typed is saved", async ({
      page,
    }) => {
      const { username } = await registerBuyer();
      await enter(page, username);
      await page.goto(at("/account"));
      const body = { old_password: password, new_password: nextPassword };
      await call(changeOwnPassword, { body }, caller(await loginAs(username)));

      const name = page.getByRole("textbox", { name: t("account.name") });
      await name.fill("林晓舟");
      await page.getByRole("button", { name: common("actions.save") }).click();
      const again = page.getByRole("dialog", { name: t("again.title") });
      await again.getByRole("textbox", { name: t("identifier") }).fill(username);
      await again.getByRole("textbox", { name: t("password"), exact: true }).fill(nextPassword);
      await again.getByRole("button", { name: t("signIn.submit") }).click();
      await expect(again).toBeHidden();
      await expect(name).toHaveValue("林晓舟");
      await expect(page.getByText(t("account.saved"), { exact: true })).toBeVisible();
    });
  });
}
