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

const rewards = { zh: "免费样品", en: "A free sample" } as const;

/** In which a message has left: half a minute passes in which it can be taken back. */
const slowly = { timeout: 150_000 };

// Most of it is waiting for what can be undone.
test("from a product to a creator who agrees, by mail through the sandbox, in both languages", async ({
  browser,
  baseURL,
}) => {
  const open = async () => (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await Promise.all(locales.map(async (locale) => cooperate(browser, await open(), locale)));
});

async function cooperate(browser: Browser, page: Page, locale: Locale) {
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
  const cards = (stage: "contacted" | "cooperating") =>
    page.getByRole("list", { name: t(`stageName.${stage}`), exact: true }).locator("[data-thread]");
  await expect(cards("contacted")).toHaveCount(3, slowly);

  await page.getByRole("link", { name: t("page.threads") }).click();
  await openNewestMail(page, locale, 3);
  await replyFromMailbox(page, locale);
  const name = await approveAnswer(page, locale);
  await openNewestMail(page, locale, 4);
  const mail = page.getByRole("article", { name: /^Re: / });
  const link = mail.getByRole("link", { name: outreach("mailbox.answerPage") });
  await agree(browser, (await link.getAttribute("href")) ?? "");

  await page.goto(campaign);
  await expect(cards("cooperating")).toHaveText([name]);
  await expect(cards("contacted")).toHaveCount(2);
  const figures = page.getByRole("link", { name: t("page.figures"), exact: true });
  // A link is followed once the page is alive.
  await expect(async () => {
    await figures.click();
    await expect(page).toHaveURL(/view=figures/, { timeout: 5000 });
  }).toPass();
  await expectFunnel(page, t, { matched: 100, written: 3, sent: 3, replied: 1, cooperating: 1 });
  expect(problems).toEqual([]);
}

/** Opens the newest of so many mails in the sandbox's mailbox. */
async function openNewestMail(page: Page, locale: Locale, count: number) {
  const t = getTranslator(locale, "outreach");
  await page.getByRole("link", { name: t("tabs.mailbox"), exact: true }).click();
  const mails = page.getByRole("list", { name: t("mailbox.list") }).getByRole("link");
  await expect(mails).toHaveCount(count);
  await mails.first().click();
  await expect(page.getByRole("article")).toContainText(rewards[locale]);
}

/** In the creator's place, to the mail that is open; leads to the talk. */
async function replyFromMailbox(page: Page, locale: Locale) {
  const t = getTranslator(locale, "outreach");
  const mail = page.getByRole("article");
  await mail.getByRole("button", { name: t("mailbox.sample.interested"), exact: true }).click();
  await mail.getByRole("button", { name: t("mailbox.send") }).click();
  await expect(mail.getByText(t("mailbox.sent"))).toBeVisible();
  await mail.getByRole("link", { name: t("mailbox.toThread") }).click();
}

/** Reads the reply and lets the answer that is proposed leave; the creator's name. */
async function approveAnswer(page: Page, locale: Locale): Promise<string> {
  const t = getTranslator(locale, "outreach");
  const talk = page.getByRole("list", { name: t("thread.talk") }).getByRole("listitem");
  const reply = talk.filter({ hasText: t("message.class.INTERESTED") });
  await expect(reply.getByText(t("mailbox.sampleText.interested"), { exact: true })).toBeVisible(slowly);
  await expect(page.getByRole("combobox", { name: t("thread.stage") })).toHaveValue("NEGOTIATING");
  const name = (await page.getByRole("article").getAttribute("aria-label")) ?? "";
  const proposed = page.getByRole("region", { name: t("draft.proposed") });
  await expect(proposed.getByRole("textbox", { name: t("draft.text") })).toHaveValue(
    new RegExp(rewards[locale]),
  );
  await proposed.getByRole("button", { name: t("draft.approve") }).click();
  await expect(page.getByRole("button", { name: t("message.undo") })).toBeVisible();
  await expect(talk.getByText(t("message.sentSandbox"))).toHaveCount(2, slowly);
  return name;
}

type Stages = "matched" | "written" | "sent" | "replied" | "cooperating";

async function expectFunnel(page: Page, t: CampaignTexts, counts: Record<Stages, number>) {
  const funnel = page.getByRole("table", { name: t("figures.funnel") });
  const stages = ["matched", "written", "sent", "replied", "cooperating"] as const;
  for (const stage of stages) {
    const head = page.getByRole("rowheader", { name: t(`figures.stages.${stage}`), exact: true });
    const row = funnel.getByRole("row").filter({ has: head });
    await expect(row.getByRole("cell").first()).toHaveText(String(counts[stage]));
  }
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
  await page.getByRole("textbox", { name: t("facts.reward") }).fill(rewards[locale]);
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
