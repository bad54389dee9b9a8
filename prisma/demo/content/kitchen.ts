import { kitchenTable } from "./kitchen-table";
import type { Vocabulary } from "./vocabulary";

export const kitchen: Vocabulary = {
  brands: "灶南|Zaonan / 炊谷|Chuigu / 陶然里|Taoranli / 锻泉|Duanquan / 味檐|Weiyan / 青炉|Qinglu",
  kinds: {
    teapot: {
      words: "茶具 茶壶 泡茶|tea ware brewing",
      colors: true,
      lines: [
        {
          title: "{clay}{form}壶|{clay} {form} teapot",
          price: [128, 880],
          sizes: { name: "容量|Capacity", values: "120ml|120 ml / 180ml|180 ml / 240ml|240 ml", step: 0.2 },
          slots: {
            clay: "紫泥|purple-clay / 朱泥|red-clay / 段泥|buff-clay / 建水紫陶|Jianshui-pottery",
            form: "西施|Xishi / 石瓢|Shipiao / 仿古|Fanggu / 水平|Shuiping / 秦权|Qinquan",
          },
          tags: "手工 茶道 收藏",
          about: [
            "{clay}透气，出水成线，断水利落，泡岩茶正合适。|The {clay} breathes, pours in a clean thread and stops dead: right for rock oolong.",
            "{form}壶型经典，盖口严实，倒水不滴。|The {form} is a classic shape, with a snug lid that does not drip.",
          ],
        },
        {
          title: "{make}{stuff}茶壶|{make} {stuff} teapot",
          price: [69, 358],
          sizes: { name: "容量|Capacity", values: "400ml|400 ml / 600ml|600 ml / 900ml|900 ml", step: 0.15 },
          slots: {
            make: "日式侧把|Japanese side-handle / 提梁|overhead-handle / 大容量|family-size / 带滤网|strainer",
            stuff: "粗陶|stoneware / 耐热玻璃|heatproof-glass / 青瓷|celadon / 白瓷|white-porcelain",
          },
          tags: "茶道 日式 居家",
          about: [
            "{make}造型，一家人喝茶一壶够分。|One pot is enough to go round the family.",
            "内胆光滑，泡过红茶再泡花茶也不串味。|Smooth inside: black tea today, jasmine tomorrow, no mixing of flavours.",
          ],
        },
        {
          title: "{form}{pattern}茶具套装|{form} tea set, {pattern}",
          price: [158, 599],
          slots: {
            form: "一壶四杯|pot-and-four-cup / 旅行快客|one-pot travel / 盖碗|gaiwan / 围炉煮茶|tea-brazier",
            pattern:
              "手绘缠枝莲|hand-painted lotus scroll / 素釉|plain glaze / 描金山水|gilt landscape / 竹节纹|bamboo relief",
          },
          tags: "送礼 中式 陶瓷",
          about: [
            "{form}，{pattern}，配收纳包，送长辈拿得出手。|With {pattern} and a carrying case; a handsome gift for parents.",
            "杯口薄，喝茶不挂香。|Thin rims that let the aroma through.",
          ],
        },
      ],
      facts:
        "壶嘴内有球形滤孔|Ball strainer inside the spout / 新壶先用清水煮一遍|Simmer a new pot in plain water first / 壶盖与壶身配对编号|Lid and body carry matching marks / 不可直接上明火|Not for direct flame / 附品茗杯一只|One tasting cup included",
      light:
        "买回来开过壶，之后一直当摆件。|Seasoned once, then kept for show. / 茶友互换来的，泡过三五次。|From a tea friend; brewed in a handful of times. / 搬家后茶桌小了，用不上。|My new tea table is too small for it.",
      worn: "养了三年，壶身有自然包浆。|Three years of tea have given it a natural sheen. / 盖沿有一处细小磕碰，密封不受影响。|A tiny nick on the lid's edge; it still seals.",
    },
    pan: {
      words: "锅 炒菜锅 平底锅|wok skillet cookware",
      colors: true,
      lines: [
        {
          title: "{brand}{make}{form}|{brand} {make} {form}",
          price: [129, 499],
          sizes: {
            name: "口径|Diameter",
            values: "28cm|28 cm / 30cm|30 cm / 32cm|32 cm / 34cm|34 cm",
            step: 0.08,
          },
          slots: {
            make: "手工锻打|hand-forged / 熟铁|wrought-iron / 无涂层|uncoated / 精铁窒化|nitrided-iron",
            form: "炒锅|wok / 双耳炒锅|two-handled wok / 平底炒锅|flat-bottomed wok / 带盖炒锅|lidded wok",
          },
          tags: "铸铁 居家",
          about: [
            "{make}，聚火快，炒青菜有锅气。|{make}: it heats fast, and greens come out with real wok hei.",
            "已开锅，蛋炒饭不粘，越用越亮。|Already seasoned; fried rice doesn't stick, and it gets better with use.",
          ],
        },
        {
          title: "{brand}{coat}{form}|{brand} {coat} {form}",
          price: [89, 329],
          sizes: { name: "口径|Diameter", values: "20cm|20 cm / 24cm|24 cm / 28cm|28 cm", step: 0.15 },
          slots: {
            coat: "麦饭石|granite-coat / 陶瓷涂层|ceramic-coated / 三层钢|tri-ply steel / 珐琅|enamelled",
            form: "煎锅|frying pan / 煎蛋锅|egg pan / 深煎锅|sauté pan / 牛排锅|grill pan",
          },
          tags: "早餐 居家 轻量",
          about: [
            "{coat}，煎鱼皮不破，洗起来一冲就净。|Fish skin stays whole, and it rinses clean.",
            "手柄隔热，燃气灶和电磁炉都能用。|A cool handle; fine on gas and induction.",
          ],
        },
        {
          title: "{make}{form}|{make} {form}",
          price: [149, 699],
          sizes: { name: "容量|Capacity", values: "2.5L|2.5 L / 4L|4 L / 6L|6 L", step: 0.2 },
          slots: {
            make: "铸铁珐琅|enamelled cast-iron / 生铁|cast-iron / 紫铜|copper / 砂陶|clay",
            form: "炖锅|stew pot / 汤锅|soup pot / 煲仔锅|clay-pot-rice pot / 寿喜锅|sukiyaki pot",
          },
          tags: "铸铁 聚会",
          about: [
            "{make}，小火焖两小时汤汁还在，肉酥不柴。|Two hours on a low flame and the juices are still there.",
            "锅盖沉，内侧有回水点。|A heavy lid with self-basting dimples.",
          ],
        },
      ],
      facts:
        "用后擦干，薄涂一层油|Dry after use and wipe with a little oil / 受热均匀，不易糊底|Heats evenly and rarely scorches / 配木铲一把|Wooden spatula included / 锅底平整不晃|Flat base, no wobble / 避免空烧|Do not heat empty",
      light:
        "家里灶台改小了，只开锅炒过两次。|A smaller hob at home; seasoned and used twice. / 单位福利，拆箱看了一眼。|A staff gift, opened for a look. / 重量超出我的预期，换轻的了。|Heavier than I expected, so I went lighter.",
      worn: "锅底有火痕，内壁养得很润。|Flame marks below, a well-kept surface inside. / 手柄换过新的木头，锅身没有变形。|New wooden handle, body still true.",
    },
    knife: {
      words: "菜刀 厨刀 刀|cutlery kitchen blade",
      colors: false,
      lines: [
        {
          title: "{brand}{steel}{form}|{brand} {steel} {form}",
          price: [89, 459],
          slots: {
            steel:
              "夹钢锻打|forged clad-steel / 大马士革纹|damascus-pattern / 高碳钢|high-carbon / 不锈钢|stainless",
            form: "菜刀|Chinese cleaver / 桑刀|slicing cleaver / 斩骨刀|bone chopper / 主厨刀|chef's knife / 三德刀|santoku",
          },
          tags: "不锈钢 居家 进阶",
          about: [
            "{steel}，开锋角度 15 度，切番茄不用压。|Ground to 15 degrees, it falls through a tomato.",
            "重心在虎口前两指，切一小时手不酸。|Balanced two fingers ahead of the grip: an hour's prep without fatigue.",
          ],
        },
        {
          title: "{wood}柄{form}|{form} with {wood} handle",
          price: [59, 299],
          sizes: {
            name: "刃长|Blade",
            values: "刃长12cm|12 cm blade / 刃长15cm|15 cm blade / 刃长18cm|18 cm blade",
            step: 0.15,
          },
          slots: {
            wood: "花梨木|rosewood / 鸡翅木|wenge / 橄榄木|olive-wood / 榉木|beech",
            form: "水果刀|fruit knife / 剔骨刀|boning knife / 片鱼刀|fish slicer / 多用刀|utility knife",
          },
          tags: "木质 手工",
          about: [
            "{wood}柄打了蜡，沾水不滑。|The waxed {wood} handle doesn't slip when wet.",
            "小巧顺手，切水果、处理鱼都行。|Small and handy for fruit or fish.",
          ],
        },
        {
          title: "{brand}{set}|{brand} {set}",
          price: [129, 599],
          slots: {
            set: "刀具三件套|three-piece knife set / 刀具五件套带刀座|five-piece knife set with block / 面包刀加砧板|bread knife and board / 露营刀具包|camp knife roll",
          },
          tags: "送礼 居家 露营",
          about: [
            "一套配齐，新家开伙不用再一样样挑。|Everything in one go for a new kitchen.",
            "每把都有刀套，放抽屉里也安全。|Every piece has a guard, so a drawer is safe.",
          ],
        },
      ],
      facts:
        "手洗擦干，勿进洗碗机|Hand wash and dry; no dishwasher / 可到店免费磨一次|One free sharpening in the shop / 硬度约 58 HRC|About 58 HRC / 刀根圆角处理|Rounded heel / 仅限家庭厨房使用|For home kitchens only",
      light:
        "切过几次水果，刃口如新。|Cut fruit a few times; the edge is as new. / 乔迁礼物，家里已有一套。|A housewarming gift; I already had a set. / 重新开过刃，之后只试切过纸。|Re-sharpened, and tested on paper only.",
      worn: "刀面有使用划痕，刚用 3000 目磨过。|Scratches on the face, freshly honed on a 3000 stone. / 柄色变深，铆钉牢固。|The handle has darkened; rivets are tight.",
    },
    ...kitchenTable,
  },
};
