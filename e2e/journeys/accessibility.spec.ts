import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type DashboardPage, dashboardPages, pageOf } from "@/components/dashboard/pages";
import { receivedPath, routes } from "@/components/layout/routes";
import { call } from "@/lib/api/client";
import { contracts } from "@/lib/contracts/all";
import { createCampaign } from "@/lib/contracts/console/campaigns";
import { applyChanges } from "@/lib/contracts/console/changes";
import { createShopCode, openShop } from "@/lib/contracts/console/own-shop";
import { createProductDraft } from "@/lib/contracts/console/product-drafts";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible, expectAccessibleInBothThemes } from "./axe";
import {
  caller,
  enter,
  listAs,
  loginAs,
  publishAs,
  registerBuyer,
  registerSeller,
  sendIntent,
} from "./people";
import { unique } from "./shop";

test.describe.configure({ mode: "parallel" });

const shop = [
  routes.home,
  routes.products,
  "/products?condition=9&min=10&sort=price-asc",
  "/products?q=nothing-is-called-this",
  "/products/1900",
  "/shops/1",
  "/shops/1?page=2",
  routes.signIn,
  routes.register,
  "/nothing-here",
  "/a/nobody",
];

const docs = [routes.docs, ...contracts.map(({ contract }) => `${routes.docs}/${contract.name}`)];
const buyers = [routes.account, routes.intents, routes.received, routes.notices, `${routes.notices}/1`];

type Ids = Partial<Record<DashboardPage, number | string>>;

const isPage = (name: string): name is DashboardPage => name in dashboardPages;

/** Every page that the table admits the role to; one with a parameter needs its id, so that none is forgotten. */
function dashboard(role: "SELLER" | "ADMIN", ids: Ids): string[] {
  const names = Object.keys(dashboardPages)
    .filter(isPage)
    .filter((name) => pageOf(name).roles.includes(role));
  return names.map((name) => {
    const { path } = pageOf(name);
    const id = ids[name];
    if (path.includes("[") && id === undefined) throw new Error(`no id for ${path}`);
    return path.replace("[id]", String(id));
  });
}

/** What a seller may write, at its most awkward. */
const awkward = `# 标题

<img src="/icon.svg"> <pre>${"很长的一行 ".repeat(60)}</pre>

| 尺寸 | 重量 |
| --- | --- |
| 30 cm | 1.2 kg |

\`\`\`
${"code ".repeat(80)}
\`\`\``;

/** A product of every kind; their ids. */
async function stock(seller: Awaited<ReturnType<typeof registerSeller>>) {
  const sku = (value: string, stock_quantity: number) => ({
    price: 66,
    stock_quantity,
    attributes: [{ name: "尺寸", value, name_en: "Size", value_en: value }],
  });
  return {
    single: await publishAs(seller, { product_desc: awkward, product_name_en: "Bamboo basket" }),
    several: await publishAs(seller, { skus: [sku("S", 3), sku("M", 0), sku("L", 2)] }),
    soldOut: await publishAs(seller, { skus: [{ price: 66, stock_quantity: 0 }] }),
  };
}

async function visit(page: Page, locale: Locale, paths: readonly string[]) {
  for (const path of paths) {
    const address = href(locale, path);
    await page.goto(address);
    await expectAccessibleInBothThemes(page, address);
  }
}

/** Once the visitor is known, the header shows it. */
async function expectKnown(page: Page, locale: Locale) {
  const account = getTranslator(locale, "common")("nav.account");
  await expect(page.getByRole("button", { name: new RegExp(`^${account}`) })).toBeVisible();
}

