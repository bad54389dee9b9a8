import type { Kind } from "./vocabulary";

export const homeComfort: Record<string, Kind> = {
  cushion: {
    words: "靠垫 靠枕 沙发|pillow sofa throw",
    colors: true,
    lines: [
      {
        title: "{cloth}{pattern}抱枕|{cloth} cushion with {pattern}",
        price: [39, 149],
        sizes: {
          name: "尺寸|Size",
          values: "45×45cm|45×45 cm / 50×50cm|50×50 cm / 60×60cm|60×60 cm",
          step: 0.2,
        },
        slots: {
          cloth: "水洗棉|washed-cotton / 亚麻|linen / 灯芯绒|corduroy / 雪尼尔|chenille",
          pattern:
            "绗缝格|quilted checks / 手绣小花|hand-embroidered flowers / 提花条纹|jacquard stripes / 流苏边|a tasselled edge / 素色荷叶边|a plain ruffle",
        },
        tags: "棉麻 居家",
        about: [
          "{cloth}面料洗过一次就更软，靠着不闷，四季都能放。|The fabric softens with the first wash and never feels stuffy; it stays out all year.",
          "隐形拉链，套子可拆洗，枕芯可换。|A hidden zip: the cover comes off to wash and the filling can be changed.",
        ],
      },
      {
        title: "{brand}{form}|{brand} {form}",
        price: [59, 239],
        slots: {
          form: "记忆棉腰靠|memory-foam lumbar cushion / 荞麦壳靠枕|buckwheat cushion / 羽绒芯抱枕|down-filled cushion / 办公室护腰枕|office back cushion / 三角床头靠垫|wedge bed cushion",
        },
        tags: "办公 居家",
        about: [
          "{form}，久坐时撑住腰后那块空隙，起身不酸。|It fills the gap behind your back on long days in the chair.",
          "支撑偏硬，适合看书和开车，不适合当睡枕。|On the firm side: good for reading and driving, not for sleeping on.",
        ],
      },
      {
        title: "{craft}{form}|{craft} {form}",
        price: [79, 288],
        slots: {
          craft:
            "蓝染|indigo-dyed / 扎染|tie-dyed / 苗绣|Miao-embroidered / 手工编织|hand-knitted / 老布拼接|patchwork",
          form: "方枕|square cushion / 腰枕|lumbar cushion / 圆形坐垫|round seat cushion / 飘窗靠垫|window-seat cushion",
        },
        tags: "手工 棉麻 中式",
        about: [
          "{craft}工艺，一件一样，图案不会完全相同。|Being {craft}, no two are quite alike.",
          "颜色已固色，前两次请单独冷水手洗。|The color is fixed, but wash it alone in cold water the first two times.",
        ],
      },
    ],
    facts:
      "含枕芯，收到拍松即可|Filling included; just plump it up / 套子可 30℃ 机洗|Cover machine washable at 30 °C / 接缝双道车线|Double-stitched seams / 压缩发货，一天内回弹|Shipped compressed, back to shape within a day / 无荧光剂|No optical brighteners",
    light:
      "客房里摆着好看的，没怎么靠过，套子刚洗过。|It sat in the guest room looking pretty; cover freshly washed. / 换了沙发，颜色不搭了。|New sofa, wrong color. / 拍照用过一次的道具，很干净。|Used once as a photo prop; very clean.",
    worn: "洗过多次，颜色柔了一些，没有起球。|Washed many times and a shade softer, no pilling. / 家里养猫，背面有两处勾丝，正面完好。|We have a cat: two pulled threads on the back, none on the front.",
  },
  candle: {
    words: "香氛 蜡烛 香薰|scent fragrance aroma",
    colors: true,
    lines: [
      {
        title: "{scent}{wax}香薰蜡烛|{scent} {wax} scented candle",
        price: [39, 169],
        sizes: { name: "净重|Net weight", values: "120g|120 g / 200g|200 g / 350g|350 g", step: 0.45 },
        slots: {
          scent:
            "桂花乌龙|osmanthus oolong / 雨后青苔|rain on moss / 白茶|white tea / 雪松书房|cedar study / 无花果|fig / 橙花|neroli / 陈皮普洱|tangerine-peel pu'er",
          wax: "大豆蜡|soy-wax / 椰子蜡|coconut-wax / 蜂蜡|beeswax",
        },
        tags: "助眠 送礼 手工",
        about: [
          "{scent}调，前调清、尾调稳，十五平米的房间点一小时刚好。|A {scent} scent, clear at first and settled later; an hour is right for a room of fifteen square metres.",
          "棉芯不冒黑烟，蜡面融得平整。|A cotton wick without soot, and a level pool of wax.",
        ],
      },
      {
        title: "{form}造型蜡烛 {scent}香|{form} sculpted candle, {scent}",
        price: [25, 89],
        slots: {
          form: "泡泡方块|bubble-cube / 柿子|persimmon / 松果|pine-cone / 水波纹柱|rippled pillar / 小山|little-mountain",
          scent: "檀木|sandalwood / 玫瑰|rose / 海盐|sea-salt / 薰衣草|lavender / 柚子|pomelo",
        },
        tags: "可爱 手工 送礼",
        about: [
          "手工倒模的{form}造型，不点也能当摆件，{scent}味道淡淡的。|Poured by hand; even unlit it makes a small ornament with a quiet {scent} scent.",
          "点的时候记得垫小碟子，大约能烧八小时。|Put a saucer under it; it burns for about eight hours.",
        ],
      },
      {
        title: "{brand}{form} {mood}|{brand} {form}, {mood}",
        price: [69, 259],
        slots: {
          form: "陶罐蜡烛|candle in a clay jar / 三芯蜡烛|three-wick candle / 铁盒旅行蜡烛|travel-tin candle / 香薰蜡烛礼盒|scented-candle gift box",
          mood: "晨雾|Morning Mist / 旧书店|Old Bookshop / 海边小屋|Seaside Cabin / 冬夜炉火|Winter Hearth / 茶山|Tea Hills",
        },
        tags: "送礼 文艺 助眠",
        about: [
          "「{mood}」是这家的招牌香，不甜不腻，男生房间也合适。|“{mood}” is the house scent: not sweet, and at home in any room.",
          "烧完的容器洗净可以装首饰或种小多肉。|Once burnt down, the container holds jewellery or a small succulent.",
        ],
      },
    ],
    facts:
      "首次点燃请烧到蜡面全融|On first use let the whole surface melt / 使用前把芯剪到 5 毫米|Trim the wick to 5 mm before lighting / 生产日期在杯底|Date of making on the base / 天然植物蜡，表面可能起霜|Natural wax may show frosting / 请远离窗帘和小朋友|Keep away from curtains and children",
    light:
      "只点过一次试香，剩九成多。|Lit once to try the scent; more than nine tenths left. / 拆了包装闻过，觉得更适合别人。|Unwrapped and smelled; it suits someone else better. / 节日礼盒里拆出来的一只，没点过。|One from a holiday gift box, never lit.",
    worn: "大约还剩一半，蜡面平整，香味没散。|About half left, level surface, scent still strong. / 放久了蜡面略有出汗，点起来一样香。|The surface has sweated a little with age; it burns just as well.",
  },
};
