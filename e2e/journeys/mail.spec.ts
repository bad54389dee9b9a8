import { test as base, expect, type Page } from "@playwright/test";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { call } from "@/lib/api/client";
import {
  createCampaign,
  getCampaign,
  startMatching,
  updateCampaign,
} from "@/lib/contracts/console/campaigns";
import { getMatchResults } from "@/lib/contracts/creator/match-results";
import { listTaskOutreach, startOutreach } from "@/lib/contracts/creator/outreach";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ReceivedMail } from "@/lib/testing/smtp-stand-in";
import {
  answerFromQq,
  type MailMarket,
  mailCreators,
  marketAddress,
  readMail,
  startMailMarket,
} from "./mail-market";
import { collectProblems } from "./market";
import { caller, enter, type Person, publishAs, registerSeller } from "./people";

/** The tests of this file share servers of their own. */
const test = base.extend<object, { market: MailMarket }>({
  market: [
    async ({ browserName: _ }, use) => {
      const market = await startMailMarket();
      await use(market);
      await market.stop();
    },
    { scope: "worker", timeout: 900_000 },
  ],
  baseURL: ({ market }, use) => use(market.baseUrl),
});

const texts = (locale: Locale) => getTranslator(locale, "outreach");

/** A mail waits half a minute to be undone, and the mailbox is looked into once a minute. */
const patience = { timeout: 180_000 };

const said = {
  zh: { reward: "800 元", first: "感兴趣，可以合作！样品寄到杭州就行。", last: "好的，没问题，就这样定了。" },
  en: { reward: "800 CNY", first: "Sounds great, I'm interested!", last: "Perfect, let's do it." },
};

/** The mails that a creator got, once they are as many. */
async function mailsTo({ smtp }: MailMarket, address: string, count: number): Promise<ReceivedMail[]> {
  const taken = () => smtp.accepted.filter(({ to }) => to === address);
  await expect.poll(() => taken().length, patience).toBe(count);
  return taken();
}

/** Lets mail out at any hour under the shop's name, and has a test sent. */
async function connectMail(page: Page, locale: Locale, market: MailMarket, seller: Person) {
  const t = texts(locale);
  const common = getTranslator(locale, "common");
  await page.goto(href(locale, sellerRoutes.channels));
  const mail = page.locator("#email");
  await expect(mail.getByText(t("channels.real"), { exact: true })).toBeVisible();
  await expect(mail.getByText(t("channels.mailReal", { from: marketAddress }))).toBeVisible();
  await mail.getByRole("combobox", { name: t("channels.from") }).selectOption("0");
  await mail.getByRole("combobox", { name: t("channels.to") }).selectOption("0");
  await mail.getByRole("textbox", { name: t("channels.sender") }).fill("集市小店");
  await mail.getByRole("button", { name: common("actions.save") }).click();
  await expect(mail.getByText(t("channels.saved"))).toBeVisible();
  await mail.getByRole("button", { name: t("test.send") }).click();
  await expect(mail.getByText(t("test.accepted"))).toBeVisible();
  const [arrived] = await mailsTo(market, `${seller.username}@example.com`, 1);
  expect(arrived && (await readMail(arrived))).toMatchObject({
    from: { name: "集市小店", address: marketAddress },
    subject: t("test.subject"),
  });
}

/** Begins a campaign for a product of the seller's and lets it write to the creator. */
async function invite(seller: Person, locale: Locale) {
  const as = caller(seller);
  const product_name = `香薰蜡烛礼盒 ${locale}`;
  const product_id = await publishAs(seller, { product_name, skus: [{ price: 66, stock_quantity: 20 }] });
  const { task_id, updated_at } = await call(createCampaign, { body: { product_id } }, as);
  const facts = { reward: said[locale].reward, link: "https://shop.example/p/1", match_tags: ["香薰"] };
  await call(updateCampaign, { params: { task_id }, body: { updated_at, ...facts } }, as);
  await call(startMatching, { params: { task_id } }, as);
  const status = async () => (await call(getCampaign, { params: { task_id } }, as)).status;
  await expect.poll(status, patience).toBe("matched");
  const { results } = await call(getMatchResults, { params: { task_id } }, as);
  const creator = results.find(({ name }) => name === mailCreators[locale].name);
  const creator_ids = [Number(creator?.creator_id)];
  await call(startOutreach, { body: { task_id, creator_ids, channel: "email" } }, as);
  return task_id;
}

