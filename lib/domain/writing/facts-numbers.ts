import { readChineseNumbers } from "./facts-chinese";
import { readEnglishNumbers } from "./facts-english";
import { unread } from "./facts-fold";
import { markLatinNumbers } from "./facts-latin";

/** `percent` is a share, `discount` what is taken off a price, `plain` a count of anything. */
export type NumberKind = "plain" | "money" | "percent" | "discount";

export type NumberClaim = {
  kind: NumberKind;
  /** Decimal digits without needless zeros; what has no single reading keeps its own spelling. */
  value: string;
  /** Of money, as ISO 4217 has it. */
  currency?: string;
  /** As it stands in the text, folded. */
  shown: string;
};

const currencies: readonly (readonly [code: string, before: RegExp, after: string])[] = [
  ["USD", /(?:us ?\$|usd|美元|美金) ?$/, String.raw`us ?\$|usd|美元|美金|美刀|刀|dollars?|bucks?`],
  ["HKD", /(?:hk ?\$|hkd|港币|港元) ?$/, String.raw`hk ?\$|hkd|港币|港元`],
  ["TWD", /(?:nt ?\$|twd|台币|新台币) ?$/, String.raw`nt ?\$|twd|台币|新台币`],
  ["SGD", /(?:s\$|sgd|新币) ?$/, String.raw`s\$|sgd|新币`],
  ["AUD", /(?:au?\$|aud|澳元) ?$/, "aud|澳元"],
  ["CAD", /(?:ca?\$|cad|加元) ?$/, "cad|加元"],
  ["EUR", /(?:€|eur|欧元) ?$/, "€|eur|euros?|欧元|欧"],
  ["GBP", /(?:£|gbp|英镑) ?$/, "£|gbp|pounds?|英镑"],
  ["JPY", /(?:jpy|日元|日币) ?$/, "jpy|yen|日元|日币|円"],
  ["KRW", /(?:₩|krw|韩元|韩币) ?$/, "₩|krw|won|韩元|韩币"],
  ["INR", /(?:₹|inr) ?$/, "₹|inr|rupees?"],
  ["RUB", /(?:₽|rub) ?$/, "₽|rub"],
  ["CNY", /(?:¥|rmb|cny|人民币) ?$/, "¥|元|块钱|块|圆|rmb|cny|人民币|yuan|kuai|大洋"],
  ["USD", /\$ ?$/, String.raw`\$`],
];

/** Most numbers are no money: one look back tells. */
const mayBePaid = /(?<=[bdprwy¥$€£₩₹₽元金币镑] ?)/uy;
/** Every currency in one look, a group for each in their order. */
const anyAfter = new RegExp(`^ ?\\(?(?:${currencies.map(([, , after]) => `(${after})`).join("|")})`);

function paidBefore(text: string, start: number, before: string): string | undefined {
  mayBePaid.lastIndex = start;
  return mayBePaid.test(text) ? currencies.find(([, prefix]) => prefix.test(before))?.[0] : undefined;
}

function paidAfter(after: string): string | undefined {
  const found = anyAfter.exec(after);
  return found
    ? currencies[found.findIndex((group, at) => at > 0 && group !== undefined) - 1]?.[0]
    : undefined;
}

const percent = /^ ?(?:%|‰|per ?cent\b|pct\b|个?百分点|percentage points?)/;
const offAfter = /^ ?(?:off|discount|less|cheaper|rebate|折扣|的?优惠|的?减免|直减)/;
const offBefore = /(?:优惠|立减|直降|降价|减免|折扣|save|saves|discount of|discount:?) ?$/;
const scaleAfter = /^ ?(k|w|thousand|hundred|million|billion|dozen|万|千|百|亿)(?![a-z])/;
const moneyScale = /^ ?(m|mn|mil|mio|b|bn)(?![a-z])/;
const scales: Readonly<Record<string, number>> = {
  ...{ k: 1e3, w: 1e4, thousand: 1e3, hundred: 100, dozen: 12, million: 1e6, billion: 1e9 },
  ...{ 万: 1e4, 千: 1e3, 百: 100, 亿: 1e8, m: 1e6, mn: 1e6, mil: 1e6, mio: 1e6, b: 1e9, bn: 1e9 },
};

