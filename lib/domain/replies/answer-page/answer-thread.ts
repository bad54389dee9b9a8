import type { Context } from "../../context";
import { fixedFromMinor } from "../../money";
import type { Reading } from "../read-reply";
import { recordReply } from "../record-reply";
import type { AnswerChoice, AnswerResult } from "./answer-choices";
import { type AnswerPage, readAnswerPage } from "./read-answer-page";

export type GivenAnswer = {
  token: string;
  /** Null for one that the page does not have. */
  choice: AnswerChoice | null;
  /** Of an offer, in minor units of CNY; null for what is no amount. */
  offerMinor: number | null;
  text: string;
  /** Names this sending of the form: sent twice, it counts once. */
  nonce: string;
};

/** What became of it; `problem`: what is missing, to be asked for again. */
export type AnswerOutcome = {
  thread: Pick<AnswerPage, "token">;
  result: AnswerResult;
};

const readings = {
  accept: "INTERESTED",
  offer: "COUNTER_OFFER",
  ask: "QUESTION",
  later: "LATER",
  never: "OPT_OUT",
} as const satisfies Record<AnswerChoice, Reading["class"]>;

/**
 * Records what a creator chose on the answer page. That is exact: to agree is cooperation, never is never. What is
 * written beside it is data. Throws `outreach.not_found`.
 */
export async function answerThread(context: Context, answer: GivenAnswer): Promise<AnswerOutcome> {
  const page = await readAnswerPage(context, answer);
  const { choice, offerMinor, text, nonce } = answer;
  const thread = { token: page.token };
  // Whoever called off and then says never is not written to by anyone else, either.
  if (page.state === "ended" && !(choice === "never" && page.address !== ""))
    return { thread, result: "ended" };
  if (page.state === "opted_out") return { thread, result: "opted_out" };
  if (!choice) return { thread, result: "choice_missing" };
  if (choice === "offer" && offerMinor === null) return { thread, result: "offer_missing" };
  if (choice === "ask" && text === "") return { thread, result: "question_missing" };
  const decided: Reading = {
    class: readings[choice],
    layer: "answer_page",
    confidence: 1,
    ...(choice === "offer" && offerMinor !== null ? { offerMinor } : {}),
  };
  await recordReply(context, {
    threadId: page.id,
    replyKey: `page:${page.id}:${nonce}`,
    content: [saying(choice, page.language, offerMinor), text].filter((line) => line !== "").join("\n"),
    at: context.clock(),
    decided,
  });
  return { thread, result: "done" };
}

/** The choice in words, for whoever reads the thread. */
function saying(choice: AnswerChoice, language: string, offerMinor: number | null): string {
  const amount = fixedFromMinor(offerMinor ?? 0);
  const words = {
    zh: {
      accept: "同意合作。",
      offer: `报价 ${amount} 元。`,
      ask: "",
      later: "现在不方便。",
      never: "请不要再联系我。",
    },
    en: {
      accept: "I agree.",
      offer: `My offer: ${amount} CNY.`,
      ask: "",
      later: "Not now.",
      never: "Never contact me again.",
    },
  };
  return words[language === "en" ? "en" : "zh"][choice];
}

/** The same, with the language of the page that it leads back to. */
export async function answerInLocale(
  context: Context,
  { locale, ...answer }: GivenAnswer & { locale: "zh" | "en" },
): Promise<AnswerOutcome & { locale: "zh" | "en" }> {
  return { ...(await answerThread(context, answer)), locale };
}