for (const locale of locales) {
  test.describe(`axe finds nothing in ${locale}`, () => {
    test("on the pages of the shop", async ({ page }) => {
      const products = await stock(await registerSeller());
      const made = Object.values(products).map((id) => `/products/${id}`);
      await visit(page, locale, [...shop, ...made]);
    });

    test("in the reference of the APIs", async ({ page }) => {
      await visit(page, locale, docs);
    });

    test("on a buyer's own pages", async ({ page }) => {
      await enter(page, (await registerBuyer()).username);
      await page.goto(href(locale, routes.intents));
      await expectKnown(page, locale);
      await expectAccessibleInBothThemes(page, `${locale}, without intents`);
      await page.goto(href(locale, routes.dashboard));
      await expectAccessibleInBothThemes(page, `${locale}, for sellers only`);
      const owner = await registerBuyer();
      const id = await sendIntent(await registerBuyer(), await listAs(owner), "周六可以自提吗？");
      await enter(page, owner.username);
      await visit(page, locale, [routes.received, receivedPath(id)]);
      await enter(page, "demo-buyer");
      await visit(page, locale, [...buyers, routes.signIn]);
    });

    test("in a dashboard without anything in it", async ({ page }) => {
      await enter(page, (await registerSeller()).username);
      const { overview, products, changes, intents, customers, campaigns, newCampaign, shop } =
        dashboardPages;
      await visit(page, locale, [
        `${overview.path}?from=2020-01-01&to=2020-01-31`,
        ...[overview, products, changes, intents, customers, campaigns, newCampaign, shop].map(
          ({ path }) => path,
        ),
        `${intents.path}?view=board`,
      ]);
    });

    test("in a seller's dashboard", async ({ page }) => {
      const seller = await registerSeller();
      await call(openShop, { body: { name: unique("云上竹铺") } }, caller(seller));
      await call(createShopCode, { body: { days: 7, uses: 2 } }, caller(seller));
      const { several } = await stock(seller);
      const buyer = await registerBuyer();
      const intent = await sendIntent(buyer, several, "周六可以自提吗？");
      await enter(page, seller.username);
      const { task_id } = await call(createCampaign, { body: { product_id: several } }, caller(seller));
      const campaign = { campaign: task_id, campaignSetup: task_id, creator: 1, creatorEdit: 1 };
      const change = { kind: "percent_price", percent: -10 } as const;
      const asked = { body: { change, selection: { product_ids: [several] } } };
      const { change_id } = await call(applyChanges, asked, caller(seller));
      const { draft_id } = await call(
        createProductDraft,
        { body: { product_name: "半成品" } },
        caller(seller),
      );
      const made = { product: several, productDraft: draft_id, change: change_id };
      const ids = { ...made, customer: buyer.id, intent, ...campaign };
      await visit(page, locale, dashboard("SELLER", ids));
      await visit(page, locale, [`${dashboardPages.products.path}?show=drafts`]);
      await enter(page, "demo-seller");
      await visit(page, locale, [routes.dashboard, ...pathsWithList, "/dashboard/customers/99999999"]);
    });

    test("in an admin's dashboard", async ({ page }) => {
      const { id } = await loginAs("demo-buyer");
      await enter(page, "demo-admin");
      const ids = { customer: id, creator: 2, creatorEdit: 2, intent: 1, reportedProduct: 1900 };
      const others = [dashboardPages.products.path, `${dashboardPages.overview.path}?days=90`];
      await visit(page, locale, [...dashboard("ADMIN", ids), ...others]);
    });

    test("in what opens over a page", async ({ page }) => {
      const t = getTranslator(locale, "taxonomy");
      const common = getTranslator(locale, "common");
      await page.emulateMedia({ reducedMotion: "reduce" });
      await enter(page, "demo-seller");
      await page.goto(href(locale, dashboardPages.categories.path));
      await page.getByRole("button", { name: t("categories.proposeRoot") }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "a dialog");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await page.keyboard.press("ControlOrMeta+k");
      await expect(page.getByRole("option").first()).toBeVisible();
      await expectAccessible(page, "the palette");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await page.getByRole("button", { name: common("theme.label") }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expectAccessible(page, "a menu", '[role="menu"]');
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole("button", { name: common("nav.menu") }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "the rail of a phone");
    });
  });
}

/** Lists of the demo's seller, who has had everything happen. */
const pathsWithList = [
  dashboardPages.products.path,
  `${dashboardPages.intents.path}?status=all`,
  `${dashboardPages.intents.path}?view=board`,
  dashboardPages.customers.path,
];

test("no page is forgotten", () => {
  const files = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" });
  const patterns = files
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => file.replace(/\/?page\.tsx$/, "").replaceAll(/\([^)]*\)\/?/g, ""))
    // Where addresses of the catalog are rewritten to; and every address that is none.
    .filter((pattern) => !["search", "shop-pages/[id]", "[...rest]"].includes(pattern));
  const ids = {
    product: 1,
    productDraft: 1,
    customer: 1,
    intent: 1,
    campaign: 1,
    campaignSetup: 1,
    reportedProduct: 1,
  };
  const id = { ...ids, change: 1, creator: 1, creatorEdit: 1 };
  const seen = [
    shop,
    docs,
    buyers,
    [receivedPath(1)],
    dashboard("SELLER", id),
    dashboard("ADMIN", id),
  ].flat();
  for (const pattern of patterns) {
    const address = new RegExp(`^/${pattern.replaceAll(/\[\w+\]/g, "[^/]+")}$`);
    expect(seen.map((path) => path.split("?")[0]).some((path) => address.test(path ?? ""))).toBe(true);
  }
});
