import { expect, test } from "@playwright/test";
import { dashboardPages, pageOf } from "@/components/dashboard/pages";
import { call } from "@/lib/api/client";
import { freezeProduct, unfreezeProduct } from "@/lib/contracts/storefront/seller-products";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { collectProblems } from "./market";
import { caller, enter, loginAs, publishAs, registerBuyer, registerSeller, sendIntent } from "./people";
import { findRow, openPage, unique } from "./shop";

for (const locale of locales) {
  test(`an admin reads what all sellers have received and answers for none, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "seller");
    const product = getTranslator(locale, "product");
    const problems = collectProblems(page);
    const buyer = await registerBuyer();
    const name = unique("竹灯");
    const id = await publishAs(await registerSeller(), { product_name: name });
    await sendIntent(buyer, id, "可以便宜一点吗？");
    await enter(page, "demo-admin");
    await page.goto(href(locale, "/dashboard"));
    const nav = page.getByRole("navigation", { name: t("admin.title") });
    await expect(nav.getByRole("link", { name: t("nav.products"), exact: true })).toHaveCount(0);

    await nav.getByRole("link", { name: t("nav.intents") }).click();
    await expect(page.getByRole("main")).toContainText(t("admin.intents"));
    const card = page.getByRole("main").getByRole("row").filter({ hasText: name });
    await expect(card).toContainText("可以便宜一点吗？");
    await expect(page.getByRole("button", { name: t("intents.success") })).toHaveCount(0);

    await card.getByRole("link", { name: buyer.username }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      t("customers.historyOf", { name: buyer.username }),
    );
    await expect(page.getByRole("main")).toContainText(t("admin.history"));
    await page.getByRole("main").getByRole("link", { name }).click();
    await expect(page).toHaveURL(/\/intents\/\d+$/);
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText(buyer.username);
    await page.getByRole("main").getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.getByText(product("intent.admin"))).toBeVisible();
    await expect(page.getByRole("button", { name: product("intent.submit") })).toBeDisabled();
    expect(problems).toEqual([]);
  });

  test(`pages of sellers say so to an admin, with the way to the overview, in ${locale}`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "overview.role");
    await enter(page, "demo-admin");
    const closed = Object.values(dashboardPages).filter(
      ({ roles }) => !roles.some((role) => role === "ADMIN"),
    );
    expect(closed.map(({ path }) => path)).toContain(pageOf("newProduct").path);
    for (const { path } of closed) {
      await page.goto(href(locale, path.replace("[id]", "1900")));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("sellerTitle"));
    }
    await page
      .getByRole("main")
      .getByRole("link", { name: t("overview") })
      .click();
    await expect(page).toHaveURL(new RegExp(`${href(locale, "/dashboard")}$`));
  });
}

test("what an admin takes down leaves the shop, its seller reads why and can't list it; then the admin lists it again", async ({
  browser,
  page,
}) => {
  const reason = "仿冒品牌，请联系客服";
  const name = unique("竹编包");
  const seller = await registerSeller();
  const id = await publishAs(seller, { product_name: name });
  const visitor = await openPage(browser);
  await visitor.goto(`/products?q=${encodeURIComponent(name)}`);
  await expect(visitor.getByRole("main").getByRole("link", { name, exact: true })).toBeVisible();
  const admin = caller(await loginAs("demo-admin"));
  const params = { product_id: String(id) };
  await call(freezeProduct, { params, body: { reason } }, admin);

  expect((await visitor.goto(`/products/${id}`))?.status()).toBe(404);
  await visitor.goto(`/products?q=${encodeURIComponent(name)}`);
  await expect(visitor.getByRole("main").getByRole("link", { name, exact: true })).toHaveCount(0);

  await enter(page, seller.username);
  const row = await findRow(page, name);
  await expect(row).toContainText("已下架");
  await expect(row).toContainText(reason);
  const listAgain = async () => {
    await row.hover();
    await row.getByRole("button", { name: /更多操作/ }).click();
    await page.getByRole("menuitem", { name: "重新上架" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "重新上架" }).click();
  };
  await listAgain();
  await expect(page.getByRole("alertdialog")).toContainText("商品已被管理员下架，只能由管理员重新上架");
  await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
  expect((await visitor.goto(`/products/${id}`))?.status()).toBe(404);

  await call(unfreezeProduct, { params, body: { remark: "已提供授权" } }, admin);
  await page.reload();
  await expect(row).toContainText("在售");
  await expect(row).toContainText("已提供授权");
  expect((await visitor.goto(`/products/${id}`))?.status()).toBe(200);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(name);
});
