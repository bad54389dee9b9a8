import { expect, test } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { addCustomerNote } from "@/lib/contracts/console/customers";
import { addIntentNote } from "@/lib/contracts/console/intents";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { expectAccessible } from "./axe";
import { caller, compose } from "./people";
import { arrange } from "./received";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  const t = getTranslator(locale, "seller");
  const actions = getTranslator(locale, "common.actions");
  const errors = getTranslator(locale, "errors");
  const old = "熟客";

  test(`a note on a customer is changed, keeps what is typed, and is deleted, in ${locale}`, async ({
    page,
  }) => {
    const { seller, buyer } = await arrange(page);
    const params = { customer_id: String(buyer.id) };
    await call(addCustomerNote, { params, body: { text: old } }, caller(seller));
    await page.goto(href(locale, sellerRoutes.customer(buyer.id)));
    const notes = page.getByRole("list", { name: t("customers.notes") });
    await notes.getByRole("button", { name: t("noteItem.editOf", { text: old }) }).press("Enter");
    const field = notes.getByRole("textbox", { name: t("noteItem.label") });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(old);
    await field.fill("");
    await compose(page, "laokehu", "老客户");
    await page.reload();
    await expect(field).toHaveValue("老客户");
    await expectAccessible(page, "a note while it is changed");
    await notes.getByRole("button", { name: actions("save") }).click();
    await expect(notes).toContainText(`· ${t("noteItem.edited")}`);
    await expect(notes).toContainText("老客户");

    await notes.getByRole("button", { name: t("noteItem.deleteOf", { text: "老客户" }) }).click();
    const dialog = page.getByRole("alertdialog");
    await expectAccessible(page, "the question before a note is deleted");
    await dialog.getByRole("button", { name: t("noteItem.delete") }).click();
    await expect(page.getByText(t("customers.noNotes"))).toBeVisible();
  });

  test(`a note on an intent that was changed elsewhere is not overwritten, in ${locale}`, async ({
    page,
    context,
  }) => {
    const { seller, id } = await arrange(page);
    await call(addIntentNote, { params: { intent_id: String(id) }, body: { text: old } }, caller(seller));
    const other = await context.newPage();
    const edit = async (tab: typeof page, text: string) => {
      const notes = tab.getByRole("list", { name: t("intents.internal") });
      await notes.getByRole("button", { name: t("noteItem.editOf", { text: old }) }).click();
      await notes.getByRole("textbox", { name: t("noteItem.label") }).fill(text);
    };
    for (const tab of [page, other]) await tab.goto(href(locale, sellerRoutes.intent(id)));
    await edit(page, "第一个窗口");
    await edit(other, "第二个窗口");
    for (const tab of [page, other]) {
      const notes = tab.getByRole("list", { name: t("intents.internal") });
      await notes.getByRole("button", { name: actions("save") }).click();
      await expect(notes).toContainText(tab === page ? t("noteItem.edited") : errors("note.changed"));
    }
    const late = other.getByRole("list", { name: t("intents.internal") });
    await expect(late).toContainText(`${t("noteItem.nowSays")} 第一个窗口`);
    await expect(late.getByRole("textbox", { name: t("noteItem.label") })).toHaveValue("第二个窗口");
    await late.getByRole("button", { name: actions("save") }).click();
    await expect(late.getByRole("textbox", { name: t("noteItem.label") })).toHaveCount(0);
    await expect(late).toContainText("第二个窗口");
  });
}
