import { electronics } from "./electronics";
import { fashion } from "./fashion";
import { home } from "./home";
import { kitchen } from "./kitchen";
import { music } from "./music";
import { nature } from "./nature";
import { outdoors } from "./outdoors";
import { stationery } from "./stationery";
import type { DemoCategory } from "./types";
import { type Text, text, texts, type Vocabulary } from "./vocabulary";

export const vocabularies: Vocabulary[] = [
  home,
  electronics,
  fashion,
  kitchen,
  stationery,
  outdoors,
  music,
  nature,
];

/** The eight colors that pictures are drawn in, by swatch index. */
export const swatches: Text[] = texts(
  "朱红|Vermilion / 米白|Ivory / 墨黑|Ink / 天青|Celadon / 藏青|Indigo / 鹅黄|Primrose / 豆绿|Sage / 藕粉|Blush",
);

const tree = [
  "家居生活|Home: 马克杯|Mugs|mug / 花瓶|Vases|vase / 台灯|Lamps|lamp / 抱枕|Cushions|cushion / 香薰蜡烛|Candles|candle",
  "数码电子|Electronics: 手机|Phones|phone / 笔记本电脑|Laptops|laptop / 耳机|Headphones|headphones / 相机|Cameras|camera / 智能手表|Watches|watch",
  "服饰鞋包|Fashion: T恤|T-shirts|tshirt / 运动鞋|Sneakers|sneaker / 双肩包|Backpacks|backpack / 帽子|Hats|hat / 围巾|Scarves|scarf",
  "厨房餐具|Kitchen: 茶壶|Teapots|teapot / 炒锅|Pans|pan / 刀具|Knives|knife / 咖啡器具|Coffee gear|coffee / 碗盘|Bowls & plates|bowl",
  "文具图书|Books & stationery: 小说|Novels|novel / 手账本|Notebooks|notebook / 钢笔|Fountain pens|pen / 画材|Art supplies|paint / 桌游|Board games|boardgame",
  "户外运动|Outdoors: 帐篷|Tents|tent / 自行车|Bicycles|bicycle / 瑜伽垫|Yoga mats|yogamat / 滑板|Skateboards|skateboard / 水壶|Bottles|bottle",
  "乐器音像|Music: 吉他|Guitars|guitar / 尤克里里|Ukuleles|ukulele / 键盘乐器|Keyboards|keyboard / 黑胶唱片|Vinyl records|vinyl / 音箱|Speakers|speaker",
  "植物宠物|Plants & pets: 多肉植物|Succulents|succulent / 绿植|House plants|plant / 园艺工具|Garden tools|gardentool / 猫用品|Cat supplies|catsupply / 鱼缸|Aquariums|aquarium",
];

export const categories: DemoCategory[] = tree.map((row) => {
  const [parent = "", children = ""] = row.split(": ");
  const { zh, en } = text(parent);
  return {
    name: zh,
    nameEn: en,
    children: children.split(" / ").map((child) => {
      const [name = "", nameEn = "", kind = ""] = child.split("|");
      return { name, nameEn, kind };
    }),
  };
});

export const tags = [
  "手工|Handmade / 复古|Vintage / 极简|Minimal / 中式|Chinese style / 日式|Japanese style / 北欧|Nordic / 文艺|Arty / 可爱|Cute",
  "陶瓷|Ceramic / 木质|Wooden / 玻璃|Glass / 金属|Metal / 铸铁|Cast iron / 不锈钢|Stainless steel / 棉麻|Cotton & linen",
  "羊毛|Wool / 帆布|Canvas / 皮革|Leather / 环保|Eco-friendly / 便携|Portable / 轻量|Lightweight / 防水|Waterproof",
  "无线|Wireless / 降噪|Noise cancelling / 大屏|Large screen / 长续航|Long battery life / 胶片|Film / 入门|For beginners",
  "进阶|Advanced / 专业|Professional / 学生|For students / 办公|Office / 居家|Living / 旅行|Travel / 露营|Camping / 通勤|Commuting",
  "健身|Fitness / 送礼|Gifts / 收藏|Collectible / 限量|Limited edition / 绝版|Out of print / 亲子|For families / 聚会|Parties",
  "茶道|Tea / 咖啡|Coffee / 早餐|Breakfast / 阅读|Reading / 书写|Writing / 绘画|Painting / 原声|Acoustic / 电声|Electric",
  "摇滚|Rock / 爵士|Jazz / 民谣|Folk / 古典|Classical / 耐阴|Shade-tolerant / 好养|Easy care / 开花|Flowering / 养猫|For cats",
  "水族|Aquatic / 夏季|Summer / 秋冬|Autumn & winter / 四季|All seasons / 助眠|Sleep / 全新|Brand new / 闲置|Pre-loved",
].flatMap((row) => texts(row).map(({ zh, en }) => ({ name: zh, nameEn: en })));

/** The indexes of the named tags, given as "甲 乙"; throws on a name the list does not have. */
export function tagIndexes(names: string): number[] {
  return names.split(" ").map((name) => {
    const index = tags.findIndex((tag) => tag.name === name);
    if (index < 0) throw new Error(`unknown tag: ${name}`);
    return index;
  });
}
