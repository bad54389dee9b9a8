import { unread } from "./facts-fold";

const digits = "零一二三四五六七八九";
const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const numeral = "零一二两三四五六七八九十百千万亿";
/** Digits alone stand already. */
const run = new RegExp(`(?<![\\d.${numeral}])[\\d.]*[${numeral}][\\d.${numeral}]*`, "gu");
/** What someone puts between the characters of a number that is not to be read as one. */
const parted = new RegExp(`(?<=[${numeral}])[ ·•・._*~|/-]{1,3}(?=[${numeral}元块折成])`, "gu");
const portion = new RegExp(`([百千万])分之([\\d.${numeral}]{1,20})`, "gu");
const yuanAndTenths = new RegExp(
  `([\\d.${numeral}]{1,9})[块元]([\\d${numeral}])(?:[毛角]|(?= ?(?:$|[^\\p{L}\\p{N}% ])))`,
  "gu",
);
const fraction = new RegExp(`([${numeral}]{1,6})分之([${numeral}]{1,6})`, "gu");
const tenths = new RegExp(`([\\d.${numeral}]{1,4})成(?![不为本功果就长员熟立交效都品人年绩分套])`, "gu");
const reduced = new RegExp(`([\\d.${numeral}]{1,4})折(?![叠扣合页纸磨腰断射])`, "gu");

/** What is counted: after one of these even a single numeral is a number. */
const unit =
  /^ ?(?:元|块|钱|角|毛|折|成|倍|%|条|篇|支|部|期|集|秒|分钟|小时|天|日|周|月|年|件|份|次|名|套|箱|瓶|盒|袋|包|台|杯|片|颗|斤|克|升|毫|厘|米|寸|人|位|个|只|双|张|美[元金刀]|刀|k|w)/u;
/** After a lone 一, which is in every second sentence. */
const unitOfOne =
  /^ ?(?:元|块钱|块(?![儿起])|角|毛|折|成(?![不])|倍|%|条(?![龙心])|篇|支|集|秒|分钟|小时|天|周|年|件|套(?!路)|箱|瓶|盒|个月|个小时|个视频|个作品|美元|刀|[kw](?![a-z]))/u;
const paid = /[¥$€£] ?$|(?:报酬|酬劳|价格|售价|费用|预算|佣金|仅需|只要|立减|优惠)[是为:]? ?$/u;
/** Words of numerals that count nothing. */
const idioms = /^(?:千万|万一|万万|千千万万|一一|三三两两|七七八八)$/u;

/** 八百 8百 两千五 一万二 二〇二五 as a number; undefined for what is none. `lone` magnitudes have no digit before them. */
function numberOf(text: string): { value: number; lone: boolean } | undefined {
  if (text.length === 1 && !(text in magnitudes)) {
    return { value: /\d/.test(text) ? Number(text) : digitOf(text), lone: false };
  }
  const parts = text.match(/\d+(?:\.\d+)?|[^\d.]/gu) ?? [];
  if (parts.every((part) => !(part in magnitudes))) {
    // Digit by digit: 八零零, 8零0.
    const joined = parts.map((part) => (/\d/.test(part) ? part : String(digitOf(part)))).join("");
    return joined === "" ? undefined : { value: Number(joined), lone: false };
  }
  let [total, section, current, last] = [0, 0, -1, 0];
  let lone = false;
  for (const part of parts) {
    const size = magnitudes[part];
    if (size === undefined) {
      if (part === "零") last = 0;
      current = (current > 0 ? current * 10 : 0) + (/\d/.test(part) ? Number(part) : digitOf(part));
      continue;
    }
    if (current < 0 && section === 0 && part !== "十") lone = true;
    const amount = current < 0 ? (section === 0 || size < 1e4 ? 1 : 0) : current;
    if (size >= 1e4) {
      total = (total + section + amount) * size;
      section = 0;
    } else section += amount * size;
    [current, last] = [-1, size];
  }
  // 两千五 is 2,500, and 两千零五 2,005.
  if (current > 0) section += last > 10 && current < 10 ? (current * last) / 10 : current;
  return { value: total + section, lone };
}

const digitOf = (char: string) => (char === "两" ? 2 : Math.max(0, digits.indexOf(char)));

const rounded = (value: number, decimals: number) =>
  Number.isInteger(value) ? value : Number(value.toFixed(decimals));

const written = (value: number) => ` ${rounded(value, 6)} `;

function read(text: string, offset: number, whole: string): string {
  const after = whole.slice(offset + text.length, offset + text.length + 6);
  const before = whole.slice(Math.max(0, offset - 8), offset);
  const counted = unit.test(after) || paid.test(before);
  if (text === "一") {
    if (!unitOfOne.test(after) && !paid.test(before)) return text;
  } else if (text.length === 1) {
    if (!counted || (text === "十" && /^分(?!钟)/u.test(after))) return text;
    if (text === "两" && /^(?:位一体|全|者)/u.test(after)) return text;
  } else if (idioms.test(text) && !counted) return text;
  const result = numberOf(text);
  if (!result) return text;
  const vague = result.lone || /[几数上近逾超]$/u.test(before);
  // Its spaces keep a number apart from one beside it.
  return vague ? ` ${unread}${result.value} ` : written(result.value);
}

const ratio = (part: string) => numberOf(part)?.value ?? 0;

/** A folded text in which numbers, shares and reductions that are written in Chinese stand in digits. */
export function readChineseNumbers(folded: string): string {
  return folded
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .replace(parted, "")
    .replace(/半价|对折(?!扣|叠)/gu, " 50% off ")
    .replace(/半折/gu, " 95% off ")
    .replace(/对半/gu, " 50% ")
    .replace(/[双翻加]倍|翻番/gu, ` ${unread}2 `)
    .replace(yuanAndTenths, (_, yuan: string, tenth: string) => `${ratio(yuan)}.${ratio(tenth)}元`)
    .replace(portion, (_, whole: string, part: string) => {
      const percent = (ratio(part) * 100) / (magnitudes[whole] ?? 100);
      return `${written(percent).trimEnd()}% `;
    })
    .replace(fraction, (_, whole: string, part: string) => {
      const percent = (ratio(part) * 100) / (ratio(whole) || 1);
      return ` ${rounded(percent, 2)}% `;
    })
    .replace(tenths, (_, part: string) => ` ${rounded(ratio(part) * 10, 4)}% `)
    .replace(reduced, (_, part: string) => ` ${reductionOf(part)}% off `)
    .replace(run, read);
}

/** 八折, 8.5折 and 八五折 leave 80, 85 and 85 of a hundred. */
function reductionOf(part: string): number {
  const value = ratio(part);
  return rounded(100 - (value > 10 ? value : value * 10), 4);
}
