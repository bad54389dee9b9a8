import type { WritingFacts } from "@/lib/domain/writing/facts";
import { checkFacts } from "@/lib/domain/writing/facts-check";

/** The facts of the tables of cases. */
export const facts: WritingFacts = {
  name: "云感 X3 耳机",
  intro: "佩戴轻，单耳只有 5 克，续航 30 小时。降噪 95%。",
  priceMinor: 29_900,
  link: "https://jishi.example/products/12?from=Ab",
  reward: "800元 + 10% 佣金",
  requirements: "拍 2 条 60 秒视频，7 天内发布，@云感官方",
};

/** What a text is refused for. */
export const kinds = (text: string, given = facts) =>
  checkFacts(text, given, "person").map(({ kind }) => kind);
/** A text that has every mandatory fact, and this. */
export const say = (text: string) => `${text} 报酬 ${facts.reward}，链接 ${facts.link} 。`;
