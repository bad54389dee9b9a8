import type pg from "pg";
import type { Demo } from "../content/types";
import type { Random } from "../random";
import { at, insertRows, takeIds } from "./bulk";

const count = 300;
const since = Date.UTC(2024, 0, 1);
const day = 86_400_000;

const nicknames =
  "阿舟|azhou 小满|xiaoman 木木|mumu 橙子|chengzi 老何|laohe 七月|qiyue 豆豆|doudou 晓晓|xiaoxiao 南风|nanfeng 阿宁|aning 大鱼|dayu 一一|yiyi 知夏|zhixia 栗子|lizi 老唐|laotang 青禾|qinghe 米粒|mili 十三|shisan 云朵|yunduo 可可|keke 江江|jiangjiang 林深|linshen 九月|jiuyue 团子|tuanzi";
const englishNames =
  "Maya Theo Iris Owen Nora Felix Clara Hugo Esme Jonah Alma Rufus Wren Silas Tess Otto Juno Arlo Edie Cleo";

/** What creators of each parent category call themselves, in Chinese and English. */
const niches = [
  "的小家|athome|at home 爱布置|decor|and the little house 旧物间|findings|finds old things",
  "玩数码|gadgets|on gadgets 测评室|reviews|reviews it 拍拍看|shoots|behind the lens",
  "穿什么|wears|wears it 衣橱笔记|closet|in the closet 走街|streets|on the street",
  "的灶台|kitchen|in the kitchen 喝茶|tea|drinks tea 做早餐|breakfast|makes breakfast",
  "读书|reads|reads 手账日记|journal|keeps a journal 桌游夜|gamenight|plays board games",
  "在路上|outdoors|outdoors 骑行|rides|rides 露营记|camps|goes camping",
  "弹琴|plays|plays guitar 听唱片|records|spins records 琴房|studio|in the studio",
  "种花|garden|in the garden 与猫|andcat|and the cat 的水草缸|aquascape|and the fish tank",
].map((row) => row.split(/ (?=\p{Script=Han})/u).map((niche) => niche.split("|")));

const regions = { zh: ["CN", "CN", "CN", "SG", "MY"], en: ["US", "GB", "SG", "AU", "CA"] };

function bioOf(language: "zh" | "en", tags: readonly { name: string; nameEn: string }[]): string {
  const names = tags.map((tag) => (language === "zh" ? tag.name : tag.nameEn.toLowerCase()));
  return language === "zh"
    ? `分享${names.join("、")}的日常，合作请发邮件。`
    : `Everyday notes on ${names.join(", ")}. Write to me about working together.`;
}

/** A quarter writes English. Followers range from two thousand to two million, most of them few. */
function buildCreator(random: Random, demo: Demo, index: number) {
  const parent = index % demo.categories.length;
  const { children } = at(demo.categories, parent);
  const [zh = "", handlePart = "", en = ""] = random.pick(at(niches, parent));
  const language = random.chance(0.75) ? "zh" : "en";
  const [nickname = "", latin = ""] = random.pick(nicknames.split(" ")).split("|");
  const english = random.pick(englishNames.split(" "));
  const handle = `${language === "zh" ? latin : english.toLowerCase()}.${handlePart}`;
  const subjects = random.sample(children, random.int(1, 2));
  const tags = [...subjects, ...random.sample(demo.tags, random.int(2, 3))];
  const email = random.chance(0.8) ? `${handle}@example.com` : null;
  const createdAt = new Date(since + random.int(0, 700) * day);
  return {
    name: language === "zh" ? `${nickname}${zh}` : `${english} ${en}`,
    handle,
    email,
    email_key: email,
    language,
    languages: [language],
    region: random.pick(regions[language]),
    followers: Math.round(2000 * 1000 ** (random.next() * random.next())),
    tags: [...new Set(tags.map(({ name }) => name))],
    category_ids: [],
    bio: bioOf(language, subjects),
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** Creators whose tags are names of match tags, so that they fit some products better than others. */
export async function insertCreators(client: pg.ClientBase, random: Random, demo: Demo): Promise<void> {
  const creators = new Map<string, ReturnType<typeof buildCreator>>();
  while (creators.size < count) {
    const creator = buildCreator(random, demo, creators.size);
    if (!creators.has(creator.handle)) creators.set(creator.handle, creator);
  }
  const ids = await takeIds(client, "creators", count);
  const rows = [...creators.values()].map((creator, index) => ({ id: at(ids, index), ...creator }));
  await insertRows(
    client,
    "creators",
    rows.map(({ handle, ...creator }) => creator),
  );
  await insertRows(
    client,
    "creator_accounts",
    rows.map(({ id, handle, followers }) => ({
      creator_id: id,
      platform: "TIKTOK",
      handle,
      handle_key: handle,
      followers,
    })),
  );
}
