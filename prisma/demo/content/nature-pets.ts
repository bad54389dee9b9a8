import type { Kind } from "./vocabulary";

export const naturePets: Record<string, Kind> = {
  catsupply: {
    words: "猫咪 宠物 用品|cat pet supplies",
    colors: true,
    lines: [
      {
        title: "{brand}{stuff}{form}|{brand} {stuff} {form}",
        price: [49, 399],
        sizes: { name: "尺寸|Size", values: "小号|small / 大号|large", step: 0.3 },
        slots: {
          stuff: "实木|solid-wood / 剑麻|sisal / 毛毡|felt / 藤编|rattan / 瓦楞纸|corrugated-card",
          form: "猫窝|cat bed / 猫抓板|scratcher / 猫爬架|cat tree / 猫抓屋|scratching house",
        },
        tags: "养猫 居家",
        about: [
          "{stuff}，底座加重，十斤的猫跳上去不晃。|A weighted base that stays put under a five-kilo cat.",
          "圆角打磨，缝隙不夹爪。|Rounded edges, no gaps for paws.",
        ],
      },
      {
        title: "{feature}{form}|{feature} {form}",
        price: [39, 459],
        slots: {
          feature: "加大|large / 易清洗|easy-clean / 简约|minimal / 奶油风|cream-style / 升级款|upgraded",
          form: "猫饮水机|cat fountain / 自动喂食器|automatic feeder / 封闭猫砂盆|enclosed litter box / 航空箱|pet carrier / 宠物推车|pet stroller",
        },
        tags: "养猫 旅行",
        about: [
          "{form}零件少，冲一冲就干净。|Few parts, and it rinses clean.",
          "胆小的猫也不怕，适应期两天。|Even shy cats get used to it within two days.",
        ],
      },
      {
        title: "{craft}{form}|{craft} {form}",
        price: [15, 119],
        slots: {
          craft: "手作|handmade / 钩针|crocheted / 猫薄荷|catnip / 羽毛|feather / 帆布|canvas",
          form: "逗猫棒|teaser wand / 踢踢抱枕|kicker toy / 小鱼玩具|fish toy / 铃铛球|bell ball / 玩具三件套|three-toy set",
        },
        tags: "养猫 手工 可爱",
        about: [
          "我家两位「质检员」通过了，才敢拿出来卖。|Passed by the two inspectors at home before it went on sale.",
          "线头都锁死，安全无小零件。|Ends locked, no small parts.",
        ],
      },
    ],
    facts:
      "无异味|No smell / 可水洗或擦拭|Washable or wipeable / 附替换件一份|One spare part included / 适合 3–7 公斤的猫|For cats of 3–7 kg / *已消毒|Disinfected",
    light:
      "主子看了一眼，不感兴趣。|My cat looked once and left. / 买大了，猫不进去。|Too big; the cat won't go in. / 试用过两天，洗净晒干。|Tried for two days, washed and sunned.",
    worn: "有抓痕，结构结实。|Scratched but sturdy. / 用了一年，刚换滤芯和垫子。|A year old, fresh filter or pad.",
  },
  aquarium: {
    words: "鱼缸 水族 水草|fish tank aquarium aquatic",
    colors: false,
    lines: [
      {
        title: "{brand}{glass}{form}|{brand} {glass} {form}",
        price: [89, 899],
        sizes: {
          name: "缸长|Length",
          values: "缸长30cm|30 cm long / 缸长45cm|45 cm long / 缸长60cm|60 cm long",
          step: 0.5,
        },
        slots: {
          glass: "超白玻璃|low-iron glass / 热弯玻璃|curved-glass / 浮法玻璃|float-glass",
          form: "草缸|planted tank / 裸缸|bare tank / 背滤鱼缸|rear-filter tank / 溪流缸|stream tank / 方缸|cube tank",
        },
        tags: "水族 玻璃 居家",
        about: [
          "{glass}通透，拍照不偏绿，接缝打胶平整。|Clear without a green cast, and neatly sealed.",
          "试水七十二小时，不渗不漏。|Filled for seventy-two hours without a weep.",
        ],
      },
      {
        title: "{brand}{feature}{form}|{brand} {feature} {form}",
        price: [39, 499],
        slots: {
          feature: "静音|quiet / 可调|adjustable / 节能|low-energy / 迷你|mini",
          form: "外置过滤桶|canister filter / 水草灯|plant light / 加热棒|heater / 气泵|air pump / 瀑布过滤器|hang-on filter",
        },
        tags: "水族 专业",
        about: [
          "放卧室也不吵，耗电很低。|Calm enough for a bedroom, and it draws little power.",
          "接头和吸盘都是新配的。|New fittings and suction cups.",
        ],
      },
      {
        title: "{theme}{form}|{theme} {form}",
        price: [59, 599],
        slots: {
          theme: "苔藓|moss / 沉木|driftwood / 山石|rockscape / 睡莲|water-lily / 斗鱼|betta",
          form: "造景缸|aquascape / 桌面生态缸|desktop ecosystem / 微景观套装|mini landscape kit / 水陆缸|paludarium",
        },
        tags: "水族 送礼 文艺",
        about: [
          "{theme}主题，骨架已固定，加水就能看。|A fixed {theme} layout; just add water.",
          "两个月养出水色，懒人友好。|Settled over two months and easy on the lazy.",
        ],
      },
    ],
    facts:
      "附说明和开缸步骤|With set-up steps / 送底砂两公斤|2 kg of substrate included / 玻璃类建议自提|Pickup advised for glass / 附清洁刷一把|Cleaning brush included / 220V 国标插头|220 V, Chinese standard plug",
    light:
      "开缸三个月，换大缸了。|Three months in use, then I upsized. / 只试过水，没养鱼。|Tested with water, never stocked. / 办公室搬迁闲置。|Spare after an office move.",
    worn: "有少量水垢，已用醋清过。|Some limescale, cleaned with vinegar. / 外面有浅划痕，使用正常。|Shallow scratches on the outside; works fine.",
  },
};
