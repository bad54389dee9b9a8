import { expect, test } from "@playwright/test";
import { call } from "@/lib/api/client";
import { decideIntent } from "@/lib/contracts/console/intents";
import { createShop } from "@/lib/contracts/mall/shops";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { collectProblems, password } from "./market";
import { caller, enter, publishAs, registerBuyer, registerSeller, sendIntent } from "./people";
import { expectFits, unique } from "./shop";

for (const locale of locales) {
  const t = getTranslator(locale, "overview");
  const at = (path: string) => href(locale, path);

  test(`a new seller is told what comes first, one step after the other, in ${locale}`, async ({ page }) => {
    const seller = await registerSeller();
    await enter(page, seller.username);
    await page.goto(at("/dashboard"));
    const steps = page.getByRole("list", { name: t("first.title") });
    const step = (name: "shop" | "product" | "answer" | "manager") =>
      steps.getByRole("listitem").filter({ hasText: t(`first.${name}.title`) });
    await expect(steps.getByRole("listitem")).toHaveCount(4);
    await expect(step("shop").getByRole("link")).toHaveAttribute("href", at("/dashboard/shop"));
    await expect(step("manager")).toContainText(t("first.manager.before"));
    await expect(page.getByText(t("figures.newTitle"))).toBeVisible();
    await expect(page.getByText(t("tasks.none"))).toBeVisible();

    await call(createShop, { body: { name: unique("竹器铺") } }, caller(seller));
    const product = await publishAs(seller);
    const intent = await sendIntent(await registerBuyer(), product);
    await page.reload();
    await expect(step("shop")).toContainText(t("first.done"));
    await expect(step("product")).toContainText(t("first.done"));
    await expect(step("answer")).toContainText(t("first.left"));
    const params = { intent_id: String(intent) };
    await call(decideIntent, { params, body: { decision: "success" } }, caller(seller));
    await page.reload();
    await expect(page.getByText(t("first.last"))).toBeVisible();
    await expect(steps).toHaveCount(0);
  });

  test(`the overview says what waits and what the days brought, in ${locale}`, async ({ page }) => {
    const problems = collectProblems(page);
    const [seller, buyer] = [await registerSeller(), await registerBuyer()];
    const name = unique("手编竹篮");
    const product = await publishAs(seller, { product_name: name });
    const sold = await sendIntent(buyer, product);
    await sendIntent(buyer, product);
    const params = { intent_id: String(sold) };
    await call(decideIntent, { params, body: { decision: "success" } }, caller(seller));
    await page.setViewportSize({ width: 390, height: 844 });
    await enter(page, seller.username);
    await page.goto(at("/dashboard"));
    const main = page.getByRole("main");
    const tasks = page.getByRole("list", { name: t("tasks.title") });
    await expect(tasks.getByRole("link", { name: t("tasks.intents", { n: 1 }) })).toHaveAttribute(
      "href",
      at("/dashboard/intents?status=pending"),
    );
    await expect(tasks).toContainText(t("tasks.lowStock", { n: 1 }));
    await expect(main.getByText(t("figures.revenueMeans"))).toBeVisible();
    await expect(main.getByText(t("figures.responseMeans"))).toBeVisible();
    await expect(main.getByRole("link", { name: t("figures.revenue") })).toContainText("¥66.00");
    await expect(page.getByRole("list", { name: t("best.title") })).toContainText(name);
    await main.getByText(t("chart.asTable")).first().click();
    await expect(main.getByRole("table").first()).toContainText(t("chart.deal"));
    await expectFits(page);

    await main.getByRole("link", { name: t("range.preset", { days: "7" }) }).click();
    await expect(page).toHaveURL(/days=7$/);
    await expect(main.getByRole("link", { name: t("range.preset", { days: "7" }) })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await page.goto(at("/dashboard?from=2020-01-01&to=2020-01-31"));
    await expect(main.getByText(t("figures.emptyTitle"))).toBeVisible();
    await main.getByRole("link", { name: t("figures.emptyAction") }).click();
    await expect(main.getByRole("link", { name: t("figures.revenue") })).toContainText("¥66.00");
    expect(problems).toEqual([]);
  });

  test(`an admin's overview is the market's, in ${locale}`, async ({ page }) => {
    await sendIntent(await registerBuyer(), await publishAs(await registerSeller()));
    await enter(page, "demo-admin");
    await page.goto(at("/dashboard"));
    const main = page.getByRole("main");
    await expect(main).toContainText(t("market"));
    await expect(main.getByRole("link", { name: t("figures.intents") })).toBeVisible();
    await expect(page.getByRole("list", { name: t("first.title") })).toHaveCount(0);
  });

  test(`after signing in a seller is at work, a buyer where they were, in ${locale}`, async ({ page }) => {
    const auth = getTranslator(locale, "auth");
    const common = getTranslator(locale, "common");
    const [seller, buyer] = [await registerSeller(), await registerBuyer()];
    const signIn = async (username: string) => {
      await page.goto(at("/products?sort=price-asc"));
      const link = page.getByRole("banner").getByRole("link", { name: common("nav.signIn") });
      // Until the browser knows the page's address, the link leads to sign in alone.
      await expect(link).toHaveAttribute("href", /at=/);
      await link.click();
      await page.getByRole("textbox", { name: auth("identifier") }).fill(username);
      await page.getByRole("textbox", { name: auth("password"), exact: true }).fill(password);
      await page
        .getByRole("main")
        .getByRole("button", { name: auth("signIn.submit") })
        .click();
      await expect(page).not.toHaveURL(/sign-in/);
    };
    await signIn(buyer.username);
    await expect(page).toHaveURL(new RegExp(`${at("/products")}\\?sort=price-asc$`));
    await page.context().clearCookies();
    await signIn(seller.username);
    await expect(page).toHaveURL(new RegExp(`${at("/dashboard")}$`));
  });
}
