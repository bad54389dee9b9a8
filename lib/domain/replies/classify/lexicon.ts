import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { amountsIn } from "./amounts";
import {
  commands,
  counterWords,
  declined,
  doubtful,
  harmless,
  interested,
  keepsSubscribed,
  later,
  laterTime,
  optOut,
  question,
  supposed,
} from "./phrases";

export type LexiconResult = {
  class: ReplyClass;
  confidence: number;
  offerMinor?: number;
  /** Whether some word of it says no: then nothing else may make it interest. */
  negative: boolean;
};

/** As much of a reply as is classified: what matters is said first. */
const maxClassified = 4_000;

/** Traditional characters of the words that decide. */
const simplified: Record<string, string> = {
  ...{
    興: "兴",
    沒: "没",
    無: "无",
    願: "愿",
    這: "这",
    個: "个",
    請: "请",
    時: "时",
    間: "间",
    兩: "两",
    條: "条",
    價: "价",
  },
  ...{
    錢: "钱",
    聯: "联",
    繫: "系",
    發: "发",
    給: "给",
    後: "后",
    來: "来",
    說: "说",
    過: "过",
    點: "点",
    樣: "样",
    謝: "谢",
  },
  ...{
    絕: "绝",
    慮: "虑",
    暫: "暂",
    廣: "广",
    訂: "订",
    閱: "阅",
    參: "参",
    與: "与",
    問: "问",
    麼: "么",
    嗎: "吗",
    報: "报",
  },
};

const fold = (text: string) =>
  text
    .slice(0, maxClassified)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\n[\n ]*/g, "\n")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .replace(/\p{Script=Han}/gu, (char) => simplified[char] ?? char)
    .trim();

/** Whether a text speaks to a machine: no model answers it. */
export const givesOrders = (text: string) => commands.test(fold(text));

/** Where the last match of a pattern is; -1 without one. */
const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/**
 * What a reply says by its words, negation first: what says no is read and taken out before anything is read as yes.
 * `rewardMinor`, what we offered, is no counter-offer when it is repeated.
 */
export function readByLexicon(reply: string, rewardMinor: number | null = null): LexiconResult {
  const text = fold(reply);
  if (commands.test(text)) return { class: "UNCLEAR", confidence: 0.9, negative: true };
  // Placeholders keep the places, by which it is told what was said last.
  const blank = (match: string) => "□".repeat(match.length);
  const plain = text.replace(harmless, (match) =>
    /不好意思/.test(match) ? blank(match) : "好的".padEnd(match.length, "."),
  );
  const meant = plain.replace(supposed, blank);
  if (lastOf(meant, optOut) >= 0 && !keepsSubscribed.test(meant)) {
    return { class: "OPT_OUT", confidence: 0.95, negative: true };
  }
  const { minor, foreign } = amountsIn(text);
  const offers = minor.filter((amount) => amount !== rewardMinor);
  const priced = offers.length > 0 || foreign || lastOf(meant, counterWords) >= 0;
  const no = lastOf(meant, declined);
  const notNow = lastOf(meant, later);
  const rest = meant.replace(declined, blank).replace(later, blank);
  const yes = lastOf(rest, interested);
  const asks = lastOf(rest, question) >= 0;
  const negative = no >= 0 || notNow >= 0 || doubtful.test(rest);
  const say = (name: ReplyClass, confidence: number) => ({ class: name, confidence, negative });

  if (
    priced &&
    (no < 0 || offers.length > 0 || lastOf(meant, counterWords) >= 0) &&
    !refusesWhateverIsPaid(meant)
  ) {
    const [offerMinor] = offers;
    const offer = offers.length === 1 && !foreign && offerMinor !== undefined ? { offerMinor } : {};
    return { ...say("COUNTER_OFFER", 0.8), ...offer };
  }
  if (notNow >= 0) return say("LATER", no > notNow + 12 && yes < 0 ? 0.6 : 0.85);
  if (no >= 0) return yes > no ? say("UNCLEAR", 0.5) : say("DECLINED", yes >= 0 ? 0.75 : 0.9);
  if (yes >= 0 && doubtful.test(rest)) return say("UNCLEAR", 0.6);
  if (yes >= 0) return say("INTERESTED", asks ? 0.75 : 0.9);
  if (lastOf(rest, laterTime) >= 0) return say("LATER", asks ? 0.6 : 0.75);
  if (asks && /\p{L}{2}/u.test(text)) return say("QUESTION", 0.8);
  return say("UNCLEAR", 0.5);
}

const flatNo =
  /不感兴趣|没(?:有)?兴趣|不想(?:合作|接|做)|不合作|拒绝|谢绝|not interested|no thanks|no longer|\bdeclin|不接(?:广告|推广|商单|商务)/u;

/** A price beside a flat no is not an offer. */
const refusesWhateverIsPaid = (text: string) => flatNo.test(text);
