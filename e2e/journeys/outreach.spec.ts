import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { threadPath } from "@/components/campaigns/campaign-link";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { href } from "@/lib/i18n/href";
import { type Locale, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { collectProblems } from "./market";
import { enter, registerSeller } from "./people";
import { sendAll, type Talks, writeToThree } from "./talks";

test.describe.configure({ mode: "parallel" });

const sentences = {
  zh: { question: "请问视频需要多长？", ours: "想请您为竹篮拍个视频，长短由您定。" },
  en: {
    question: "How long should the video be?",
    ours: "We would love a video of the basket, as long as you like.",
  },
};

const texts = (locale: Locale) => ({
  t: getTranslator(locale, "outreach"),
  campaigns: getTranslator(locale, "campaigns"),
  answer: getTranslator(locale, "answer"),
});
type Texts = ReturnType<typeof texts>;

/** Half a minute passes before anything leaves, and then it waits for its turn. */
const leaving = { timeout: 120_000 };

for (const locale of locales) {
  test(`from invitations in the sandbox to a cooperation, in ${locale}`, async ({ page, context }) => {
    test.slow();
    const words = texts(locale);
    const seller = await registerSeller();
    const talks = await writeToThree(seller, locale);
    await sendAll(seller, talks);
    await enter(page, seller.username);
    const problems = collectProblems(page);
    const inbox = await openInbox(context, locale, talks, words);
    const unheard = collectProblems(inbox);
    const mailbox = await answerInTheMailbox(page, locale, talks, words);
    await decide(inbox, locale, words);
    const board = await context.newPage();
    await board.goto(href(locale, sellerRoutes.campaign(talks.taskId)));
    await agree(mailbox, talks, words);
    await expectAgreed(board, talks, words);
    expect([...problems, ...unheard]).toEqual([]);
  });
}

/** A conversation that waits for its creator, in a tab that is not reloaded until that one has answered. */
async function openInbox(context: BrowserContext, locale: Locale, { taskId, names }: Talks, { t }: Texts) {
  const inbox = await context.newPage();
  await inbox.goto(href(locale, threadPath(taskId)));
  const rows = inbox.getByRole("list", { name: t("inbox.list") }).getByRole("link");
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: names[0] }).click();
  await expect(inbox).toHaveURL(/thread=/);
  await expect(inbox.getByRole("article", { name: names[0] })).toBeVisible();
  return inbox;
}

/** The invitations arrive by themselves; one is answered in its creator's place. */
async function answerInTheMailbox(page: Page, locale: Locale, { names, product }: Talks, { t }: Texts) {
  const [name] = names;
  await page.goto(href(locale, sellerRoutes.mailbox));
  const mails = page.getByRole("list", { name: t("mailbox.list") }).getByRole("link");
  await expect(mails).toHaveCount(3, leaving);
  await mails.filter({ hasText: name }).click();
  const mail = page.getByRole("article");
  await expect(mail.getByRole("heading", { level: 2 })).toContainText(product);
  await mail.getByRole("button", { name: t("mailbox.send") }).click();
  await expect(mail.getByText(t("mailbox.missing"))).toBeVisible();
  await mail.getByRole("textbox", { name: t("mailbox.answer") }).fill(sentences[locale].question);
  await mail.getByRole("button", { name: t("mailbox.send") }).click();
  await expect(mail.getByText(t("mailbox.sent"))).toBeVisible();
  return page;
}

/** The reply is read, read otherwise, answered in other words, taken back, sent, and put off. */
async function decide(inbox: Page, locale: Locale, { t }: Texts) {
  const { question, ours } = sentences[locale];
  const said = inbox.getByRole("list", { name: t("thread.talk") }).getByRole("listitem");
  const reply = said.filter({ hasText: question });
  await expect(reply.getByText(t("message.class.QUESTION"))).toBeVisible(leaving);
  await expect(reply.getByText(t("message.layer.lexicon"))).toBeVisible();
  await expect(inbox.getByRole("combobox", { name: t("thread.stage") })).toHaveValue("REPLIED");

  await reply.getByRole("button", { name: t("message.mark") }).click();
  await inbox.getByRole("menuitem", { name: t("message.class.INTERESTED"), exact: true }).click();
  await expect(reply.getByText(t("message.layer.person"))).toBeVisible();
  await expect(inbox.getByRole("combobox", { name: t("thread.stage") })).toHaveValue("NEGOTIATING");

  const draft = inbox.getByRole("region", { name: t("draft.proposed") });
  const text = draft.getByRole("textbox", { name: t("draft.text") });
  const proposed = await text.inputValue();
  await text.fill(`${proposed}\n${ours}`);
  await inbox.reload();
  await expect(text).toHaveValue(`${proposed}\n${ours}`);
  const send = draft.getByRole("button", { name: t("draft.approve") });
  await send.click();
  const answer = said.filter({ hasText: ours });
  await expect(answer.getByRole("timer")).toBeVisible();
  await answer.getByRole("button", { name: t("message.undo") }).click();
  await expect(text).toHaveValue(`${proposed}\n${ours}`);
  await send.click();
  await expect(answer.getByRole("timer")).toBeVisible();
  await inbox.reload();
  await expect(answer.getByText(t("message.sentSandbox"))).toBeVisible(leaving);

  await inbox.getByRole("button", { name: t("thread.snooze") }).click();
  await inbox.getByRole("menuitem", { name: t("thread.snoozeTomorrow") }).click();
  const wake = inbox.getByRole("button", { name: t("thread.wake") });
  await expect(wake).toBeVisible();
  await inbox.reload();
  await wake.click();
  await expect(inbox.getByRole("button", { name: t("thread.snooze") })).toBeVisible();
}

/** The creator opens the page that our answer leads to, and agrees. */
async function agree(mailbox: Page, { names }: Talks, { t, answer }: Texts) {
  const mails = mailbox.getByRole("list", { name: t("mailbox.list") }).getByRole("link");
  await expect(mails).toHaveCount(4);
  await mails.filter({ hasText: names[0] }).first().click();
  const opened = mailbox.waitForEvent("popup");
  await mailbox.getByRole("link", { name: t("mailbox.answerPage") }).click();
  const creator = await opened;
  await creator.getByRole("radio", { name: new RegExp(`^${answer("choices.accept")}`) }).check();
  await creator.getByRole("button", { name: answer("send") }).click();
  await expect(creator.getByRole("status")).toHaveText(answer("results.done"));
  await expect(creator.getByText(answer("agreed"))).toBeVisible();
}

/** The board says so by itself, and the figures count it. */
async function expectAgreed(board: Page, { names }: Talks, { campaigns: t }: Texts) {
  const column = (stage: "contacted" | "cooperating") =>
    board.getByRole("list", { name: t(`stageName.${stage}`), exact: true }).locator("[data-thread]");
  await expect(column("cooperating")).toHaveText([names[0]]);
  await expect(column("contacted")).toHaveCount(2);
  await board.reload();
  await expect(column("cooperating")).toHaveText([names[0]]);
  await board.getByRole("link", { name: t("page.figures"), exact: true }).click();
  const funnel = board.getByRole("table", { name: t("figures.funnel") });
  const counted = [
    ["written", 3],
    ["approved", 3],
    ["sent", 3],
    ["replied", 1],
    ["negotiating", 0],
    ["cooperating", 1],
  ] as const;
  for (const [stage, n] of counted) {
    const name = t(`figures.stages.${stage}`);
    const row = funnel.getByRole("row").filter({ has: board.getByRole("rowheader", { name, exact: true }) });
    await expect(row.getByRole("cell").first()).toHaveText(String(n));
  }
}
