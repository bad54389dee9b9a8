import type { Kind } from "./vocabulary";

export const musicListening: Record<string, Kind> = {
  vinyl: {
    words: "黑胶 唱片 LP|vinyl record LP album",
    colors: false,
    lines: [
      {
        title: "{artist}《{album}》黑胶唱片|{artist}, “{album}” vinyl record",
        price: [129, 459],
        sizes: {
          name: "版本|Edition",
          values: "普通版|standard pressing / 限量彩胶|limited colored pressing",
          step: 0.35,
        },
        slots: {
          artist:
            "北岸乐队|North Bank / 林间电台|Radio in the Woods / 周末渔夫|Weekend Fishermen / 柠檬广场|Lemon Square / 苏晚|Su Wan",
          album:
            "夏天的尾巴|The Tail of Summer / 凌晨四点的海|The Sea at 4 a.m. / 旧车站|Old Station / 慢慢走|Walk Slowly / 城市边缘|Edge of Town / 第一场雪|First Snow / 橘子汽水|Orange Soda / 海风来电|Sea Breeze Calling / 散场以后|After the Show / 屋顶天气|Rooftop Weather",
        },
        tags: "民谣 摇滚 收藏",
        about: [
          "180 克厚盘，低频扎实，歌词页完整。|A 180 g pressing with a solid low end and the full lyric sheet.",
          "A 面第三首值得单独买这张。|Side A, track three is worth the price alone.",
        ],
      },
      {
        title: "{group}《{album}》{genre}黑胶|{group}, “{album}”, {genre} LP",
        price: [99, 599],
        slots: {
          group:
            "蓝厅四重奏|Blue Hall Quartet / 江岸三重奏|Riverside Trio / 午夜铜管|Midnight Brass / 陈默大乐队|Chen Mo Big Band",
          album:
            "雨天即兴|Rainy Day Session / 现场第七夜|Live, Seventh Night / 烟与茶|Smoke and Tea / 弄堂爵士|Lane Jazz / 月下行板|Andante by Moonlight / 三号码头|Pier Three / 蓝调早餐|Blues for Breakfast / 慢板霓虹|Slow Neon / 铁桥|Iron Bridge / 晚风协奏|Evening Breeze",
          genre: "爵士|jazz / 摇摆|swing / 融合爵士|fusion",
        },
        tags: "爵士 收藏 复古",
        about: [
          "一次录成的现场感，鼓刷的细节很清楚。|Recorded in one take; you hear every brush on the snare.",
          "封套铜版纸压纹，适合挂墙。|A textured sleeve fit for the wall.",
        ],
      },
      {
        title: "{piece}（{hall}现场）黑胶|{piece}, live at {hall}, LP",
        price: [119, 699],
        slots: {
          piece:
            "古琴独奏集|Guqin Solos / 大提琴无伴奏|Unaccompanied Cello / 江南丝竹|Silk and Bamboo / 钢琴夜曲选|Piano Nocturnes / 琵琶名曲|Pipa Classics",
          hall: "听松堂|Tingsong Hall / 海音厅|Haiyin Hall / 白塔剧场|White Pagoda Theatre",
        },
        tags: "古典 收藏 绝版",
        about: [
          "模拟母带转制，底噪低，动态大。|Cut from the analogue master: quiet surfaces and wide dynamics.",
          "内附演奏家手记小册。|With a booklet of the player's notes.",
        ],
      },
    ],
    facts:
      "附防静电内袋|Anti-static inner sleeve / *已超声波清洗|Ultrasonically cleaned / 用硬纸板夹发货|Posted between stiff boards / 转速 33⅓|33⅓ rpm / 封套有保护膜|Outer sleeve included",
    light:
      "试听一遍，盘面镜面。|Played once, mirror surface. / 收重了一张。|A duplicate. / 没有唱机，一直收藏着。|Kept without ever owning a turntable.",
    worn: "盘面有轻微发丝纹，播放偶有爆豆。|Light hairlines, the odd crackle. / 封套边有磨白，盘况好。|Ring wear on the sleeve, good disc.",
  },
  speaker: {
    words: "音响 音箱 喇叭|speaker audio sound hi-fi",
    colors: true,
    lines: [
      {
        title: "{brand}{model}{form}|{brand} {model} {form}",
        price: [129, 899],
        slots: {
          model: "小谷|Valley / S1|S1 / S2|S2 / 石子|Pebble / 云朵|Cloud",
          form: "便携蓝牙音箱|portable Bluetooth speaker / 户外防水音箱|waterproof outdoor speaker / 桌面蓝牙音箱|desktop Bluetooth speaker / 浴室音箱|bathroom speaker",
        },
        tags: "无线 便携 防水",
        about: [
          "巴掌大，声音填满一个房间，两台可组立体声。|Palm-sized and room-filling; two make a stereo pair.",
          "续航十二小时，Type-C 充电。|Twelve hours of play, charged by USB-C.",
        ],
      },
      {
        title: "{brand}{driver}{form}|{brand} {driver} {form}",
        price: [399, 3299],
        slots: {
          driver: "4寸|4-inch / 5寸|5-inch / 6.5寸|6.5-inch / 同轴|coaxial",
          form: "书架箱一对|bookshelf speakers (pair) / 有源监听音箱一对|active monitors (pair) / 无源书架箱一对|passive bookshelf speakers (pair) / 桌面2.1音箱|2.1 desktop system",
        },
        tags: "专业 居家",
        about: [
          "人声结像准，近场听细节很多。|Voices sit dead center, with plenty of near-field detail.",
          "{driver}单元，箱体用 15 毫米板材。|{driver} drivers in a 15 mm cabinet.",
        ],
      },
      {
        title: "{look}{form}|{look} {form}",
        price: [199, 1599],
        slots: {
          look: "胡桃木|walnut / 复古皮纹|retro leatherette / 藤网|cane-front / 竹木|bamboo",
          form: "收音机音箱|radio speaker / 黑胶唱机一体音箱|record player with speakers / 吉他小音箱|small guitar amp / 落地灯音箱|floor-lamp speaker",
        },
        tags: "复古 木质 送礼",
        about: [
          "{look}外观，放客厅里像一件老家具。|It sits in the living room like a piece of old furniture.",
          "旋钮阻尼好，声音偏暖。|Well-damped knobs and a warm voice.",
        ],
      },
    ],
    facts:
      "附音频线和电源|Cable and power supply included / 蓝牙连接稳定|Steady Bluetooth / 音量旋钮无噪|Quiet volume knob / 可当面试听|Listen before you buy / 脚垫齐全|All feet present",
    light:
      "抽奖奖品，试过声音。|A prize, tested only. / 邻居嫌吵，换了耳机。|I switched to headphones for the neighbors. / 展示机，通电时间短。|Display unit, few hours.",
    worn: "网罩有一处小凹，声音正常。|A small dent in the grille, sound normal. / 外壳边角磨损，接口都测过，工作正常。|Worn corners; every port tested and working.",
  },
};
