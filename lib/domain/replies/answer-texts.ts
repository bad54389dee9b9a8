import type { ReplyClass } from "@/lib/generated/prisma/enums";

/** What an answer may say: facts of its campaign, as its seller wrote them. */
export type AnswerFacts = {
  /** Empty where the creator's name is no plain name. */
  name: string;
  intro: string;
  reward: string;
  requirements: string;
  link: string;
};

type Write = (facts: AnswerFacts) => string;

const lines = (...all: (string | false)[]) => all.filter((line) => line !== false && line !== "").join("\n");

const zhFacts = ({ intro, reward, requirements, link }: AnswerFacts) =>
  lines(
    intro !== "" && `商品介绍：${intro}`,
    reward !== "" && `合作酬劳：${reward}`,
    requirements !== "" && `拍摄要求：${requirements}`,
    link !== "" && `商品链接：${link}`,
  );
const enFacts = ({ intro, reward, requirements, link }: AnswerFacts) =>
  lines(
    intro !== "" && `About the product: ${intro}`,
    reward !== "" && `Reward: ${reward}`,
    requirements !== "" && `What to film: ${requirements}`,
    link !== "" && `Link: ${link}`,
  );

const zhHello = ({ name }: AnswerFacts) => (name ? `${name}，您好！` : "您好！");
const enHello = ({ name }: AnswerFacts) => (name ? `Hi ${name},` : "Hi,");

/** An answer to each class that has one: nobody who declined or opted out is answered, and no guess is made. */
const texts: Record<"zh" | "en", Partial<Record<ReplyClass, Write>>> = {
  zh: {
    INTERESTED: (facts) =>
      lines(
        zhHello(facts),
        "很高兴您愿意合作。合作内容如下，请您确认：",
        zhFacts(facts),
        "确认后我们就安排后续事宜。",
      ),
    COUNTER_OFFER: (facts) => lines(zhHello(facts), "谢谢您的报价，我们已经收到，确认后会尽快答复您。"),
    QUESTION: (facts) =>
      lines(
        zhHello(facts),
        "谢谢您的提问。合作内容如下：",
        zhFacts(facts),
        "如果还有没答到的，我们会尽快补充。",
      ),
    LATER: (facts) => lines(zhHello(facts), "没关系，等您方便的时候，随时可以回复我们。"),
  },
  en: {
    INTERESTED: (facts) =>
      lines(
        enHello(facts),
        "We are glad that you would like to work with us. Please confirm what we agree on:",
        enFacts(facts),
        "Once you confirm, we will arrange the rest.",
      ),
    COUNTER_OFFER: (facts) =>
      lines(
        enHello(facts),
        "Thank you for your offer. We have received it and will answer as soon as we can.",
      ),
    QUESTION: (facts) =>
      lines(
        enHello(facts),
        "Thank you for asking. This is what it is about:",
        enFacts(facts),
        "If something is still open, we will get back to you.",
      ),
    LATER: (facts) => lines(enHello(facts), "No problem. Whenever it suits you, just write back."),
  },
};

/** The text that answers a reply of a class; null where none should be proposed. */
export function answerText(replyClass: ReplyClass, language: string, facts: AnswerFacts): string | null {
  return texts[language === "en" ? "en" : "zh"][replyClass]?.(facts) ?? null;
}
