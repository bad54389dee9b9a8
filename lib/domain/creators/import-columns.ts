import { platforms } from "./creator-input";
import { foldName, platformAliases } from "./platform-names";

/** Fields of a row, with the headings that name them besides their own names. */
const headings = {
  platform: "平台 所属平台 platform channel 渠道",
  handle:
    "账号 账号id 达人id 用户名 平台账号 达人账号 id handle account username userid 主页 主页链接 链接 url link profile",
  followers: "粉丝 粉丝数 粉丝量 粉丝数量 followers fans followercount subscribers",
  engagement_percent: "互动率 互动率% 平均互动率 engagement engagementrate engagement%",
  accounts: "其他账号 全部账号 accounts",
  name: "名称 昵称 达人 达人昵称 达人名称 姓名 账号名称 博主 name nickname creator influencer displayname",
  bio: "简介 个人简介 介绍 签名 bio description about",
  language: "沟通语言 语言 language",
  languages: "内容语言 创作语言 languages",
  region: "地区 国家 国家地区 国家/地区 所在地 所在国家 region country location",
  tags: "标签 内容标签 达人标签 关键词 tags keywords",
  categories: "类目 分类 类别 品类 领域 垂类 内容领域 category categories niche categoryids",
  email: "邮箱 电子邮箱 电子邮件 联系邮箱 邮件 email mail emailaddress",
  price: "报价 价格 合作报价 报价区间 价格区间 单条报价 price rate quote pricerange",
  price_from: "最低报价 报价下限 起步价 pricefrom minprice",
  price_to: "最高报价 报价上限 priceto maxprice",
  last_active_at: "最近活跃 最近活跃时间 最后活跃 最近更新 最近发布 lastactive lastactiveat lastpost",
} as const;

export type CreatorColumn = keyof typeof headings;

const handleEndings = ["号", "账号", "id", "主页", "链接", "handle", "account", "username", "url", "link"];
const followerEndings = ["粉丝", "粉丝数", "粉丝量", "followers", "fans", "subscribers"];

/** `TIKTOK.handle`, `DOUYIN.followers`: a column that is of one platform. */
function platformColumns(): [string, string][] {
  return platforms.flatMap((platform) =>
    platformAliases[platform].flatMap((alias): [string, string][] => [
      [foldName(alias), `${platform}.handle`],
      ...handleEndings.map((ending): [string, string] => [foldName(alias + ending), `${platform}.handle`]),
      ...followerEndings.map((ending): [string, string] => [
        foldName(alias + ending),
        `${platform}.followers`,
      ]),
    ]),
  );
}

const fields = new Map([
  ...platformColumns(),
  ...Object.entries(headings).flatMap(([field, names]) =>
    [field, ...names.split(" ")].map((name): [string, string] => [foldName(name), field]),
  ),
]);

const heading = /^(.*?)(?:\((?:%|元|人民币|cny|rmb|¥|([万千kwm])元?)\))?$/u;

/**
 * Which field a heading names, in Chinese or English. A unit behind it that scales the numbers below is told after a
 * `@`: `粉丝数（万）` is `followers@万`.
 */
export function creatorColumnOf(text: string): string | null {
  const [, name = "", unit] = heading.exec(foldName(text)) ?? [];
  const field = fields.get(foldName(text)) ?? fields.get(name);
  if (!field) return null;
  return unit ? `${field}@${unit}` : field;
}

/** Of these a table has at least one: else nobody knows whom it is about. */
export const identityColumns: readonly string[] = [
  "handle",
  "accounts",
  ...platforms.map((platform) => `${platform}.handle`),
];