const numbers = new RegExp(`${unread}?\\d+(?:\\.\\d+)*`, "gu");

/** Digits that are set apart, and those in groups of three, are one number. */
function joinDigits(text: string): string {
  return text
    .replace(/(?<![\d.,])\d(?:[ ]\d){1,15}(?![\d])/g, (digits) => digits.replaceAll(" ", ""))
    .replace(/(?<!\d)\d+,[\d,]*/g, (digits) =>
      /^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replaceAll(",", "") : digits,
    )
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3}){1,4}(?![\d])/g, (digits) => digits.replaceAll(" ", ""));
}

function canonical(digits: string): string {
  if (digits.startsWith(unread)) return digits;
  if (!digits.includes(".")) return digits.replace(/^0+(?=\d)/, "");
  const [whole = "", decimals, ...more] = digits.split(".");
  if (more.length > 0) return digits;
  // One point and three digits may be thousands.
  if (decimals?.length === 3 && whole.length <= 3 && Number(whole) !== 0) return digits;
  const integer = whole.replace(/^0+(?=\d)/, "");
  const rest = trimZeros(decimals ?? "");
  return rest === "" ? integer : `${integer}.${rest}`;
}

function trimZeros(decimals: string): string {
  let end = decimals.length;
  while (decimals[end - 1] === "0") end -= 1;
  return decimals.slice(0, end);
}

function scaled(value: string, name: string): string {
  const product = Number(value) * (scales[name] ?? 1);
  return Number.isSafeInteger(Math.round(product)) ? String(Number(product.toFixed(6))) : `${value}${name}`;
}

function claimAt(text: string, start: number, digits: string): NumberClaim {
  const before = text.slice(Math.max(0, start - 12), start);
  let after = text.slice(start + digits.length, start + digits.length + 28);
  let value = canonical(digits);
  const paid = paidBefore(text, start, before);
  const scale = scaleAfter.exec(after) ?? (paid ? moneyScale.exec(after) : null);
  if (scale?.[1]) {
    value = scaled(value, scale[1]);
    after = after.slice(scale[0].length);
  }
  const more = /^ ?(?:\+(?!\d)|[多余来])/u.exec(after);
  if (more) [value, after] = [`${unread}${value}`, after.slice(more[0].length)];
  const shown = `${digits}${scale?.[0] ?? ""}`.replace(unread, "");
  const share = percent.exec(after);
  if (share) {
    const off = offAfter.test(after.slice(share[0].length)) || offBefore.test(before);
    const amount = share[0].includes("‰") ? String(Number(value) / 10) : value;
    return { kind: off ? "discount" : "percent", value: amount, shown: `${shown}%` };
  }
  const currency = paid ?? paidAfter(after);
  if (currency) return { kind: "money", value, currency, shown: `${shown} ${currency}` };
  if (/^ ?(?:倍|x(?![a-z0-9])|×|times?\b|fold\b)/.test(after))
    return { kind: "plain", value: `${value}x`, shown };
  // The number of a model is no count: X3 is not 3.
  return { kind: "plain", value: `${modelBefore(text, start)}${value}`, shown };
}

const model = /(?<=([a-z]{1,8}-?))/y;

function modelBefore(text: string, start: number): string {
  model.lastIndex = start;
  return model.exec(text)?.[1] ?? "";
}

/** Every number of a folded text, in whatever way it is written. */
export function findNumbers(folded: string): NumberClaim[] {
  const spelled = new Map<string, string>();
  const chinese = readChineseNumbers(joinDigits(folded));
  const text = joinDigits(readEnglishNumbers(markLatinNumbers(chinese, spelled))).replace(/ {2,}/g, " ");
  return Array.from(text.matchAll(numbers), (found) => {
    const claim = claimAt(text, found.index, found[0]);
    const word = spelled.get(found[0].replace(unread, ""));
    return word === undefined ? claim : { ...claim, shown: word };
  });
}
