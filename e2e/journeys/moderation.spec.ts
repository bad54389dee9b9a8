import { expect, type Page, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { reportProduct } from "@/lib/contracts/console/moderation";
import { changeRole } from "@/lib/contracts/console/users";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { collectProblems, password } from "./market";
import {
  caller,
  compose,
  enter,
  loginAs,
  type Person,
  publishAs,
  registerBuyer,
  registerSeller,
} from "./people";
import { expectFits, openPage, unique } from "./shop";

/** An account that an admin has made an admin. */
async function anotherAdmin(): Promise<Person> {
  const person = await registerBuyer();
  const params = { user_id: String(person.id) };
  await call(changeRole, { params, body: { role: "admin" } }, caller(await loginAs("demo-admin")));
  return loginAs(person.username);
}

const report = (person: Person, productId: number, content: string) =>
  call(reportProduct, { body: { product_id: productId, type: "prohibited", content } }, caller(person));

async function decide(page: Page, locale: Locale, facts: string) {
  const t = getTranslator(locale, "admin.decide");
  await page.getByRole("textbox", { name: t("facts") }).focus();
  await compose(page, "miaoshu", facts);
  await page.getByRole("button", { name: t("send"), exact: true }).click();
  await expect(page.getByText(t("standing"))).toBeVisible();
}

for (const locale of locales) {
  test(`a report leads to a decision, its statement to an appeal, and another admin brings the product back, in ${locale}`, async ({
    browser,
    page,
  }) => {
    const t = getTranslator(locale, "admin");
    const words = getTranslator(locale, "moderation");
    const problems = collectProblems(page);
    const [seller, first, second] = [await registerSeller(), await registerBuyer(), await registerBuyer()];
    const [judge, reviewer] = [await anotherAdmin(), await anotherAdmin()];
    const name = unique("竹香炉");
    const id = await publishAs(seller, { product_name: name });
    await report(first, id, "描述里留了站外收款方式");
    await report(second, id, "要求绕开集市付款");

    await enter(page, judge.username);
    await page.goto(href(locale, sellerRoutes.reports));
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText(t("reports.persons", { count: 2 }));
    await row.getByRole("link", { name }).click();
    await expect(page.getByRole("main")).toContainText("要求绕开集市付款");
    await expect(page.getByRole("main")).toContainText(first.username);
    await expectAccessible(page, "a case");
    await decide(page, locale, "描述中有收款码");

    const shop = await openPage(browser, undefined);
    await enter(shop, seller.username);
    await shop.goto(href(locale, sellerRoutes.product(id)));
    const banner = shop.getByRole("region", { name: words("statement.title") });
    await expect(banner).toContainText("描述中有收款码");
    await expect(banner).toContainText(words("rules.law.prohibited.title"));
    await expect(shop.locator("body")).not.toContainText(first.username);
    await expect(shop.locator("body")).not.toContainText(second.username);
    await expectAccessible(shop, "the statement");
    await expectFits(shop);
    await banner.getByRole("button", { name: words("appeal.open") }).click();
    await shop.getByRole("textbox", { name: words("appeal.content") }).focus();
    await compose(shop, "yigaizheng", "已删除收款码");
    await shop.getByRole("button", { name: words("appeal.send") }).click();
    await expect(banner).toContainText(words("appeal.status.PENDING"));

    await page.goto(href(locale, sellerRoutes.appeals));
    const appeal = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
    await expect(appeal).toContainText(t("appeals.own"));
    // An answer that is on its way to the one who leaves would bring its session back.
    await page.goto("about:blank");
    await enter(page, reviewer.username);
    await page.goto(href(locale, sellerRoutes.appeals));
    await expectAccessible(page, "an appeal");
    await appeal.getByRole("textbox", { name: t("appeals.answer") }).fill("已核实改正");
    await appeal.getByRole("button", { name: t("appeals.grant") }).click();
    await expect(appeal).toHaveCount(0);

    await shop.reload();
    await expect(banner).toHaveCount(0);
    expect((await shop.goto(href(locale, `/products/${id}`)))?.status()).toBe(200);
    await page.goto(href(locale, sellerRoutes.decisions));
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: name })).toContainText(
      t("decisions.lifted"),
    );
    expect(problems).toEqual([]);
  });

  test(`an admin finds an account, suspends it, and it reads why, in ${locale}`, async ({
    browser,
    page,
  }) => {
    const t = getTranslator(locale, "admin.users");
    const auth = getTranslator(locale, "auth");
    const person = await registerBuyer();
    await enter(page, "demo-admin");
    await page.goto(href(locale, sellerRoutes.users));
    await page.getByRole("searchbox", { name: t("search") }).fill(person.username);
    await page.keyboard.press("Enter");
    const row = page.getByRole("main").getByRole("listitem").filter({ hasText: person.username });
    await expect(row).toHaveCount(1);
    await row.getByRole("button", { name: t("suspendFor", { name: person.username }) }).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("textbox", { name: t("reason") }).fill("多次违约");
    await dialog.getByRole("button", { name: t("suspend") }).click();
    await expect(row).toContainText("多次违约");
    await expectAccessible(page, "users");
    await expectFits(page);

    const theirs = await openPage(browser);
    await theirs.goto(href(locale, "/sign-in"));
    await theirs.getByRole("textbox", { name: auth("identifier") }).fill(person.username);
    await theirs.getByRole("textbox", { name: auth("password"), exact: true }).fill(password);
    await theirs
      .getByRole("main")
      .getByRole("button", { name: auth("signIn.submit") })
      .click();
    await expect(theirs.getByRole("alert").filter({ hasText: "多次违约" })).toBeVisible();

    await row.getByRole("button", { name: t("unsuspendFor", { name: person.username }) }).click();
    await expect(row).not.toContainText("多次违约");
    await loginAs(person.username);
  });

  test(`an admin features a product, verifies the log and reads the system's figures, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "admin");
    const name = unique("精选竹椅");
    const id = await publishAs(await registerSeller(), { product_name: name });
    await enter(page, "demo-admin");
    await page.goto(href(locale, sellerRoutes.home));
    await page.getByRole("textbox", { name: t("home.productId") }).fill(String(id));
    await page
      .getByRole("button", { name: t("home.add") })
      .first()
      .click();
    await page.getByRole("button", { name: t("home.save") }).click();
    await expect(page.getByRole("list", { name: t("home.products") })).toContainText(name);
    await page.goto(href(locale, "/"));
    const featured = getTranslator(locale, "catalog")("home.featured");
    await expect(page.getByRole("heading", { name: featured })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name }).first()).toBeVisible();

    await page.goto(href(locale, `${sellerRoutes.audit}?act=home.changed`));
    await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("home.changed");
    await page.getByRole("button", { name: t("audit.verify") }).click();
    await expect(page.getByRole("status").filter({ hasText: t("audit.market") })).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: t("audit.export") }).click();
    expect((await download).suggestedFilename()).toBe("audit.csv");

    await page.goto(href(locale, sellerRoutes.system));
    await expect(page.getByRole("table")).toContainText("sweep-rows");
    await page.goto(href(locale, sellerRoutes.allProducts));
    await page.getByRole("searchbox", { name: t("products.search") }).fill(name);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
    await page.goto(href(locale, sellerRoutes.shops));
    await expect(page.getByRole("list", { name: t("shops.title") })).toBeVisible();
  });
}
