import type { Random } from "../random";
import { type Line, type Text, texts } from "./vocabulary";

/** What a seller adds behind the title of something second-hand. */
export const usedSuffixes =
  "搬家转让|moving sale / 断舍离|decluttering / 闲置转让|pre-loved / 换新转让|upgraded / 个人自用|one owner / 低价出|priced to go";
export const livingSuffixes =
  "自家繁殖|home-grown / 阳台自养|balcony-grown / 搬家转让|moving sale / 分株|division";
export const newSuffixes = "现货|in stock / 全新未拆|unopened / 包邮|free shipping / 新到店|just in";

export const newStories =
  "全新未使用，包装完整。|New and unused, in its full packaging. / 店里新到的一批，支持七天无理由退换。|From a new delivery; seven days to change your mind. / 全新，拆封只为拍照验货。|New; opened only to check it and take the pictures.";
export const shelfStories =
  "店里的陈列样品，几款各有少量，成色接近全新。|Shop display pieces, a few of each, as good as new. / 换季清仓的库存，包装略有压痕，东西没有用过。|Clearance stock: dented packaging, unused goods.";
export const livingStories =
  "店里自己养的，发货前一天才停水打包。|Grown by the shop and packed dry the day before posting. / 每棵实拍相近品相，收到不满意可以退。|Each plant looks much like the pictures; return it if you are not happy.";
export const closings =
  "同城可自提，外地当天打包、次日发出。|Local pickup is fine; otherwise packed the same day and posted the next. / 喜欢可以先提交意向，我一般晚上回复。|Leave a purchase intent if you like it; I usually answer in the evening. / *价格已经放低，小刀可以，大刀勿扰。|Priced low already: a little haggling is fine, a lot is not. / 细节可以再补图，问清楚了再下单。|Ask for more pictures and be sure before you buy. / 签收时请当面检查，有问题当天联系。|Please check on delivery and write the same day if anything is wrong. / 一起买两件可以合并邮费。|Two things travel for one postage. / 工作日发货，周末可预约看货。|Posted on weekdays; viewings at weekends by appointment.";

/** A work has one author: the slot on the left follows the choice made in the slot on the right. */
const follows: Record<string, string> = {
  author: "name",
  kind: "name",
  artist: "album",
  group: "album",
  genre: "album",
};

export type Choice = Record<string, Text>;

/** Chooses one entry for every slot of the line, and a brand. */
export function choose(random: Random, line: Line, brands: string): Choice {
  const chosen: Choice = { brand: random.pick(texts(brands)) };
  const positions: Record<string, number> = {};
  const take = (slot: string, position: (length: number) => number) => {
    const list = texts(line.slots[slot] ?? "");
    const index = position(list.length);
    const entry = list[index];
    if (!entry) throw new Error(`empty slot: ${slot}`);
    positions[slot] = index;
    chosen[slot] = entry;
  };
  const leads = (slot: string) => {
    const leader = follows[slot];
    return leader === undefined || line.slots[leader] === undefined;
  };
  const slots = Object.keys(line.slots);
  for (const slot of slots.filter(leads)) take(slot, (length) => random.int(0, length - 1));
  for (const slot of slots.filter((name) => !leads(name))) {
    take(slot, (length) => (positions[follows[slot] ?? ""] ?? 0) % length);
  }
  return chosen;
}

/** Fills the slots of one bilingual text; English starts with a capital and has its article right. */
export function fill(source: Text, chosen: Choice): Text {
  const into = (template: string, language: "zh" | "en") =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const entry = chosen[slot];
      if (!entry) throw new Error(`no slot ${slot} for: ${template}`);
      return entry[language];
    });
  const english = into(source.en, "en").replace(/\b([Aa]) (?=[aeiou])(?!one|uni|uk|eu)/gi, "$1n ");
  return { zh: into(source.zh, "zh"), en: english.charAt(0).toUpperCase() + english.slice(1) };
}
