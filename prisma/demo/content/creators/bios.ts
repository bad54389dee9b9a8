import type { Random } from "../../random";
import { at } from "../../seed/bulk";

type Lines = { zh: string; en: string };

/**
 * By the market's first-level categories, in their order. {thing} is the category that the creator writes about; digits
 * before a line are the indexes of the categories that it suits, all of them where there are none.
 */
const subjects: Lines[] = [
  {
    zh: "租来的房子也认真住，{thing}是最近的心头好。/ 三十平的小屋改造第四年。/ 只拍用得久的东西，{thing}优先。/ 2:给家里的每个角落找一盏合适的灯。/ 01:手作人，窑口在郊区，{thing}自己烧。/ 收旧物、修旧物，偶尔出掉一两件{thing}。/ 4:睡前点一支，香味只说自己闻到的。/ 3:家里的软装都自己缝。",
    en: "Renting, but living like it's ours; lately it's all {thing}. / Year four of fixing up a tiny flat. / Things that last, {thing} first. / 2:Looking for the right lamp for every corner. / 01:Potter with a small kiln and too many {thing}. / I find old things and make them work again. / 4:One candle a night, described as I smell it. / 3:I sew everything soft in this house.",
  },
  {
    zh: "普通人视角聊{thing}，不念参数表。/ 程序员，业余写测评，用满一个月才开口。/ 预算三千以内的{thing}怎么选。/ 1:桌面整理与效率工具爱好者。/ 3:拍胶片，也拍手机，器材只是一半。/ 二手{thing}淘货记录，坑都踩过了。/ 2:通勤两小时，全靠耳机续命。/ 4:跑步、睡眠、心率，数据都给你看。",
    en: "{thing} in plain words, no spec sheets read aloud. / Engineer by day; I test things for a month before I talk. / Picking {thing} on a budget. / 1:Desk setups and the tools I actually keep. / 3:Film and phone photography, gear second. / Second-hand {thing} and every mistake I made. / 2:Two hours of commuting, headphones on. / 4:Runs, sleep and pulse, with the numbers shown.",
  },
  {
    zh: "034:一米五八，穿搭不靠身高。/ 04:只穿天然面料，{thing}买得少、穿得久。/ 通勤五天不重样，单价不超过三百。/ 1:球鞋收藏八年，也讲怎么洗。/ 034:一件单品的五种穿法。/ 04:从面料厂长大的孩子，教你看标签。/ 2:一只包装下周一到周五。/ 好{thing}不怕洗，也不怕旧。",
    en: "034:Five foot two and not sorry about it. / 04:Natural fibers only; fewer {thing}, worn longer. / Five days of commuting, no repeats. / 1:Eight years of sneakers, and how to wash them. / 034:One piece, five ways to wear it. / 04:I grew up in a mill and I read labels. / 2:One bag, Monday to Friday. / Good {thing} get better with age.",
  },
  {
    zh: "124:工作日的饭，二十分钟端上桌。/ 0:每周一泡，聊茶也聊壶。/ 34:早餐打卡第一千天。/ 1:一口好锅比十个菜谱有用。/ 3:咖啡师，下班后在家里继续冲。/ 用{thing}慢慢把厨房填满。/ 12:川渝家常味，辣度自己调。/ 2:每个周日磨一次刀。/ 04:器物要用，摆着会老。",
    en: "124:Weeknight dinners, twenty minutes, no fuss. / 0:One tea a week, and the pot it came in. / 34:A thousand breakfasts and counting. / 1:One good pan beats ten recipes. / 3:Barista who can't stop at home either. / Filling a kitchen slowly, one piece at a time. / 12:My grandmother's dishes, written down at last. / 2:I sharpen on Sundays. / 04:Made to be used, not to be shelved.",
  },
  {
    zh: "0:一年读六十本，认真写短评。/ 1:手账写到第十二本，纸胶带是消耗品。/ 4:周五晚上是桌游夜，新手友好。/ 2:钢笔与墨水的二手玩家。/ 3:每天一张速写，画街角也画路人。/ 0:图书馆员，推荐冷门好书。/ 123:桌上永远摊着没写完的一页。/ 4:规则我来讲，你只管玩。",
    en: "0:Sixty books a year and an honest line about each. / 1:On my twelfth journal; washi tape is a food group here. / 4:Friday is game night, beginners welcome. / 2:Pens, ink and the letters I owe people. / 3:One sketch a day, corners and strangers. / 0:A librarian recommending what nobody borrows. / 123:There is always an unfinished page on the desk. / 4:I explain the rules, you just play.",
  },
  {
    zh: "04:周末在山里，工作日在电梯里。/ 0:带娃露营，装备从简，帐篷除外。/ 1:骑过三条国道，修车自己来。/ 2:瑜伽七年，教零基础。/ 3:城市滑板，专挑晚上十点的广场。/ 04:轻装徒步，每一克都称过。/ 12:每天动一小时，风雨无阻。/ {thing}用坏过好几个，才敢推荐。",
    en: "04:Weekends uphill, weekdays in an elevator. / 0:Camping with kids: pack less, except the tent. / 1:Three long roads by bike, repairs included. / 2:Seven years of yoga, mostly for beginners. / 3:City skating after ten, when the square is empty. / 04:Light hiking: every gram is weighed. / 12:An hour a day, whatever the weather. / I break {thing} before I recommend them.",
  },
  {
    zh: "012:成年后开始学{thing}，记录每一次卡壳。/ 01:民谣弹唱，弹错了也发。/ 3:黑胶收了四百张，只讲听过的。/ 012:琴行老板，选琴不绕弯。/ 4:小房间里的音箱摆位实验。/ 012:睡前弹十五分钟，第三年。/ 34:周末放一张整专，从头听到尾。",
    en: "012:Learning as an adult, every stumble included. / 01:Folk songs, wrong notes left in. / 3:Four hundred records and I've heard them all. / 012:I run a small music shop and give straight answers. / 4:Speaker placement in very small rooms. / 012:Fifteen minutes before bed, year three. / 34:One whole album every weekend, start to end.",
  },
  {
    zh: "013:两只猫、四十盆植物，目前相安无事。/ 01:朝北阳台也能养活{thing}。/ 4:造景缸第六年，水草优先。/ 01:专救快死的{thing}，救不活也说。/ 2:院子从荒地到开花的全过程。/ 3:领养代替购买，东西都先过猫关。/ 4:换水、修草、看鱼，周末就这么过。/ 12:手上有泥，心里不慌。",
    en: "013:Two cats, forty plants, a fragile peace. / 01:A north-facing balcony and {thing} that live. / 4:Sixth year of planted tanks. / 01:I rescue dying {thing}, and say so when I can't. / 2:A garden from bare ground to flowers. / 3:Adopted cats test everything first. / 4:Water changes, trimming, watching fish. / 12:Dirt under my nails, calm in my head.",
  },
];

