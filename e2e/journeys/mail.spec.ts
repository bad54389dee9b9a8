import { type Browser, expect, type Page } from "@playwright/test";
import PostalMime from "postal-mime";
import { threadPath } from "@/components/campaigns/campaign-link";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { qqReply } from "@/lib/testing/mails/qq-mail";
import type { ReceivedMail } from "@/lib/testing/smtp-stand-in";
import { mailFrom, mailServer, test } from "./mail-application";
import { collectProblems } from "./market";
import { enter, type Person, registerSeller } from "./people";
import { approveRest, campaignTexts, startCampaign } from "./setup-steps";
import { type Talks, writeToThree } from "./talks";

/** In which a message has left, or the mailbox was read: both happen by the clock. */
const slowly = { timeout: 180_000 };

const words = {
  zh: {
    sender: "竹里小店",
    signature: "竹里 敬上",
    reply: "感兴趣，可以合作，怎么寄样？",
    charset: "gb18030",
  },
  en: {
    sender: "Bamboo Lane",
    signature: "Kind regards, Bamboo Lane",
    reply: "Interested! How do we go on?",
    charset: "GBK",
  },
} as const;

type Servers = Parameters<Parameters<typeof test>[2]>[0]["mail"];
type Visit = { page: Page; locale: Locale; seller: Person; mail: Servers };

// Most of it is waiting: for what can be undone, and for the mailbox to be read.
test("a talk by real mail, from the settings of the channel to an answer, in both languages", async ({
  browser,
  mail,
  baseURL,
}) => {
  await Promise.all(locales.map((locale) => talk(browser, baseURL ?? "", { locale, mail })));
});

async function talk(browser: Browser, baseURL: string, { locale, mail }: Pick<Visit, "locale" | "mail">) {
  const context = await browser.newContext({ baseURL, reducedMotion: "reduce" });
  const page = await context.newPage();
  const problems = collectProblems(page);
  const seller = await registerSeller();
  await enter(page, seller.username);
  const visit = { page, locale, seller, mail };
  await setChannel(visit);
  const talks = await writeToThree(seller, locale);
  const invitations = await send(visit, talks);
  const [invitation] = invitations;
  if (!invitation) throw new Error("no mail has come");
  const replyId = await replyAsQq(visit, invitation);
  const answer = await answerFromInbox(visit, talks, replyId);
  expect(answer.to).toBe(invitation.to);
  const { references } = await PostalMime.parse(answer.raw);
  expect(references?.split(/\s+/)).toEqual(expect.arrayContaining([invitation.messageId, replyId]));
  expect(problems).toEqual([]);
  await context.close();
}

const mailsTo = ({ mail }: Visit, address: string) => mail.smtp.accepted.filter(({ to }) => to === address);

/** Names a sender, sends at any hour, and has a test sent to the seller. */
async function setChannel(visit: Visit) {
  const { page, locale, seller } = visit;
  const t = getTranslator(locale, "outreach");
  const { sender, signature } = words[locale];
  await page.goto(href(locale, sellerRoutes.channels));
  const card = page.locator("#email");
  await expect(card.getByText(t("channels.real"), { exact: true })).toBeVisible();
  await expect(card.getByText(t("channels.mailReal", { from: mailFrom }))).toBeVisible();
  await card.getByRole("combobox", { name: t("channels.from"), exact: true }).selectOption("0");
  await card.getByRole("combobox", { name: t("channels.to"), exact: true }).selectOption("0");
  await card.getByRole("textbox", { name: t("channels.sender") }).fill(sender);
  await card.getByRole("textbox", { name: t("channels.signature") }).fill(signature);
  await page.getByRole("button", { name: getTranslator(locale, "common")("actions.save") }).click();
  await expect(card.getByText(t("channels.saved"), { exact: true })).toBeVisible();

  const own = `${seller.username}@example.com`;
  await expect(card.getByRole("textbox", { name: t("test.EMAIL") })).toHaveValue(own);
  await card.getByRole("button", { name: t("test.send") }).click();
  await expect(card.getByText(t("test.accepted"))).toBeVisible();
  const [test] = mailsTo(visit, own);
  const { from, subject, text } = await PostalMime.parse(test?.raw ?? "");
  expect(from).toMatchObject({ name: sender, address: mailFrom });
  expect(subject).toBe(t("test.subject"));
  expect(text).toContain(signature);
}

/** Approves three invitations and starts: as many mails leave, and no more. */
async function send({ page, locale, mail }: Visit, { taskId, product }: Talks): Promise<ReceivedMail[]> {
  const t = campaignTexts(locale);
  await page.goto(`${href(locale, sellerRoutes.campaignSetup(taskId))}?step=message`);
  await approveRest(page, t, 3);
  await startCampaign(page, t);
  const sentOf = async () => {
    const { sender } = words[locale];
    const parsed = mail.smtp.accepted.map(async (one) => ({ one, read: await PostalMime.parse(one.raw) }));
    return (await Promise.all(parsed)).flatMap(({ one, read }) =>
      read.from?.name === sender && read.text?.includes(product) ? [one] : [],
    );
  };
  await expect.poll(async () => (await sentOf()).length, slowly).toBe(3);
  return sentOf();
}

/** The creator answers in QQ Mail; the mail lies in the mailbox. Returns its id. */
async function replyAsQq({ locale, mail }: Visit, invitation: ReceivedMail): Promise<string> {
  const { from, to, subject, text } = await PostalMime.parse(invitation.raw);
  const messageId = `<tencent_${locale}@qq.com>`;
  const { reply, charset } = words[locale];
  const raw = qqReply({
    messageId,
    from: { name: to?.[0]?.name ?? "", address: invitation.to },
    to: mailFrom,
    text: reply,
    answered: {
      messageId: invitation.messageId,
      references: [invitation.messageId],
      from: { name: from?.name ?? "", address: mailFrom },
      subject: subject ?? "",
      text: text ?? "",
    },
    charset,
    words: locale,
    trace: { "Authentication-Results": `${mailServer}; dmarc=pass` },
  });
  await mail.imap.deliver(raw);
  return messageId;
}

/** Reads the reply without what it quotes, and approves the answer that is proposed; the mail that leaves. */
async function answerFromInbox(
  { page, locale, mail }: Visit,
  { taskId }: Talks,
  replyId: string,
): Promise<ReceivedMail> {
  const t = getTranslator(locale, "outreach");
  await page.goto(href(locale, threadPath(taskId)));
  const unread = page
    .getByRole("list", { name: t("inbox.list") })
    .getByRole("link")
    .filter({ hasText: t("inbox.unread") });
  await expect(unread).toHaveCount(1, slowly);
  await unread.click();
  const reply = page
    .getByRole("list", { name: t("thread.talk") })
    .getByRole("listitem")
    .filter({ hasText: t("message.class.INTERESTED") });
  await expect(reply.getByText(words[locale].reply, { exact: true })).toBeVisible();
  await expect(reply).not.toContainText(mailFrom);
  const proposed = page.getByRole("region", { name: t("draft.proposed") });
  await proposed.getByRole("button", { name: t("draft.approve") }).click();
  await expect(page.getByRole("button", { name: t("message.undo") })).toBeVisible();
  const answers = () => mail.smtp.accepted.filter(({ raw }) => raw.includes(`In-Reply-To: ${replyId}`));
  await expect.poll(() => answers().length, slowly).toBe(1);
  await expect(page.getByText(t("message.state.ACCEPTED"), { exact: true })).toHaveCount(2);
  const [answer] = answers();
  if (!answer) throw new Error("no answer has come");
  return answer;
}
