import { expect, type Page, test } from "@playwright/test";
import { dashboardPages } from "@/components/dashboard/pages";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import { createCampaign } from "@/lib/contracts/console/campaigns";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { collectProblems } from "./market";
import { caller, compose, enter, publishAs, registerSeller } from "./people";
import {
  beginCampaign,
  type CampaignTexts,
  campaignTexts,
  expectSaved,
  goOn,
  startCampaign,
} from "./setup-steps";

test.describe.configure({ mode: "parallel" });

for (const locale of locales) {
  test(`from a product to invitations that are on their way, in ${locale}`, async ({ page }) => {
    const t = campaignTexts(locale);
    const problems = collectProblems(page);
    const person = await registerSeller();
    const name = `香薰蜡烛礼盒 ${locale}`;
    await publishAs(person, { product_name: name, skus: [{ price: 66, stock_quantity: 200 }] });
    await enter(page, person.username);

    await page.goto(href(locale, dashboardPages.campaigns.path));
    await expect(page.getByText(t("list.emptyTitle"))).toBeVisible();
    await beginCampaign(page, locale, name);

    const input = page.getByRole("textbox", { name: t("tags.add") });
    await input.focus();
    await compose(page, "songli", "送礼");
    await input.press("Enter");
    const chosen = page.getByRole("region", { name: new RegExp(t("tags.chosen")) });
    await expect(chosen.getByText("送礼", { exact: true })).toBeVisible();
    await input.fill("gifts, mugs");
    await input.press("Enter");
    await input.press("Backspace");
    await expect(chosen.getByText("mugs", { exact: true })).toBeHidden();
    await expectSaved(page, t);
    await page.reload();
    await expect(chosen.getByText("gifts", { exact: true })).toBeVisible();
    await expect(chosen.getByText("mugs", { exact: true })).toBeHidden();

    await goOn(page, t, "filters");
    await page.getByRole("button", { name: t("channel.tk_dm") }).click();
    await expect(page.getByText(/\d+ (?:位达人符合条件|creators remain)/)).toBeVisible();
    await goOn(page, t, "preview");
    await page.getByRole("button", { name: t("setup.next", { step: t("step.message") }) }).click();
    await expect(page.getByText(t("missing.not_matched"))).toBeVisible();
    await page.getByRole("button", { name: t("matching.start") }).click();
    const boxes = page.getByRole("checkbox");
    await expect(boxes.first()).toBeVisible({ timeout: 120_000 });
    await page.getByRole("button", { name: t("choice.none"), exact: true }).click();
    await expect(page.getByText(t("choice.count", { n: 0, of: 100 }))).toBeVisible();
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await expect(page.getByText(t("choice.count", { n: 3, of: 100 }))).toBeVisible();
    await page
      .getByRole("button", { name: new RegExp(`^${t("match.why")}`) })
      .first()
      .click();
    await expect(page.getByText(t("match.for")).first()).toBeAttached();

    await goOn(page, t, "message");
    await page.getByRole("radio", { name: t("channel.tk_dm") }).check();
    await page.getByRole("button", { name: t("facts.linkOwn") }).click();
    const reward = page.getByRole("textbox", { name: t("facts.reward") });
    await reward.fill(locale === "zh" ? "免费样品" : "A free sample");
    await expectSaved(page, t);
    await page.reload();
    await expect(reward).toHaveValue(locale === "zh" ? "免费样品" : "A free sample");
    await expect(page.getByRole("radio", { name: t("channel.tk_dm") })).toBeChecked();
    await page.getByRole("button", { name: t("sample.write") }).click();
    await expect(page.getByText(t("sample.by.template"))).toBeVisible();
    await page.getByRole("button", { name: t("drafts.write", { n: 3 }) }).click();
    const toApprove = page.getByRole("button", { name: new RegExp(t("drafts.delivery.draft")) });
    await expect(toApprove).toHaveCount(3, { timeout: 120_000 });
    const approveAll = page.getByRole("button", { name: t("drafts.approveAll", { n: 3 }) });
    await expect(approveAll).toBeDisabled();
    for (const index of [0, 1, 2]) await toApprove.nth(index).click();
    await approveAll.click();
    await expect(page.getByRole("button", { name: new RegExp(t("drafts.approved")) })).toHaveCount(3);

    await startCampaign(page, t);
    await expectOnTheWay(page, t);
    expect(problems).toEqual([]);
  });
}

