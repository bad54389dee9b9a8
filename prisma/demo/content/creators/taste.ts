/** Traits that go with each of the market's first-level categories, in their order; names of its tags. */
export const traits = [
  "手工 复古 极简 中式 日式 北欧 陶瓷 木质 玻璃 居家 送礼 助眠 环保 文艺",
  "无线 降噪 大屏 长续航 胶片 入门 进阶 专业 学生 办公 通勤 便携 闲置",
  "复古 极简 日式 棉麻 羊毛 帆布 皮革 夏季 秋冬 四季 通勤 旅行 可爱 限量",
  "铸铁 不锈钢 陶瓷 茶道 咖啡 早餐 日式 中式 手工 聚会 送礼 居家",
  "阅读 书写 绘画 文艺 手工 收藏 绝版 限量 学生 亲子 聚会 送礼",
  "露营 旅行 健身 轻量 防水 便携 通勤 入门 专业 亲子",
  "原声 电声 摇滚 爵士 民谣 古典 收藏 入门 进阶 绝版 闲置",
  "耐阴 好养 开花 养猫 水族 居家 入门 亲子 送礼 环保",
].map((row) => row.split(" "));

export const regions = {
  zh: "CN CN CN CN CN CN CN CN SG MY HK US".split(" "),
  en: "US US US GB GB CA AU SG NZ IE MY".split(" "),
} as const;

/** Where creators of a language publish: the first is where most of their followers are. */
export const platforms = {
  zh: ["DOUYIN", "XIAOHONGSHU", "BILIBILI", "WEIBO", "KUAISHOU", "WECHAT"],
  en: ["TIKTOK", "INSTAGRAM", "YOUTUBE"],
} as const;

/** Mailboxes of agencies, which several creators share. */
export const agencies = [
  "bd@qingyun-mcn.example.com",
  "hezuo@yeman.example.cn",
  "talent@brightside.example.com",
];
