import type { Random } from "../random";
import { places, placeText } from "./locations";
import type { DemoCustomer, DemoSeller, DemoShop } from "./types";

const surnames =
  "林|lin 陈|chen 周|zhou 吴|wu 徐|xu 沈|shen 何|he 罗|luo 宋|song 郑|zheng 谢|xie 唐|tang 许|xu 邓|deng 冯|feng 曹|cao 彭|peng 曾|zeng 萧|xiao 田|tian";
const givenNames =
  "晓舟|xiaozhou 佳宁|jianing 子墨|zimo 雨桐|yutong 思远|siyuan 若溪|ruoxi 明轩|mingxuan 静怡|jingyi 浩然|haoran 梦琪|mengqi 志强|zhiqiang 秀兰|xiulan 建国|jianguo 海燕|haiyan 一鸣|yiming 书瑶|shuyao 文博|wenbo 晨曦|chenxi 可欣|kexin 立群|liqun 小满|xiaoman 嘉树|jiashu 乐怡|leyi 清扬|qingyang 慧敏|huimin 天佑|tianyou 亦凡|yifan 婉清|wanqing 俊杰|junjie 诗涵|shihan";
const streets =
  "桂花路 青石巷 文昌街 槐安里 滨河路 梧桐街 学府路 南门大街 柳林巷 望江路 芳草街 育才路 竹园里 和平路 松涛街 石桥巷";

const shops = [
  "拾光杂货铺|Dayfinds General Store|什么都收一点、什么都卖一点的街角杂货铺，旧物都先修好、擦净再上架。|",
  "半亩陶社|Half-Acre Pottery|三个人的小窑口，杯碗花器都自己拉坯自己烧。|mug vase bowl teapot",
  "灯下小筑|Under the Lamp|旧灯改线、布艺抱枕和一屋子暖光。|lamp cushion candle",
  "二进制仓库|Binary Depot|数码闲置，逐台验机，附检测记录。|laptop phone watch",
  "快门与黑胶|Shutter & Groove|老相机、老唱片，按年份慢慢收。|camera vinyl",
  "口袋电子|Pocket Electronics|手机、耳机、手表的回收与转让，七天可退。|phone headphones watch",
  "棉花街九号|9 Cotton Street|棉麻衣物和四季围巾，尺码按平铺实测。|tshirt scarf",
  "走路去|Walk There|鞋、包和帽子，都试过才敢推荐。|sneaker backpack hat",
  "旧衣新生|Second Thread|洗净、熨平、修补过的好衣服。|tshirt scarf hat",
  "灶边|Beside the Stove|锅、刀、碗，都是天天做饭的人选的。|pan knife bowl",
  "一壶山色|A Pot of Hills|茶壶与茶具，壶底都有作者的款。|teapot mug bowl",
  "咖啡角落|Coffee Corner|手冲、意式、冷萃，器具都能到店试。|coffee mug candle",
  "慢页书房|Slow Pages|二手小说，品相写清楚，不写套话。|novel notebook",
  "纸与墨|Paper & Ink|手账、钢笔和墨水，可代刻字。|notebook pen",
  "桌上宇宙|Tabletop Universe|桌游与画材，配件一颗颗数过。|boardgame paint",
  "山脚装备|Foothill Gear|帐篷和徒步装备，租过的会写明。|tent backpack",
  "两轮慢行|Two Slow Wheels|自行车与滑板，发货前都调校过。|bicycle skateboard",
  "呼吸之间|Between Breaths|瑜伽垫和运动水壶，课上用什么就卖什么。|yogamat bottle",
  "弦外|Beyond Strings|吉他和尤克里里，换弦调琴再出门。|guitar ukulele",
  "黑白键|Black & White Keys|电钢琴与音箱，同城可送。|keyboard speaker",
  "声音标本室|Sound Specimens|黑胶和音响，盘面逐张检查。|vinyl speaker",
  "阳台植物园|Balcony Botanics|自家养的多肉和绿植，死伤包赔。|succulent plant",
  "猫与绿植|Cats & Leaves|猫用品由店里的两只猫验收，顺带卖猫不啃的绿植。|catsupply plant",
  "一池水|A Pool of Water|鱼缸、造景和花园小工具。|aquarium gardentool",
];

/** The kinds of product that each shop is known for; the first, a general store, takes of everything. */
export const shopKinds = shops.map((shop) => (shop.split("|")[3] ?? "").split(" "));

const split = (source: string) => source.split(" ").map((entry) => entry.split("|"));

/** 154 is a range that no operator has been given, so that no demo number rings anywhere. */
const phone = (random: Random) => `154${random.int(10_000_000, 99_999_999)}`;

function createNamer(random: Random) {
  const taken = new Set<string>();
  const family = split(surnames);
  const given = split(givenNames);
  return function name(): { name: string; username: string } {
    const [surname = "", latinSurname = ""] = random.pick(family);
    const [personal = "", latin = ""] = random.pick(given);
    const username = `${latinSurname}${latin}`;
    if (taken.has(username) || username.length < 6) return name();
    taken.add(username);
    return { name: surname + personal, username };
  };
}

const address = (random: Random, detail: string) =>
  `${placeText(random.pick(places))}${random.pick(streets.split(" "))}${random.int(1, 188)}号${detail}`;

/** The 24 sellers with their shops, and the 60 customers; demo-seller and demo-buyer come first. */
export function buildPeople(random: Random) {
  const namer = createNamer(random);
  const account = (demo: string, index: number): DemoSeller => {
    const { name, username: latin } = namer();
    const username = index === 0 ? demo : random.chance(0.4) ? `${latin}${random.int(80, 99)}` : latin;
    return { username, name, phone: phone(random), email: `${username}@example.com` };
  };
  const sellers = shops.map((_, index) => account("demo-seller", index));
  const customers = Array.from(
    { length: 60 },
    (_, index): DemoCustomer => ({
      ...account("demo-buyer", index),
      address: address(random, `${random.int(1, 12)}栋${random.int(1, 26)}0${random.int(1, 4)}室`),
    }),
  );
  const built = shops.map((shop, sellerIndex): DemoShop => {
    const [name = "", nameEn = "", description = ""] = shop.split("|");
    // Every shop is older than the oldest product, which is fourteen months before 2026.
    const createdAt = new Date(Date.UTC(2023, random.int(0, 20), random.int(1, 28), random.int(1, 12)));
    return { name, nameEn, description, address: address(random, ""), sellerIndex, createdAt };
  });
  return { sellers, customers, shops: built };
}