for (const locale of locales) {
  test(`two tabs change one campaign, and nothing is lost, in ${locale}`, async ({ page, context }) => {
    const t = campaignTexts(locale);
    const person = await registerSeller();
    const product_id = await publishAs(person);
    const { task_id } = await call(createCampaign, { body: { product_id } }, caller(person));
    await enter(page, person.username);
    const path = href(locale, sellerRoutes.campaignSetup(task_id));
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto(`${path}?step=tags`);
    const chosen = (tab: Page) => tab.getByRole("region", { name: new RegExp(t("tags.chosen")) });
    const add = async (tab: Page, tag: string) => {
      await tab.getByRole("textbox", { name: t("tags.add") }).fill(tag);
      await tab.getByRole("textbox", { name: t("tags.add") }).press("Enter");
    };

    // What they change of different parts is kept, of both.
    await add(page, "送礼");
    await expectSaved(page, t);
    await goOn(other, t, "filters");
    await other.getByRole("button", { name: t("channel.email") }).click();
    await expectSaved(other, t);
    await other.reload();
    await expect(other.getByRole("button", { name: t("channel.email") })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await other.getByRole("button", { name: t("setup.back"), exact: true }).click();
    await expect(chosen(other).getByText("送礼", { exact: true })).toBeVisible();

    // Of the same part one stays, as a person says who sees both.
    for (const [choice, kept, dropped] of [
      ["keepMine", "tea", "mugs"],
      ["takeTheirs", "bowls", "plates"],
    ] as const) {
      const [mine, theirs] = choice === "keepMine" ? [kept, dropped] : [dropped, kept];
      await add(other, theirs);
      await expectSaved(other, t);
      await add(page, mine);
      const notice = page.getByRole("alert").filter({ hasText: t("save.conflictTitle") });
      await expect(notice.getByText(new RegExp(`${t("save.mine")}.*${mine}`))).toBeVisible();
      await expect(notice.getByText(new RegExp(`${t("save.theirs")}.*${theirs}`))).toBeVisible();
      await expect(chosen(page).getByText(mine, { exact: true })).toBeVisible();
      await notice.getByRole("button", { name: t(`save.${choice}`) }).click();
      await expect(notice).toBeHidden();
      await expectSaved(page, t);
      for (const tab of [page, other]) {
        await tab.reload();
        await expect(chosen(tab).getByText(kept, { exact: true })).toBeVisible();
        await expect(chosen(tab).getByText(dropped, { exact: true })).toBeHidden();
      }
    }
  });
}

/** The talks stand on the board; they move by themselves when their message is out, and by keyboard. */
async function expectOnTheWay(page: Page, t: CampaignTexts) {
  const column = (stage: "matched" | "contacted" | "replied" | "negotiating" | "cooperating") =>
    page.getByRole("list", { name: t(`stageName.${stage}`), exact: true }).locator("[data-thread]");
  const moved = () => page.locator("[data-thread]");
  await expect(moved()).toHaveCount(3);
  await expect(column("matched")).toHaveCount(0, { timeout: 150_000 });
  const card = moved().first();
  const name = (await card.textContent()) ?? "";
  const menu = page.getByRole("button", { name: t("board.move", { name }) });
  await menu.click();
  await page.getByRole("menuitem", { name: t("stageName.negotiating") }).click();
  await expect(column("negotiating").filter({ hasText: name })).toBeVisible();
  await column("negotiating").filter({ hasText: name }).press("Alt+ArrowRight");
  await expect(column("cooperating").filter({ hasText: name })).toBeFocused();
  await expect(page.getByRole("list", { name: t("board.label"), exact: true })).toHaveAttribute(
    "aria-busy",
    "false",
  );
  await page.reload();
  await expect(column("cooperating").filter({ hasText: name })).toBeVisible();
}