for (const locale of locales) {
  test(`from an invitation by SMTP and QQ Mail's answers by IMAP to cooperation, in ${locale}`, async ({
    page,
    market,
  }) => {
    test.setTimeout(900_000);
    const t = texts(locale);
    const problems = collectProblems(page);
    const creator = mailCreators[locale];
    const { first, last } = said[locale];
    const seller = await registerSeller();
    await enter(page, seller.username);
    await connectMail(page, locale, market, seller);
    const task_id = await invite(seller, locale);

    await page.goto(href(locale, sellerRoutes.inbox));
    await page.getByRole("link", { name: creator.name }).click();
    const talk = page.getByRole("list", { name: t("thread.talk") }).getByRole("listitem");
    await expect(talk.getByText(t("message.state.ACCEPTED"), { exact: true })).toBeVisible(patience);
    const [invitation] = await mailsTo(market, creator.email, 1);
    if (!invitation) throw new Error("it was taken");
    const written = await readMail(invitation);
    expect(written).toMatchObject({ from: { name: "集市小店", address: marketAddress }, inReplyTo: null });
    expect(written.text).toContain(said[locale].reward);

    const answerId = await answerFromQq(market, creator, { to: invitation, text: first });
    const reply = talk.filter({ has: page.getByText(first, { exact: true }) });
    await expect(reply).toBeVisible(patience);
    await expect(reply.getByText(t("message.class.INTERESTED"), { exact: true })).toBeVisible();
    await expect(reply.getByText(t("message.layer.lexicon"))).toBeVisible();
    for (const trace of ["原始邮件", "Original", said[locale].reward, marketAddress, creator.email])
      await expect(reply).not.toContainText(trace);

    const proposed = page.getByRole("region", { name: t("draft.proposed") });
    await expect(proposed).toContainText(first);
    const answer = await proposed.getByRole("textbox", { name: t("draft.text") }).inputValue();
    expect(answer).toContain(said[locale].reward);
    await proposed.getByRole("button", { name: t("draft.approve") }).click();
    await expect(page.getByRole("timer")).toBeVisible();
    await expect(talk.getByText(t("message.state.ACCEPTED"), { exact: true })).toHaveCount(2, patience);
    const [, second] = await mailsTo(market, creator.email, 2);
    if (!second) throw new Error("it was taken");
    const sent = await readMail(second);
    expect(sent).toMatchObject({ subject: `Re: ${written.subject}`, inReplyTo: answerId });
    expect(sent.references).toEqual([written.messageId, answerId, sent.messageId]);
    expect(sent.text.replace(/\s+/g, " ")).toContain(answer.replace(/\s+/g, " ").trim());

    await answerFromQq(market, creator, { to: second, text: last });
    await expect(talk.filter({ has: page.getByText(last, { exact: true }) })).toBeVisible(patience);
    const stage = page.getByRole("combobox", { name: t("thread.stage") });
    await expect(stage).toHaveValue("NEGOTIATING");
    await stage.selectOption("COOPERATING");
    const row = page.getByRole("list", { name: t("inbox.list") }).getByRole("listitem");
    await expect(row.getByText(t("stage.COOPERATING"), { exact: true })).toBeVisible();
    await page.reload();
    await expect(stage).toHaveValue("COOPERATING");
    const { results } = await call(listTaskOutreach, { params: { task_id } }, caller(seller));
    expect(results.filter(({ session_id }) => session_id !== null)).toEqual([
      expect.objectContaining({ sent: true, replied: true, cooperating: true, sandbox: false }),
    ]);
    expect(market.smtp.accepted.filter(({ to }) => to === creator.email)).toHaveLength(2);
    const flags = market.imap.inbox().messages.flatMap((mail) => mail.flags);
    expect(flags.filter((flag) => flag !== "\\Recent")).toEqual([]);
    expect(problems).toEqual([]);
  });
}
