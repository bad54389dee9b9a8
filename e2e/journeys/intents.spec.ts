import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { updateProduct } from "@/lib/contracts/console/products";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { password } from "./market";
import { caller, compose, enter, registerBuyer, sendIntent } from "./people";
import { arrange, rowOf } from "./received";
import { expectFits, unique } from "./shop";

const words = (locale: Locale) => getTranslator(locale, "seller");

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    const t = words(locale);
    const list = (query = "") => href(locale, `${sellerRoutes.intents}${query}`);

    test("a seller answers what waits, says why it failed, and takes it back", async ({ page }) => {
      const { buyer, name } = await arrange(page);
      await page.goto(list());
      const row = rowOf(page, name);
      await expect(row).toContainText(buyer.username);
      await row.getByRole("button", { name: t("intents.failed") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("radio", { name: t("intents.reasonName.price") }).check();
      await expectAccessible(page, "the question why");
      await dialog.getByRole("button", { name: t("intents.failed") }).click();
      await expect(row).toHaveCount(0);
      await expect(page.getByRole("main")).toContainText(t("intents.loss.price", { n: 1 }));

      await page.goto(list("?status=failed"));
      await expect(row).toContainText(t("intents.reasonName.price"));
      await row.getByRole("button", { name: t("intents.reopen") }).click();
      await expect(page.getByText(t("intents.reopened"))).toBeVisible();
      await page.goto(list());
      await expect(row).toBeVisible();
    });

    test("the list is searched by name, telephone number and product, also while composing", async ({
      page,
    }) => {
      const { buyer, name } = await arrange(page);
      await page.goto(list());
      const search = page.getByRole("searchbox", { name: t("intents.search") });
      await search.focus();
      await compose(page, "zhulan", name);
      await search.press("Enter");
      await expect(page).toHaveURL(/q=.*status=all|status=all.*q=/);
      await expect(rowOf(page, name)).toHaveCount(1);
      await search.fill("13900002222");
      await page.getByRole("button", { name: t("intents.apply"), exact: true }).click();
      await expect(page).toHaveURL(/13900002222/);
      await expect(rowOf(page, buyer.username)).toHaveCount(1);
      await search.fill("没有这个人");
      await search.press("Enter");
      await expect(page.getByText(t("intents.noneTitle"))).toBeVisible();
      await page.goto(list("?from=2020-01-01&to=2020-01-02"));
      await expect(page.getByText(t("intents.noneTitle"))).toBeVisible();
    });

    test("the page of an intent shows what the buyer saw, notes and history", async ({ page }) => {
      const { seller, buyer, name, productId, id } = await arrange(page);
      const renamed = unique("新名字");
      const params = { product_id: String(productId) };
      await call(updateProduct, { params, body: { version: 1, product_name: renamed } }, caller(seller));
      await page.goto(href(locale, sellerRoutes.intent(id)));
      const main = page.getByRole("main");
      await expect(main.getByRole("link", { name })).toBeVisible();
      await expect(main).toContainText(t("intents.nowCalled", { name: renamed }));
      await expect(main.getByRole("link", { name: "13900002222" })).toBeVisible();
      await page.getByRole("textbox", { name: t("intents.noteLabel") }).fill("熟客，先留着");
      await page.getByRole("button", { name: t("intents.addNote") }).click();
      await expect(page.getByRole("list", { name: t("intents.internal") })).toContainText("熟客，先留着");
      await page.getByRole("button", { name: t("intents.failed") }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("intents.failed") })
        .click();
      const history = page.getByRole("list", { name: t("intents.history") });
      await expect(history).toContainText(t("intents.event.failed"));
      await expect(history).toContainText(buyer.username);
      await expect(main.getByRole("link", { name: "13900002222" })).toHaveCount(0);
      await page.getByRole("button", { name: t("intents.showContact") }).click();
      await expect(main.getByRole("link", { name: "13900002222" })).toBeVisible();
      await enter(page, buyer.username);
      await page.goto(href(locale, "/intents"));
      await expect(page.getByRole("article", { name })).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText("熟客");
    });

    test("several are answered at once: a preview, then a result for each", async ({ page }) => {
      const { name, productId } = await arrange(page, 1);
      await sendIntent(await registerBuyer(), productId);
      await page.goto(list());
      await expect(rowOf(page, name)).toHaveCount(2);
      await page.getByRole("checkbox", { name: t("intents.selectAll") }).check();
      const bar = page.getByRole("region", { name: t("intents.bulkLabel") });
      await bar.getByRole("button", { name: t("intents.bulkSuccess") }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toContainText(t("intents.bulkWill", { n: 1 }));
      await expect(dialog).toContainText(getTranslator(locale, "errors")("product.out_of_stock"));
      await expectAccessible(page, "the preview");
      await dialog.getByRole("button", { name: t("intents.bulkGo", { n: 1 }) }).click();
      await expect(dialog).toContainText(t("intents.bulkDone", { n: 1 }));
      await dialog
        .getByRole("button", { name: t("intents.close"), exact: true })
        .last()
        .click();
      await expect(rowOf(page, name)).toHaveCount(1);
    });

    test("the board moves a card by pointer, by keyboard and by its menu", async ({ page }) => {
      const { buyer, name } = await arrange(page);
      await page.goto(list("?view=board"));
      const column = (status: "pending" | "success" | "failed") =>
        page.locator(`[data-column="${status}"]`).filter({ has: page.getByRole("heading") });
      const dialog = page.getByRole("dialog");
      await expect(column("pending")).toContainText(name);
      await column("pending").getByRole("listitem").dragTo(column("success"));
      await dialog.getByRole("button", { name: t("intents.success") }).click();
      await expect(column("success")).toContainText(name);
      await column("success").getByRole("link", { name: buyer.username }).press("Alt+ArrowLeft");
      await expect(column("pending").getByRole("link", { name: buyer.username })).toBeFocused();
      await column("pending")
        .getByRole("button", { name: t("intents.moveOf", { name: buyer.username }) })
        .click();
      await page.getByRole("menuitem", { name: t("intentStatus.failed") }).click();
      await dialog.getByRole("button", { name: t("intents.failed") }).click();
      await expect(column("failed")).toContainText(name);
    });

    test("what arrives is there at once, and counted in the title where that is wanted", async ({ page }) => {
      const { productId } = await arrange(page);
      await page.goto(list());
      await page.getByRole("switch", { name: t("intents.title_badge") }).check();
      await page.reload();
      await expect(page.getByRole("switch", { name: t("intents.title_badge") })).toBeChecked();
      const newcomer = await registerBuyer();
      await sendIntent(newcomer, productId);
      await expect(rowOf(page, newcomer.username)).toBeVisible();
    });

    test("an answer goes on where the session has ended, once its seller has signed in", async ({ page }) => {
      const { seller, name } = await arrange(page);
      const auth = getTranslator(locale, "auth");
      await page.goto(list());
      const row = rowOf(page, name);
      await row.getByRole("button", { name: t("intents.success") }).click();
      const note = page.getByRole("textbox", { name: t("intents.notes") });
      await note.fill("周六见");
      await page.context().clearCookies();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("intents.success") })
        .click();
      const again = page.getByRole("dialog", { name: auth("again.title") });
      await expect(again).toBeVisible();
      await expectAccessible(page, "the sign-in over the answer");
      await again.getByRole("textbox", { name: auth("identifier") }).fill(seller.username);
      await again.getByLabel(auth("password"), { exact: true }).fill(password);
      await again.getByRole("button", { name: auth("signIn.submit") }).click();
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(row).toHaveCount(0);
      await page.goto(list("?status=success"));
      await expect(row).toBeVisible();
    });

    test("whoever does not sign in again keeps what was typed", async ({ page }) => {
      const { name } = await arrange(page);
      const auth = getTranslator(locale, "auth");
      await page.goto(list());
      await rowOf(page, name)
        .getByRole("button", { name: t("intents.success") })
        .click();
      const note = page.getByRole("textbox", { name: t("intents.notes") });
      await note.fill("周六见");
      await page.context().clearCookies();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("intents.success") })
        .click();
      const again = page.getByRole("dialog", { name: auth("again.title") });
      await expect(again).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(again).toBeHidden();
      await expect(page.getByRole("dialog")).toContainText(
        getTranslator(locale, "common")("failure.signedOut"),
      );
      await expect(note).toHaveValue("周六见");
    });

    test("on a phone the intents are cards and fit", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const { name } = await arrange(page);
      await page.goto(list());
      const card = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
      await expect(card.getByRole("link", { name: "13900002222" })).toBeVisible();
      await expectFits(page);
      await card.getByRole("checkbox").check();
      await expectFits(page);
      await page.goto(list("?view=board"));
      await expectFits(page);
      await card.first().getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
      await expectFits(page);
    });
  });
}
