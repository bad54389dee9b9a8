import type { Kind } from "./vocabulary";

export const stationeryPlay: Record<string, Kind> = {
  paint: {
    words: "颜料 画具 美术|art paint drawing supplies",
    colors: false,
    lines: [
      {
        title: "{brand}{grade}{medium}|{brand} {grade} {medium}",
        price: [39, 359],
        sizes: {
          name: "色数|Colors",
          values: "12色|12 colors / 24色|24 colors / 36色|36 colors",
          step: 0.6,
        },
        slots: {
          grade: "学生级|student-grade / 艺术家级|artist-grade / 便携|travel / 专业级|professional",
          medium:
            "固体水彩|pan watercolors / 管装水彩|tube watercolors / 国画颜料|Chinese painting colors / 水粉颜料|gouache / 丙烯颜料|acrylics",
        },
        tags: "绘画 学生",
        about: [
          "显色透亮，叠三层也不脏。|Clear color that stays clean through three layers.",
          "{medium}色号标注清楚，缺色可以单买。|Each color is clearly numbered and sold singly too.",
        ],
      },
      {
        title: "{brand}{thing}|{brand} {thing}",
        price: [29, 459],
        slots: {
          thing:
            "狼毫勾线笔套装|weasel-hair liner brush set / 水彩画笔六支装|set of six watercolor brushes / 油性彩铅铁盒|oil-based color pencil tin / 榉木桌面画架|beech table easel / 折叠写生画架|folding field easel / 炭笔素描套装|charcoal sketch set / 陶瓷调色盘|ceramic palette / 便携写生盒|travel sketch box",
        },
        tags: "绘画 入门 便携",
        about: [
          "画室里常备的{thing}，耐用，换季补货最多的就是它。|A studio staple: durable, and the thing people come back for.",
          "带出门写生也方便，分量不重。|Easy to take outdoors, and not heavy.",
        ],
      },
      {
        title: "{press}{form} {pack}|{press} {form}, {pack}",
        price: [25, 189],
        slots: {
          press: "细纹|hot-pressed / 中粗纹|cold-pressed / 粗纹|rough",
          form: "水彩纸|watercolor paper / 水彩本|watercolor pad / 明信片水彩纸|watercolor postcards / 四面封胶水彩本|watercolor block",
          pack: "20张|20 sheets / 30张|30 sheets / 50张|50 sheets",
        },
        tags: "绘画 专业",
        about: [
          "300 克纯棉浆，大面积铺水不起球。|300 g cotton stock that takes a full wash without pilling.",
          "{press}纹理，扫描出来干净。|A {press} surface that scans cleanly.",
        ],
      },
    ],
    facts:
      "保质期三年以上|Good for three years or more / 附色卡一张|Color chart included / 无刺激气味|No harsh smell / 通过儿童安全检测|Tested safe for children / 易碎件单独包装|Fragile parts packed separately",
    light:
      "上过两节课，余量九成以上。|Two lessons' use, over nine tenths left. / 买来想学画，只开过封。|Bought to learn painting; opened, no more. / 画展周边样品，没有用过。|An exhibition sample, never used.",
    worn: "常用色剩一半，其他满。|Half left of the common colors, the others full. / 盒子有颜料渍，里面齐全。|Paint stains on the box, complete inside.",
  },
  boardgame: {
    words: "桌游 聚会 卡牌|tabletop game card party",
    colors: false,
    lines: [
      {
        title: "{kind}桌游《{name}》|“{name}”, {kind} board game",
        price: [59, 329],
        sizes: { name: "版本|Edition", values: "基础版|base game / 含扩展|with expansion", step: 0.5 },
        slots: {
          kind: "策略|a strategy / 合作|a co-operative / 家庭|a family / 德式|a Euro-style",
          name: "茶马驿站|Tea Road Inns / 运河商会|Canal Guild / 百鸟林|Hundred Birds / 极光科考站|Aurora Station / 夜市大亨|Night Market Tycoon / 修桥记|The Bridge Builders / 灯塔守夜人|Lighthouse Keepers",
        },
        tags: "聚会 亲子",
        about: [
          "2–4 人，一局四十分钟，规则十分钟讲清。|Two to four players, forty minutes, ten minutes to explain.",
          "美术是国内插画师画的，卡牌手感厚实。|Illustrated by a Chinese artist, on good thick cards.",
        ],
      },
      {
        title: "{kind}卡牌《{name}》|“{name}”, {kind} card game",
        price: [29, 119],
        slots: {
          kind: "破冰|an icebreaker / 推理|a deduction / 反应|a speed / 双人|a two-player",
          name: "谁动了月饼|Who Took the Mooncake / 猫店长|Cat Manager / 方言大会|ResponseFormat Meeting / 垃圾分一分|Sort It Out / 末班地铁|Last Metro / 影子戏|Shadow Play",
        },
        tags: "聚会 便携 亲子",
        about: [
          "一盒扑克大小，旅行、等位都能掏出来玩。|The size of a deck of cards, for trips and queues.",
          "笑点多，没玩过桌游的人也能立刻上手。|Plenty of laughs, and no experience needed.",
        ],
      },
      {
        title: "{stuff}{game}|{game} in {stuff}",
        price: [49, 459],
        slots: {
          stuff: "榉木|beech / 胡桃木|walnut / 竹制|bamboo / 仿玉|imitation jade",
          game: "中国象棋|Chinese chess set / 围棋套装|Go set / 国际象棋|chess set / 鲁班锁六件套|six-piece Luban lock set / 华容道|Huarong Pass puzzle / 麻将牌|mahjong set",
        },
        tags: "木质 送礼 收藏",
        about: [
          "{stuff}打磨细致，落子声音好听。|Well finished, with a pleasing sound on the board.",
          "收纳盒即棋盘或底座，放茶几上也好看。|The box is the board or stand, and looks good on a tea table.",
        ],
      },
    ],
    facts:
      "配件清点齐全|All pieces counted / 附中英文规则书|Rules in Chinese and English / 建议 8 岁以上|Ages 8 and up / 送分装袋|Sorting bags included / 缺件可补|Missing parts can be supplied",
    light:
      "只开过一局，卡牌已套膜。|Played once; cards sleeved. / 拆封数过配件，一直没凑齐人。|Opened and counted; never found enough players. / 桌游吧闭店，样品盒转出。|A sample box from a café that closed.",
    worn: "盒角有压痕，配件不缺。|Crushed box corner, nothing missing. / 卡牌有洗牌痕迹，玩起来不影响。|Shuffle wear on the cards; still fair play.",
  },
};
