import type { Kind } from "./vocabulary";

export const kitchenTable: Record<string, Kind> = {
  coffee: {
    words: "咖啡 手冲 器具|pour over brew espresso",
    colors: true,
    lines: [
      {
        title: "{stuff}{form}|{stuff} {form}",
        price: [49, 259],
        sizes: { name: "规格|Size", values: "1–2人份|for 1–2 cups / 2–4人份|for 2–4 cups", step: 0.2 },
        slots: {
          stuff: "陶瓷|ceramic / 耐热玻璃|heatproof-glass / 不锈钢|stainless-steel / 树脂|resin",
          form: "V形滤杯|cone dripper / 平底滤杯|flat-bottom dripper / 手冲分享壶|coffee server / 蛋糕滤杯|wave dripper",
        },
        tags: "咖啡 居家",
        about: [
          "导流筋清晰，流速稳定，新手也能冲出甜感。|Clear ribs and a steady flow: even beginners get sweetness.",
          "{stuff}材质，预热快，好清洗。|It preheats quickly and cleans easily.",
        ],
      },
      {
        title: "{brand}{make}磨豆机 {burr}|{brand} {make} grinder, {burr}",
        price: [139, 899],
        slots: {
          make: "手摇|hand / 折叠手摇|folding hand / 电动|electric / 静音电动|quiet electric",
          burr: "五星刀盘|five-star burr / 七星刀盘|seven-star burr / 陶瓷磨芯|ceramic burr / 外调刻度|external dial",
        },
        tags: "咖啡 便携 进阶",
        about: [
          "{burr}，细粉少，手冲和摩卡壶都照顾到。|{burr} and few fines, for pour-over and moka alike.",
          "二十克豆子一分钟内磨完，残粉不到 0.3 克。|Twenty grams in under a minute, with less than 0.3 g left inside.",
        ],
      },
      {
        title: "{brand}{form}|{brand} {form}",
        price: [89, 459],
        slots: {
          form: "细口手冲壶|gooseneck kettle / 温控电热手冲壶|temperature-control kettle / 摩卡壶|moka pot / 法压壶|French press / 虹吸壶|siphon brewer / 冷萃壶|cold-brew pot",
        },
        tags: "咖啡 不锈钢 送礼",
        about: [
          "放在厨房台面上就想早起，{form}里的耐用款。|A {form} built to last, and a reason to get up early.",
          "零件都能拆开洗，垫圈各处有卖。|Every part comes apart to wash, and gaskets are easy to find.",
        ],
      },
    ],
    facts:
      "送一包滤纸|A pack of filters included / 可与常见分享壶搭配|Fits common servers / 水位线清晰|Clear level marks / 垫圈为食品级硅胶|Food-grade silicone gasket / 附使用小卡|Comes with a recipe card",
    light:
      "冲过不到十杯就换了套路。|Fewer than ten cups before I changed methods. / 咖啡课的练习用具，课上用过两次。|From a course, used in two lessons. / 年会抽到的，不喝咖啡。|Won at a party; I don't drink coffee.",
    worn: "有咖啡渍，已用柠檬酸清过。|Coffee stains, descaled with citric acid. / 用了两年，密封圈换过新的。|Two years old with a new gasket.",
  },
  bowl: {
    words: "餐具 碗 盘子|plates tableware dishes",
    colors: true,
    lines: [
      {
        title: "{glaze}{form}|{glaze} {form}",
        price: [19, 129],
        sizes: { name: "规格|Size", values: "小号|small / 中号|medium / 大号|large", step: 0.35 },
        slots: {
          glaze:
            "影青釉|yingqing-glazed / 粗陶哑光|matt stoneware / 窑变|kiln-changed / 冰裂釉|ice-crackle / 白瓷|white porcelain",
          form: "斗笠碗|conical bowl / 饭碗|rice bowl / 汤盘|soup plate / 浅口盘|shallow plate / 面碗|noodle bowl",
        },
        tags: "陶瓷 居家 日式",
        about: [
          "{glaze}质感安静，盛什么都显得好吃。|A quiet surface that makes any food look good.",
          "碗沿不割嘴，叠起来收纳不占地方。|A kind rim, and it stacks neatly.",
        ],
      },
      {
        title: "手绘{pattern}{form}|Hand-painted {pattern} {form}",
        price: [29, 199],
        slots: {
          pattern:
            "青花鱼|blue-and-white fish / 柿柿如意|persimmon / 小兰草|orchid-grass / 石榴|pomegranate / 麻雀|sparrow",
          form: "鱼盘|fish platter / 点心碟|dessert plate / 盖碗汤盅|lidded soup cup / 大汤碗|serving bowl / 味碟|sauce dish",
        },
        tags: "手工 中式 陶瓷",
        about: [
          "{pattern}是师傅一笔笔画的，釉下彩，洗不掉。|The {pattern} pattern is brushed by hand under the glaze, so it won't wash off.",
          "景德镇小作坊烧制，每件笔触略有不同。|From a small Jingdezhen workshop; each brushstroke differs a little.",
        ],
      },
      {
        title: "{stuff}{form}|{stuff} {form}",
        price: [35, 239],
        slots: {
          stuff:
            "相思木|acacia / 橡胶木|rubberwood / 搪瓷|enamel / 竹纤维|bamboo-fibre / 锤纹玻璃|hammered-glass",
          form: "沙拉碗|salad bowl / 早餐托盘|breakfast tray / 分格餐盘|divided plate / 水果盘|fruit plate / 四件套餐具|four-piece table set",
        },
        tags: "早餐 环保 北欧",
        about: [
          "{stuff}的{form}，野餐、早餐都用得上。|A {form} in {stuff}, for picnics and everyday breakfasts.",
          "边缘打磨细，手感温润。|Finely finished edges, warm in the hand.",
        ],
      },
    ],
    facts:
      "食品接触级检测合格|Tested for food contact / 底部有防滑圈|Non-slip foot / 下单前可备注颜色|Note your color when ordering / 两件以上加固包装|Extra packing for two or more / 高度见图中尺标|See the ruler in the pictures",
    light:
      "待客用过一次。|Used once for guests. / 乔迁收的，碗柜放不下了。|Housewarming gift; the cupboard is full. / 拍美食照的道具，没盛过热菜。|A food-photo prop that never held a hot dish.",
    worn: "表面有刀叉细纹，无裂。|Fine cutlery marks, no cracks. / 有一处小缺口在底足，盛菜不影响。|One small chip on the foot; harmless at the table.",
  },
};
