const chinese = `
  一个 一些 一种 一款 一件 一套 这个 那个 这款 这样 那样 我们 你们 他们 自己 大家 什么 没有 不是 可以 能够 需要 以及
  或者 而且 但是 因为 所以 如果 非常 比较 更加 已经 还有 就是 进行 使用 适用 适合 关于 通过 只要 各种 其他 以上 以下
  包邮 正品 现货 特价 促销 优惠 清仓 秒杀 爆款 热卖 热销 新品 新款 全新 二手 闲置 转让 出售 转卖 低价 便宜 官方 旗舰店
  专柜 同款 网红 推荐 限时 限量 直销 批发 质量 保证 七天 退换 发货 顺丰 厂家 正版 几乎 成新 九成新 八成新 七成新 成色 左右 单个 一只 两只
`;

const english = `
  an the of and or for from with without to in on at by as is are be it its this that these those you your our my we
  not no all any more most very new used sale hot best free shipping brand official genuine original cheap price deal
  pack piece pieces pcs set sets lot size sizes item items per one two only just also can will has have
`;

/** Words of a title that say nothing about the product: the language's own small change and the trade's. */
export const commonWords: ReadonlySet<string> = new Set(`${chinese} ${english}`.split(/\s+/u));
