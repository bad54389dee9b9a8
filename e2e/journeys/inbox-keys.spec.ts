import { expect, test } from "@playwright/test";
import { threadPath } from "@/components/campaigns/campaign-link";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { collectProblems } from "./market";
import { compose, enter, registerSeller } from "./people";
import { writeToThree } from "./talks";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  test(`one goes through the inbox by key, and none acts while one types, in ${locale}`, async ({ page }) => {
    const t = getTranslator(locale, "outreach");
    const seller = await registerSeller();
    const { taskId } = await writeToThree(seller, locale);
    await enter(page, seller.username);
    const problems = collectProblems(page);
    const path = href(locale, threadPath(taskId));
    await page.goto(path);
    const rows = page.getByRole("list", { name: t("inbox.list") }).getByRole("link");
    await expect(rows).toHaveCount(3);
    const open = (index: number) => expect(rows.nth(index)).toHaveAttribute("aria-current", "true");
    const { keyboard } = page;
    const sheet = page.getByRole("dialog", { name: t("keys.title") });
    // Keys are heard once the page is alive.
    await expect(async () => {
      await keyboard.press("?");
      await expect(sheet).toBeVisible({ timeout: 1000 });
    }).toPass();
    await keyboard.press("Escape");
    await expect(sheet).toBeHidden();

    await keyboard.press("j");
    await open(0);
    await keyboard.press("j");
    await keyboard.press("j");
    await open(2);
    await keyboard.press("j");
    await keyboard.press("k");
    await open(1);

    // The conversation itself may still be on its way.
    await expect(async () => {
      await keyboard.press("s");
      await expect(page.getByRole("menuitem", { name: t("thread.snoozeTomorrow") })).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
    await keyboard.press("j");
    await keyboard.press("Escape");
    await expect(page.getByRole("menu")).toBeHidden();
    await open(1);
    await keyboard.press("e");
    await expect(page.getByRole("button", { name: t("thread.reopen") })).toBeVisible();
    await keyboard.press("e");
    await expect(page.getByRole("button", { name: t("thread.close"), exact: true })).toBeVisible();

    await keyboard.press("?");
    await expect(sheet).toBeVisible();
    await keyboard.press("k");
    await keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await open(1);

    const text = page
      .getByRole("region", { name: t("draft.first") })
      .getByRole("textbox", { name: t("draft.text") });
    const before = await text.inputValue();
    await text.focus();
    await keyboard.press("ControlOrMeta+End");
    await compose(page, "jiaes", "加");
    await keyboard.type("jkaesu/?");
    await expect(text).toHaveValue(`${before}加jkaesu/?`);
    await text.fill(before);
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "a", selectionStart: 1, selectionEnd: 1 });
    await keyboard.press("Escape");
    await session.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
    await open(1);
    await expect(text).toBeFocused();
    await text.fill(before);
    await text.blur();

    await keyboard.press("/");
    const search = page.getByRole("searchbox", { name: t("inbox.search") });
    await expect(search).toBeFocused();
    await compose(page, "jk", "竹");
    await expect(search).toHaveValue("竹");
    await search.fill("");
    await search.blur();
    await open(1);

    await keyboard.press("a");
    await expect(page.getByRole("region", { name: t("draft.first") })).toBeHidden();
    await expect(page.getByRole("list", { name: t("thread.talk") }).getByRole("listitem")).toHaveCount(1);
    await keyboard.press("r");
    const name = (await page.getByRole("article").getAttribute("aria-label")) ?? "";
    const own = page.getByRole("textbox", { name: t("draft.placeholder", { name }) });
    await expect(own).toBeFocused();
    await own.blur();
    await keyboard.press("u");
    await expect(page).toHaveURL(path);
    await keyboard.press("k");
    await open(2);
    await keyboard.press("Escape");
    await expect(page).toHaveURL(path);

    await keyboard.press("?");
    await sheet.getByRole("switch", { name: t("keys.use") }).uncheck();
    await keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await page.reload();
    await expect(rows).toHaveCount(3);
    await keyboard.press("j");
    await keyboard.press("?");
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(path);
    expect(problems).toEqual([]);
  });
}
