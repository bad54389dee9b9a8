import { maxPriceMinor } from "../../money";

const digits: Record<string, number> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, k: 1000, w: 10_000 };

const latin = String.raw`\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?`;
const chinese = "[一二两三四五六七八九][十百千万零〇一二两三四五六七八九]{0,8}";

/** A number with its scale, and what stands right before and after it. */
const found = new RegExp(
  `(¥|￥|rmb ?|cny ?|人民币)?(?:(${latin}) ?(k(?![a-z])|w(?![a-z])|千|万)?|(${chinese})) ?(元|块|圆|rmb|cny|yuan|人民币)?`,
  "gu",
);

const priceWord =
  /(?:报价|价格|费用|酬劳|报酬|预算|收费?|刊例价?|最少|至少|起码|要|加到|涨到|提到|能到|给到|rate|fee|charge|budget|pay|for|to|at least|need|starts at|price)(?: is|是|为|[:：])?.{0,8}$/u;
const priceAfter = /^ ?(?:一条|每条|\/条|起|以上|可以|行|不行|的话|才|per|a video|each|太|有点)/u;
const foreign = /(?:\$|usd|us|€|£|eur|gbp|hk|nt) ?$/u;
const foreignAfter = /^ ?(?:usd|dollars?|bucks|美元|美金|刀|欧|eur|gbp|€|£|港|日元)/u;
/** What is counted is no money. */
const counted =
  /^ ?(?:条|个|万?粉|粉丝|天|号|月|日|年|点|小时|分钟|秒|次|位|人|%|％|折|k? ?(?:followers|fans|subs|views|videos?|posts?|days?|weeks?|months?|hours?|minutes?|years?|am|pm|st|nd|rd|th))/u;

/** 一千五 is 1500, 两千 2000, 八百 800; null for what is no amount. */
function chineseNumber(text: string): number | null {
  let total = 0;
  let digit = 0;
  let last = 1;
  for (const char of text) {
    const scale = scales[char];
    if (scale !== undefined) {
      total += (digit || 1) * scale;
      [digit, last] = [0, scale];
    } else {
      digit = digits[char] ?? 0;
      if (digit === 0) last = 10;
    }
  }
  return text.length > 1 ? total + digit * Math.max(last / 10, 1) : null;
}

/** Amounts of CNY that a text names as a price, in minor units, each once; `foreign` where one is in other money. */
export function amountsIn(text: string): { minor: number[]; foreign: boolean } {
  const minor = new Set<number>();
  let other = false;
  for (const match of text.matchAll(found)) {
    const [all, before = "", number, scale = "", words, after = ""] = match;
    const head = text.slice(Math.max(0, match.index - 20), match.index);
    const tail = text.slice(match.index + all.length, match.index + all.length + 16);
    if (/\d[.,]?$/u.test(head) || /^\d/u.test(tail) || (after === "" && counted.test(tail))) continue;
    if (foreign.test(head) || foreignAfter.test(tail)) {
      other = true;
      continue;
    }
    const spoken = words ? chineseNumber(words) : null;
    // 八百, 一千五: hardly anything but money is spoken of like that.
    const said = before || after || (spoken ?? 0) >= 100 || priceWord.test(head) || priceAfter.test(tail);
    if (!said) continue;
    const value = words ? spoken : Number((number ?? "").replaceAll(",", "")) * (scales[scale] ?? 1);
    const amount = Math.round((value ?? 0) * 100);
    // Less than ten is a count that looks like a price.
    if (amount >= 1000 && amount <= maxPriceMinor) minor.add(amount);
  }
  return { minor: [...minor], foreign: other };
}
