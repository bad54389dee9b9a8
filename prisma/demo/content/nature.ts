import { naturePets } from "./nature-pets";
import type { Vocabulary } from "./vocabulary";

export const nature: Vocabulary = {
  brands: "苔屋|Moss House / 叶伴|Yeban / 圆爪|Round Paw / 水榭|Shuixie / 土里|Tuli / 喵堂|Miaotang",
  kinds: {
    succulent: {
      words: "多肉 肉肉 盆栽|succulent cactus potted",
      colors: true,
      living: true,
      lines: [
        {
          title: "{species}{form}|{species} {form}",
          price: [12, 89],
          sizes: {
            name: "盆径|Pot",
            values: "6cm盆|6 cm pot / 9cm盆|9 cm pot / 12cm盆|12 cm pot",
            step: 0.7,
          },
          slots: {
            species:
              "玉露|Haworthia cooperi / 桃蛋|Graptopetalum amethystinum / 熊童子|bear's-paw cotyledon / 胧月|ghost plant / 静夜|Echeveria derenbergii / 生石花|living stone / 虹之玉|jelly-bean sedum",
            form: "单头|single head / 双头|double head / 群生|cluster / 老桩|old stem",
          },
          tags: "好养 可爱",
          about: [
            "{species}，露养状态，叶片饱满，根系已服盆。|Grown outdoors: plump leaves and settled roots.",
            "两周浇一次，南阳台就能养好。|Water every two weeks on a south balcony; that's all.",
          ],
        },
        {
          title: "{pot}{mix}拼盘|{mix} arrangement in {pot}",
          price: [39, 199],
          slots: {
            pot: "粗陶盆|a stoneware pot / 旧木盒|an old wooden box / 石臼|a stone mortar / 手捏盆|a pinch pot / 铁艺小推车|a small iron cart",
            mix: "多肉|succulent / 生石花|living-stone / 仙人球|cactus / 莲花掌|aeonium / 十二卷|haworthia",
          },
          tags: "送礼 手工 好养",
          about: [
            "六到八棵配好，颗粒土，拿到直接摆。|Six to eight plants in gritty soil, ready to set out.",
            "配色照着秋天的山来的。|The colors follow an autumn hillside.",
          ],
        },
        {
          title: "{state}{species}|{state} {species}",
          price: [15, 168],
          slots: {
            state: "自播实生|seed-grown / 锦化|variegated / 带花剑|budding / 迷你|miniature / 嫁接|grafted",
            species:
              "金琥|golden barrel cactus / 绯牡丹|moon cactus / 万象|Haworthia maughanii / 玉扇|Haworthia truncata / 帝玉|split rock / 鸾凤玉|bishop's cap",
          },
          tags: "收藏 开花 好养",
          about: [
            "养了三年的{species}，品相端正。|A {species} grown for three years into a neat shape.",
            "光照足时颜色更好，忌积水。|Better color in strong light; never let it stand in water.",
          ],
        },
      ],
      facts:
        "裸根或带盆可选|Sent bare-root or potted / 附颗粒土配方|Soil recipe included / 到货先晾两天再浇水|Rest two days before watering / 冬季加暖宝宝|Heat pack in winter / 死伤包赔|Losses in transit refunded",
      light:
        "自家繁殖的，养了大半年，很壮。|From my own cuttings, sturdy after half a year. / 阳台满了，分一些出来。|The balcony is full. / 换盆分株，状态稳定。|Divided at repotting and settled.",
      worn: "下部叶片有晒斑，新叶正常。|Sun marks on the lower leaves, fresh growth fine. / 徒长过一段，已砍头发根。|Once leggy, now cut back and rooted.",
    },
    plant: {
      words: "绿植 盆栽 室内植物|houseplant indoor green",
      colors: true,
      living: true,
      lines: [
        {
          title: "{species}{form}|{species}, {form}",
          price: [29, 259],
          sizes: {
            name: "株高|Height",
            values: "高30cm|30 cm tall / 高60cm|60 cm tall / 高90cm|90 cm tall",
            step: 0.6,
          },
          slots: {
            species:
              "龟背竹|monstera / 琴叶榕|fiddle-leaf fig / 橡皮树|rubber plant / 虎皮兰|snake plant / 鹤望兰|bird of paradise / 春羽|lacy tree philodendron",
            form: "单株盆栽|one to a pot / 双株合栽|two to a pot / 精品盆栽|select specimen / 加仑盆|in a nursery pot",
          },
          tags: "耐阴 居家 好养",
          about: [
            "{species}长势旺，一到两周浇一次透水。|A vigorous {species}; water well every week or two.",
            "散射光就能活，客厅角落也能养好。|Lives on filtered light, even in the corner of a living room.",
          ],
        },
        {
          title: "{pot}{species}小盆栽|{species} in {pot}",
          price: [19, 129],
          slots: {
            species:
              "文竹|asparagus fern / 薄荷|mint / 网纹草|nerve plant / 铁线蕨|maidenhair fern / 豆瓣绿|peperomia / 菖蒲|sweet flag",
            pot: "水培玻璃瓶|a glass water vase / 粗陶小盆|a small clay pot / 自吸水盆|a self-watering pot / 苔藓球|a moss ball",
          },
          tags: "办公 可爱 好养",
          about: [
            "办公桌上的一点绿，喷壶喷一喷就精神。|A bit of green for the desk; it perks up with a spray.",
            "{species}连盆发，到手不用换土。|Comes in its pot; no repotting needed.",
          ],
        },
        {
          title: "{species}{state}|{species}, {state}",
          price: [35, 299],
          slots: {
            species:
              "茉莉|jasmine / 栀子|gardenia / 三角梅|bougainvillea / 蝴蝶兰|moth orchid / 长寿花|kalanchoe / 月季|China rose",
            state:
              "带花苞盆栽|in bud / 两年苗|two-year plant / 老桩盆景|trained old stem / 三株合植盆|three planted together",
          },
          tags: "开花 送礼",
          about: [
            "{species}花期长，阳台一开就有香味或颜色。|A long season of scent or color on the balcony.",
            "喜光，见干见湿，花后修剪。|Give it sun, water when dry, prune after flowering.",
          ],
        },
      ],
      facts:
        "带土带盆发货|Sent with soil and pot / 附养护卡|Care card included / 无虫无病|Free of pests / 偏远地区慎拍|Ask first for remote areas / 配底托|Saucer included",
      light:
        "养了一年，长了三片新叶。|A year with me and three new leaves. / 搬家带不走，找个好人家。|Can't move it; looking for a good home. / 扦插多了，分给同好。|I rooted too many cuttings.",
      worn: "有几片老叶黄边，已修剪。|A few yellow edges, trimmed. / 去年冻过，今年缓过来了。|Nipped by frost last year, recovered now.",
    },
    gardentool: {
      words: "园艺 工具 种花|garden tool planting",
      colors: true,
      lines: [
        {
          title: "{brand}{stuff}{tool}|{brand} {stuff} {tool}",
          price: [19, 159],
          slots: {
            stuff: "不锈钢|stainless-steel / 碳钢|carbon-steel / 榉木柄|beech-handled / 锻打|forged",
            tool: "小铲|trowel / 三齿耙|hand fork / 修枝剪|secateurs / 除草刀|weeding knife / 移苗器|bulb planter / 花艺剪|floral scissors",
          },
          tags: "金属 居家",
          about: [
            "{stuff}做的{tool}，挖硬土不弯。|A {stuff} {tool} that shrugs off hard soil.",
            "手柄有弧度，阳台翻盆一下午不起泡。|A curved grip: an afternoon of repotting without blisters.",
          ],
        },
        {
          title: "{look}{form}|{look} {form}",
          price: [25, 139],
          sizes: { name: "容量|Capacity", values: "1L|1 L / 1.5L|1.5 L / 3L|3 L", step: 0.2 },
          slots: {
            look: "长嘴|long-spout / 复古铁皮|retro tin / 铜色|copper-tone / 气压|pump-action",
            form: "浇水壶|watering can / 喷壶|mister / 多肉浇水壶|succulent watering can",
          },
          tags: "复古 居家",
          about: [
            "水流细而稳，不冲土。|A fine steady stream that doesn't wash the soil out.",
            "摆在花架上也是风景。|Pretty enough to leave on the plant stand.",
          ],
        },
        {
          title: "{stuff}{form}|{stuff} {form}",
          price: [29, 239],
          slots: {
            stuff: "防腐木|treated-wood / 铁艺|wrought-iron / 藤编|rattan / 竹制|bamboo / 可折叠|folding",
            form: "花架|plant stand / 种植箱|planter box / 双层花架|two-tier plant stand / 阳台收纳架|balcony rack / 挂篮|hanging basket",
          },
          tags: "居家 木质",
          about: [
            "阳台一米长就放得下，承重足。|Fits a one-metre balcony and bears real weight.",
            "{form}耐晒耐淋，用三年不变形。|Made for sun and rain; three years without warping.",
          ],
        },
      ],
      facts:
        "附园艺手套|Gloves included / 刀口已磨|Freshly sharpened / 免工具安装|No tools needed / 用后擦干防锈|Dry after use / 赠种子两包|Two seed packets included",
      light:
        "种过一季番茄。|One season of tomatoes. / 阳台封了，用不上。|The balcony is glazed in now. / 买重了，洗净收着。|A duplicate, cleaned and stored.",
      worn: "表面有锈点，已除锈上油。|Rust spots removed and oiled. / 木柄晒褪色，结实。|Faded handle, still strong.",
    },
    ...naturePets,
  },
};
