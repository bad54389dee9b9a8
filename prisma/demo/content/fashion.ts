import { fashionAccessories } from "./fashion-accessories";
import type { Vocabulary } from "./vocabulary";

const letterSizes = {
  name: "尺码|Size",
  values: "S码|size S / M码|size M / L码|size L / XL码|size XL",
  step: 0,
};

export const fashion: Vocabulary = {
  brands: "棉邬|Mianwu / 麦垅|Mailong / 白屿织|Baiyu Knit / 木棠|Mutang / 晴川里|Qingchuanli / 桥西|Qiaoxi",
  kinds: {
    tshirt: {
      words: "短袖 上衣 T恤|tee top shirt",
      colors: true,
      lines: [
        {
          title: "{brand}{cloth}{cut}T恤|{brand} {cut} {cloth} T-shirt",
          price: [59, 189],
          sizes: letterSizes,
          slots: {
            cloth: "精梳棉|combed-cotton / 重磅棉|heavyweight cotton / 棉麻|cotton-linen / 莫代尔|modal",
            cut: "宽松|relaxed-fit / 修身|slim-fit / 落肩|drop-shoulder / 短款|cropped",
          },
          tags: "夏季 极简 通勤",
          about: [
            "{cloth}面料，不透，洗完领口不会松垮。|It isn't see-through, and the collar keeps its shape in the wash.",
            "{cut}版型，单穿或当打底都好看。|A {cut} cut that works alone or under a shirt.",
          ],
        },
        {
          title: "{art}{graphic}印花T恤|{art} {graphic} print T-shirt",
          price: [69, 219],
          sizes: letterSizes,
          slots: {
            art: "手工丝网|hand screen-printed / 做旧水洗|faded / 刺绣|embroidered / 植物拓染|botanical",
            graphic:
              "山雀|tit / 渔船|fishing-boat / 老城地图|old-town map / 蘑菇图鉴|mushroom-chart / 星轨|star-trail / 单车|bicycle",
          },
          tags: "文艺 手工 夏季",
          about: [
            "{graphic}图案是独立插画师画的，只做了一小批。|The {graphic} drawing is by an independent illustrator and was made in one small batch.",
            "印花柔软透气，机洗二十次不裂。|A soft, breathable print that has survived twenty machine washes.",
          ],
        },
        {
          title: "{use}{feature}T恤|{feature} T-shirt for {use}",
          price: [49, 159],
          sizes: letterSizes,
          slots: {
            use: "跑步|running / 瑜伽|yoga / 登山|hiking / 骑行|cycling",
            feature: "速干|quick-dry / 冰感|cooling / 防晒|UV-protective / 美利奴羊毛|merino",
          },
          tags: "健身 轻量 夏季",
          about: [
            "{feature}面料，出汗后十几分钟就干。|{feature} fabric that dries within a quarter of an hour.",
            "腋下无接缝，摆臂不磨。|No seam under the arm, so nothing rubs.",
          ],
        },
      ],
      facts:
        "建议 30℃ 以下机洗|Machine wash at 30 °C or below / 肩部加固带，不易变形|Taped shoulders keep the shape / 平铺测量，误差 1–2 厘米|Measured flat, within 1–2 cm / 领标为热转印，不扎脖子|Printed label that doesn't itch / 按平时尺码选即可|True to size",
      light:
        "吊牌剪了，只试穿过。|Tags off, tried on only. / 尺码买小了，穿出门一次。|Bought a size too small; worn out once. / 活动发的，洗过一次没穿。|From an event; washed once, never worn.",
      worn: "夏天常穿，领口略松，没有污渍。|A summer regular: slightly loose collar, no stains. / 洗得有点褪色，反而更像复古款。|Faded from washing, in a good vintage way.",
    },
    sneaker: {
      words: "鞋 球鞋 休闲鞋|shoes trainers footwear",
      colors: true,
      lines: [
        {
          title: "{brand}{model}{type}|{brand} {model} {type}",
          price: [199, 699],
          sizes: {
            name: "尺码|Size",
            values: "37码|size 37 / 39码|size 39 / 41码|size 41 / 43码|size 43",
            step: 0,
          },
          slots: {
            model: "云步|Cloudstep / 风行|Breeze / 飞石|Pebble / R2|R2 / 长跑者|Strider",
            type: "缓震跑鞋|cushioned running shoes / 竞速跑鞋|racing shoes / 越野跑鞋|trail-running shoes / 训练鞋|training shoes",
          },
          tags: "健身 轻量",
          about: [
            "中底回弹明显，{type}里算脚感偏软的。|A lively midsole, on the softer side for {type}.",
            "鞋面透气，大拇趾位置留了空间。|A breathable upper with room at the toes.",
          ],
        },
        {
          title: "{look}{stuff}板鞋|{look} {stuff} court sneakers",
          price: [129, 459],
          sizes: {
            name: "尺码|Size",
            values: "36码|size 36 / 38码|size 38 / 40码|size 40 / 42码|size 42",
            step: 0,
          },
          slots: {
            look: "复古|retro / 低帮|low-top / 高帮|high-top / 厚底|platform",
            stuff: "帆布|canvas / 头层牛皮|full-grain leather / 反绒皮|suede / 拼色|two-tone",
          },
          tags: "复古 通勤",
          about: [
            "{look}款型，配牛仔裤或半裙都行。|A {look} shape that goes with jeans or a skirt.",
            "橡胶大底车线加固，走路不打滑。|A stitched rubber sole that grips.",
          ],
        },
        {
          title: "{brand}{use}鞋 {feature}|{brand} {use} shoes, {feature}",
          price: [239, 799],
          sizes: {
            name: "尺码|Size",
            values: "38码|size 38 / 40码|size 40 / 42码|size 42 / 44码|size 44",
            step: 0,
          },
          slots: {
            use: "徒步|hiking / 溯溪|river-trekking / 篮球|basketball / 羽毛球|badminton",
            feature:
              "防滑大底|non-slip sole / 加宽鞋楦|wide last / 透气网面|breathable mesh / 护踝中帮|mid-cut ankle support",
          },
          tags: "旅行 健身",
          about: [
            "{feature}，{use}时侧向支撑稳。|{feature}, and steady sideways support for {use}.",
            "后跟杯偏硬，第一次穿建议配厚袜。|The heel cup is firm; wear thick socks the first time.",
          ],
        },
      ],
      facts:
        "附备用鞋带一副|A spare pair of laces included / 鞋垫可取出清洗|Removable insoles / 脚背高建议大一码|Go one size up for a high instep / 原盒发货|Shipped in the original box / 鞋底花纹深度见图|See the pictures for the tread",
      light:
        "室内试走过，鞋底干净。|Walked indoors only; clean soles. / 穿过两次，脚宽不合适。|Worn twice; too narrow for me. / 同款买了两双，这双轮换得少。|One of two identical pairs, the less used one.",
      worn: "鞋底磨损约三成，鞋面刚清洗过。|Soles about a third worn, uppers freshly cleaned. / 后跟内里有磨痕，支撑没有塌。|Some wear inside the heel, support still firm.",
    },
    backpack: {
      words: "书包 背包 双肩包|bag rucksack daypack",
      colors: true,
      lines: [
        {
          title: "{brand}{stuff}{use}双肩包|{brand} {stuff} {use} backpack",
          price: [129, 499],
          sizes: { name: "容量|Volume", values: "15L|15 L / 20L|20 L / 28L|28 L", step: 0.12 },
          slots: {
            stuff: "帆布|canvas / 尼龙|nylon / 蜡布|waxed-cotton / 防泼水|water-repellent",
            use: "通勤|commuter / 电脑|laptop / 学生|student / 短途旅行|weekend",
          },
          tags: "通勤 学生 帆布",
          about: [
            "电脑隔层悬空，放地上不会磕到机器。|The laptop sleeve is raised, so nothing hits the floor.",
            "背板有支撑，{use}背一天肩膀不酸。|A supportive back panel: the shoulders stay happy all day.",
          ],
        },
        {
          title: "{use}{feature}登山包|{feature} {use} pack",
          price: [259, 899],
          sizes: { name: "容量|Volume", values: "30L|30 L / 45L|45 L / 60L|60 L", step: 0.18 },
          slots: {
            use: "徒步|hiking / 露营|camping / 轻装越野|fast-packing / 长线|trekking",
            feature:
              "可调背长|adjustable-back / 铝架支撑|aluminium-frame / 顶袋可拆|detachable-lid / 侧开口|side-access",
          },
          tags: "露营 旅行 防水",
          about: [
            "腰带承重到位，装十五公斤走一天还能笑。|The hip belt takes the load: fifteen kilos for a day and you can still smile.",
            "自带防雨罩，收在底部夹层里。|A rain cover hides in the base.",
          ],
        },
        {
          title: "{era}{stuff}{form}|{era} {stuff} {form}",
          price: [168, 780],
          slots: {
            era: "复古|retro / 手工|handmade / 做旧|distressed / 简约|plain",
            stuff:
              "疯马皮|crazy-horse leather / 植鞣革|vegetable-tanned leather / 灯芯绒|corduroy / 苎麻|ramie",
            form: "小双肩包|small backpack / 抽绳双肩包|drawstring backpack / 邮差双肩包|satchel backpack / 圆筒背包|barrel backpack",
          },
          tags: "复古 皮革 手工",
          about: [
            "{stuff}越用越贴身，五金是实心铜。|The {stuff} settles to your back with use; the fittings are solid brass.",
            "能放下平板、雨伞和一本书，刚好是周末的量。|Room for a tablet, an umbrella and a book: a weekend's worth.",
          ],
        },
      ],
      facts:
        "肩带宽 6 厘米，有反光条|6 cm straps with reflective strips / 侧袋可放 600ml 水壶|Side pocket fits a 600 ml bottle / 拉链顺滑，无卡顿|Zips run smoothly / 可用湿布擦洗|Wipe clean with a damp cloth / 背后有防盗暗袋|Hidden pocket at the back",
      light:
        "面试时背过两次，之后改用手提包。|Carried to two interviews, then I changed to a tote. / 旅行回来洗过，闻着没有味道。|Washed after one trip, no smell. / 买来颜色和想象的不一样，放着没背。|The color wasn't what I imagined; never carried.",
      worn: "底部边角磨白，拉链全部正常。|Corners at the base rubbed pale, all zips fine. / 跟我走过几条线，背带略压扁，结实依旧。|It has walked a few trails with me; flattened straps, still sturdy.",
    },
    ...fashionAccessories,
  },
};