const voices: Lines = {
  zh: "不接没用过的东西。/ 更新随缘，回复认真。/ 每周三、周日更新。/ 说真话，也留情面。/ 拍得慢，剪得更慢。/ 评论区比正文好看。/ 学生党，预算有限。/ 两个孩子的妈妈。/ 退休第二年，重新开始学。/ 坐标随时变，快递常收错。/ 不开滤镜。/ 一个人策划、拍摄和剪辑。",
  en: "I only show what I've used. / New posts when they're ready. / Wednesdays and Sundays. / Honest, and kind about it. / Slow to film, slower to edit. / The comments are the best part. / On a student budget. / Mother of two, camera in one hand. / Retired and starting again. / No filters. / One person, one tripod.",
};

const closings = {
  mail: {
    zh: "合作请发邮件，附上产品和时间。/ 商务合作走邮箱。/ 寄样前请先邮件沟通。/ 合作联系邮箱，三天内回复。/ 品牌合作见邮箱，谢绝群发。",
    en: "Work with me: e-mail, with the product and dates. / Collaborations by e-mail. / Please write before sending samples. / I answer mail within three days. / Brands: a real e-mail, please.",
  },
  message: {
    zh: "合作请私信。/ 商务请先私信说明来意。/ 私信常看，慢慢回。",
    en: "Message me about working together. / DMs are open for brands. / I read every message, slowly.",
  },
} as const satisfies Record<string, Lines>;

export type BioFacts = {
  language: "zh" | "en";
  /** The category that they write about, as products name it. */
  category: [parent: number, child: number];
  /** Its name in the bio's language. */
  thing: string;
  hasEmail: boolean;
};

const linesOf = (lines: Lines, language: "zh" | "en") =>
  lines[language].split("/").map((line) => line.trim());

/** A line of the category's. */
function subjectOf(random: Random, { language, category: [parent, child], thing }: BioFacts): string {
  const lines = linesOf(at(subjects, parent), language).flatMap((line) => {
    const [, suits, text = ""] = /^(?:(\d+):)?(.*)$/u.exec(line) ?? [];
    return suits === undefined || suits.includes(String(child)) ? [text] : [];
  });
  return random.pick(lines).replaceAll("{thing}", thing);
}

/** One to three sentences in one language; how to get in touch is said as it is. */
export function bioOf(random: Random, facts: BioFacts): string {
  const { language, hasEmail } = facts;
  const pick = (lines: Lines) => random.pick(linesOf(lines, language));
  const closing = hasEmail ? closings.mail : closings.message;
  const sentences = [
    subjectOf(random, facts),
    ...(random.chance(0.6) ? [pick(voices)] : []),
    ...(random.chance(0.7) ? [pick(closing)] : []),
  ];
  const bio = sentences.join(language === "zh" ? "" : " ");
  return bio.charAt(0).toUpperCase() + bio.slice(1);
}
