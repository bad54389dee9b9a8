import { type Browser, expect, type Page, test } from "@playwright/test";
import { codeNames } from "@/lib/i18n/code-names";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { collectProblems } from "./market";
import { enter, publishAs, registerSeller } from "./people";
import {
  approveRest,
  beginCampaign,
  type CampaignTexts,
  campaignTexts,
  expectSaved,
  goOn,
  startCampaign,
} from "./setup-steps";
import { unique } from "./shop";

test.describe.configure({ mode: "parallel" });

/** In which a message has left: half a minute passes in which it can be taken back. */
const slowly = { timeout: 150_000 };

for (const locale of locales) {
  test(`from a product to a creator who agrees, by mail through the sandbox, in ${locale}`, async ({
    page,
    browser,
  }) => {
    const t = campaignTexts(locale);
    const outreach = getTranslator(locale, "outreach");
    const problems = collectProblems(page);
    const seller = await registerSeller();
    const product = unique(locale === "zh" ? "手编竹篮" : "Bamboo basket");
    await publishAs(seller, { product_name: product, skus: [{ price: 66, stock_quantity: 200 }] });
    await enter(page, seller.username);

    await beginCampaign(page, locale, product);
    await chooseThree(page, locale, t);
    await writeAndApprove(page, locale, t);
    await startCampaign(page, t);
    const campaign = page.url();
    const cards = (stage: "matched" | "contacted" | "negotiating" | "cooperating") =>
      page.getByRole("list", { name: t(`stageName.${stage}`), exact: true }).locator("[data-thread]");
    await expect(cards("contacted")).toHaveCount(3, slowly);

    await page.getByRole("link", { name: t("page.threads") }).click();
    await page.getByRole("link", { name: outreach("tabs.mailbox"), exact: true }).click();
    const mails = page.getByRole("list", { name: outreach("mailbox.list") }).getByRole("link");
    await expect(mails).toHaveCount(3);
    await mails.first().click();
    const mail = page.getByRole("article");
    await expect(mail).toContainText(locale === "zh" ? "免费样品" : "A free sample");
    await mail.getByRole("button", { name: outreach("mailbox.sample.interested"), exact: true }).click();
    await mail.getByRole("button", { name: outreach("mailbox.send") }).click();
    await expect(mail.getByText(outreach("mailbox.sent"))).toBeVisible();
    await mail.getByRole("link", { name: outreach("mailbox.toThread") }).click();

    const talk = page.getByRole("list", { name: outreach("thread.talk") }).getByRole("listitem");
    const reply = talk.filter({ hasText: outreach("message.class.INTERESTED") });
    await expect(reply.getByText(outreach("mailbox.sampleText.interested"), { exact: true })).toBeVisible(
      slowly,
    );
    const stage = page.getByRole("combobox", { name: outreach("thread.stage") });
    await expect(stage).toHaveValue("NEGOTIATING");
    const name = (await page.getByRole("article").getAttribute("aria-label")) ?? "";
    const proposed = page.getByRole("region", { name: outreach("draft.proposed") });
    await expect(proposed.getByRole("textbox", { name: outreach("draft.text") })).toHaveValue(
      locale === "zh" ? /免费样品/ : /A free sample/,
    );
    await proposed.getByRole("button", { name: outreach("draft.approve") }).click();
    await expect(page.getByRole("button", { name: outreach("message.undo") })).toBeVisible();
    await expect(talk.getByText(outreach("message.sentSandbox"))).toHaveCount(2, slowly);

    await page.getByRole("link", { name: outreach("tabs.mailbox"), exact: true }).click();
    await expect(mails).toHaveCount(4);
    await mails.first().click();
    await expect(page.getByRole("article")).toHaveAccessibleName(/^Re: /);
    const link = mail.getByRole("link", { name: outreach("mailbox.answerPage") });
    await agree(browser, (await link.getAttribute("href")) ?? "");

    await page.goto(campaign);
    await expect(cards("cooperating")).toHaveText([name]);
    await expect(cards("contacted")).toHaveCount(2);
    await page.getByRole("link", { name: t("page.figures") }).click();
    const funnel = page.getByRole("table", { name: t("figures.funnel") });
    for (const [step, count] of [
      ["matched", 100],
      ["written", 3],
      ["sent", 3],
      ["replied", 1],
      ["cooperating", 1],
    ] as const) {
      const row = funnel.getByRole("row").filter({
        has: page.getByRole("rowheader", { name: t(`figures.stages.${step}`), exact: true }),
      });
      await expect(row.getByRole("cell").first()).toHaveText(String(count));
    }
    expect(problems).toEqual([]);
  });
}

/** Creators who can be written to by mail, in one language: the best three, with the reasons of the first. */
async function chooseThree(page: Page, locale: Locale, t: CampaignTexts) {
  await goOn(page, t, "filters");
  await page.getByRole("button", { name: t("channel.email") }).click();
  await page.getByRole("button", { name: codeNames(locale).language(locale), exact: true }).click();
  await expectSaved(page, t);
  await goOn(page, t, "preview");
  await page.getByRole("button", { name: t("matching.start") }).click();
  const boxes = page.getByRole("checkbox");
  await expect(boxes.first()).toBeVisible(slowly);
  await page.getByRole("button", { name: t("choice.none"), exact: true }).click();
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await expect(page.getByText(t("choice.count", { n: 3, of: 100 }))).toBeVisible();
  const why = page.getByRole("button", { name: new RegExp(`^${t("match.why")}`) }).first();
  await why.click();
  await expect(page.getByText(t("match.for")).first()).toBeVisible();
}

/** The facts, three invitations, one of them approved by itself and the others after all were read. */
async function writeAndApprove(page: Page, locale: Locale, t: CampaignTexts) {
  await goOn(page, t, "message");
  await page.getByRole("radio", { name: t("channel.email") }).check();
  await page.getByRole("button", { name: t("facts.linkOwn") }).click();
  await page
    .getByRole("textbox", { name: t("facts.reward") })
    .fill(locale === "zh" ? "免费样品" : "A free sample");
  await expectSaved(page, t);
  await page.getByRole("button", { name: t("drafts.write", { n: 3 }) }).click();
  const waiting = page.getByRole("button", { name: new RegExp(t("drafts.delivery.draft")) });
  const approved = page.getByRole("button", { name: new RegExp(t("drafts.approved")) });
  await expect(waiting).toHaveCount(3, slowly);
  await waiting.first().click();
  await page.getByRole("button", { name: t("drafts.approve"), exact: true }).click();
  await expect(approved).toHaveCount(1);
  await approveRest(page, t, 2);
  await expect(approved).toHaveCount(3);
}

/** As a creator does who follows the address in a mail, without an account, in the language of that address. */
async function agree(browser: Browser, address: string) {
  const { pathname } = new URL(address);
  const t = getTranslator(pathname.startsWith("/en/") ? "en" : "zh", "answer");
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByText(t("said.INTERESTED"))).toBeVisible();
  await page.getByRole("radio", { name: t("choices.accept") }).check();
  await page.getByRole("button", { name: t("send") }).click();
  await expect(page.getByText(t("results.done"))).toBeVisible();
  await expect(page.getByText(t("agreed"))).toBeVisible();
  await context.close();
}
