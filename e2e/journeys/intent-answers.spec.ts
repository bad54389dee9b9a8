import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { decideIntent } from "@/lib/contracts/console/intents";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { caller, registerBuyer, sendIntent } from "./people";
import { arrange, rowOf } from "./received";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    const t = getTranslator(locale, "seller");
    const list = (query = "") => href(locale, `${sellerRoutes.intents}${query}`);

    test("an answer is taken back where it was said, though its row is gone", async ({ page }) => {
      const { name, productId } = await arrange(page);
      await page.goto(list(`?product=${productId}&status=pending`));
      await expect(page.getByText(t("intents.onlyProduct", { name }))).toBeVisible();
      const row = rowOf(page, name);
      await row.getByRole("button", { name: t("intents.success") }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: t("intents.success") })
        .click();
      const back = page.getByRole("button", { name: t("intents.reopen") });
      // A message that somebody points at stays.
      await back.hover();
      await expect(row).toHaveCount(0);
      await back.click();
      await expect(page.getByText(t("intents.reopened"))).toBeVisible();
      await expect(row).toBeVisible();
    });

    test("an answer that somebody else was quicker with stays, and says so", async ({ page }) => {
      const { seller, name, id } = await arrange(page);
      await page.goto(list());
      const row = rowOf(page, name);
      await row.getByRole("button", { name: t("intents.failed") }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("textbox", { name: t("intents.notes") }).fill("已经卖掉了");
      const params = { intent_id: String(id) };
      await call(decideIntent, { params, body: { decision: "success" } }, caller(seller));
      await expect(row).toHaveCount(0);
      await dialog.getByRole("button", { name: t("intents.failed") }).click();
      await expect(dialog).toContainText(t("intents.closedMeanwhile"));
      await expect(dialog.getByRole("textbox", { name: t("intents.notes") })).toHaveValue("已经卖掉了");
    });

    test("what was typed and not sent is there after a reload", async ({ page }) => {
      const { name, id } = await arrange(page);
      await page.goto(list());
      const notes = page.getByRole("textbox", { name: t("intents.notes") });
      const ask = () =>
        rowOf(page, name)
          .getByRole("button", { name: t("intents.success") })
          .click();
      await ask();
      await notes.fill("周六下午三点");
      await page.reload();
      await ask();
      await expect(notes).toHaveValue("周六下午三点");
      await page.goto(href(locale, sellerRoutes.intent(id)));
      const note = page.getByRole("textbox", { name: t("intents.noteLabel") });
      await note.fill("熟客");
      await page.reload();
      await expect(note).toHaveValue("熟客");
      await page.getByRole("button", { name: t("intents.addNote") }).click();
      await expect(page.getByRole("list", { name: t("intents.internal") })).toContainText("熟客");
      await page.reload();
      await expect(page.getByRole("list", { name: t("intents.internal") })).toContainText("熟客");
      await expect(note).toHaveValue("");
    });

    test("answers that were given together are taken back together", async ({ page }) => {
      const { name, productId } = await arrange(page);
      await sendIntent(await registerBuyer(), productId);
      await page.goto(list());
      await page.getByRole("checkbox", { name: t("intents.selectAll") }).check();
      await page
        .getByRole("region", { name: t("intents.bulkLabel") })
        .getByRole("button", { name: t("intents.bulkFailed") })
        .click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t("intents.bulkGo", { n: 2 }) }).click();
      await expect(dialog).toContainText(t("intents.bulkDone", { n: 2 }));
      await expectAccessible(page, "the results");
      await expect(rowOf(page, name)).toHaveCount(0);
      await dialog.getByRole("button", { name: t("intents.bulkReopen", { n: 2 }) }).click();
      await expect(page.getByText(t("intents.bulkReopened", { n: 2 }))).toBeVisible();
      await expect(rowOf(page, name)).toHaveCount(2);
    });

    test("the title of a page that nobody looks at counts what arrives", async ({ page }) => {
      const { name, productId } = await arrange(page);
      await page.goto(list());
      await expect(rowOf(page, name)).toHaveCount(1);
      const title = await page.title();
      await page.getByRole("switch", { name: t("intents.title_badge") }).check();
      const look = (hidden: boolean) =>
        page.evaluate((away) => {
          Object.defineProperty(document, "hidden", { value: away, configurable: true });
          Object.defineProperty(document, "visibilityState", {
            value: away ? "hidden" : "visible",
            configurable: true,
          });
          document.dispatchEvent(new Event("visibilitychange"));
        }, hidden);
      await look(true);
      await sendIntent(await registerBuyer(), productId);
      await sendIntent(await registerBuyer(), productId);
      await expect(page).toHaveTitle(`(2) ${title}`);
      await expect(rowOf(page, name)).toHaveCount(3);
      await expect(page).toHaveTitle(`(2) ${title}`);
      await look(false);
      await expect(page).toHaveTitle(title);
    });
  });
}
