import { musicListening } from "./music-listening";
import type { Vocabulary } from "./vocabulary";

export const music: Vocabulary = {
  brands: "弦舟|Xianzhou / 木鸣|Muming / 谷声|Gusheng / 和岸|Hean / 鸣沙坊|Singing Sands / 松间|Songjian",
  kinds: {
    guitar: {
      words: "吉他 乐器 弹唱|guitar instrument acoustic electric",
      colors: true,
      lines: [
        {
          title: "{brand}{top}{size}民谣吉他|{brand} {size} acoustic guitar, {top} top",
          price: [499, 3999],
          slots: {
            top: "云杉单板|solid spruce / 桃花心木单板|solid mahogany / 红松面单|solid cedar / 相思木合板|acacia laminate",
            size: "36寸|36-inch / 38寸|38-inch / 40寸|40-inch / 41寸|41-inch",
          },
          tags: "原声 民谣 入门",
          about: [
            "{top}，低频松，弹唱指弹都合适。|A {top} top with an easy bass, for singing along or fingerstyle.",
            "弦距十二品 2.2 毫米，手小也按得住。|Action 2.2 mm at the twelfth fret, easy for small hands.",
          ],
        },
        {
          title: "{brand}{shape}电吉他 {pickup}|{brand} {shape} electric guitar, {pickup}",
          price: [799, 4599],
          slots: {
            shape: "双缺角|double-cut / 单缺角|single-cut / 半空心|semi-hollow / 旅行小琴|travel-size",
            pickup:
              "单单双|SSH pickups / 双双|twin humbuckers / 三单|three single coils / 有源拾音器|active pickups",
          },
          tags: "电声 摇滚 进阶",
          about: [
            "{pickup}，清音亮，失真不糊。|Clean tones sparkle and distortion stays tight.",
            "刚做过调整，琴颈直，换了新弦。|Freshly set up: straight neck, new strings.",
          ],
        },
        {
          title: "{make}{wood}古典吉他|{make} {wood} classical guitar",
          price: [599, 5999],
          slots: {
            make: "手工|handmade / 练习用|student / 全单|all-solid / 缺角|cutaway",
            wood: "玫瑰木|rosewood / 枫木|maple / 胡桃木|walnut / 沙比利|sapele",
          },
          tags: "古典 原声 手工",
          about: [
            "{wood}背侧，泛音干净，尼龙弦不伤手。|{wood} back and sides, clean harmonics and nylon strings that spare the fingers.",
            "指板宽 52 毫米，适合系统学古典。|A 52 mm nut for learning the classical way.",
          ],
        },
      ],
      facts:
        "送琴包、背带和拨片|Gig bag, strap and picks included / 品丝无毛边|Smooth fret ends / 可视频验琴|Video check on request / 附调弦扳手|Truss-rod key included / 加湿器一只|A humidifier included",
      light:
        "学了三个月，琴包里躺了一年。|Three months of lessons, a year in its bag. / 琴行试音琴，成色好。|A shop demo in good order. / 换了更大的琴。|Traded up.",
      worn: "面板有一处拨片痕，声音越弹越开。|A pick mark on the top; the sound has opened up. / 琴头磕过一次已修，不影响音准。|Headstock knocked once and repaired; intonation is fine.",
    },
    ukulele: {
      words: "尤克里里 小吉他|uke ukulele small guitar",
      colors: true,
      lines: [
        {
          title: "{brand}{wood}{tone}尤克里里|{brand} {wood} ukulele{tone}",
          price: [159, 1299],
          sizes: {
            name: "尺寸|Size",
            values: "21寸|21-inch soprano / 23寸|23-inch concert / 26寸|26-inch tenor",
            step: 0.15,
          },
          slots: {
            wood: "桃花心木|mahogany / 相思木|acacia / 云杉|spruce / 胡桃木|walnut",
            tone: "单板|, solid top / 全单|, all solid / 合板|, laminate",
          },
          tags: "原声 入门 民谣",
          about: [
            "{wood}音色圆润，四根弦，一下午就能弹第一首歌。|A round {wood} voice; four strings and a first song by evening.",
            "卷弦器顺滑，换弦后音准稳定。|Smooth tuners that hold pitch.",
          ],
        },
        {
          title: "{pattern}{who}尤克里里|{who} ukulele with {pattern}",
          price: [129, 599],
          slots: {
            pattern:
              "雕花|carved rosette / 向日葵彩绘|sunflower painting / 鲸鱼激光刻|laser-etched whale / 星空贴面|starry veneer / 菠萝琴身|pineapple body",
            who: "儿童|children's / 新手|beginner's / 旅行|travel / 电箱|electro-acoustic",
          },
          tags: "可爱 送礼 亲子",
          about: [
            "{pattern}好看，声音也不含糊。|As good to hear as to look at.",
            "附四节视频入门课的练习谱。|Comes with practice sheets for four starter lessons.",
          ],
        },
      ],
      facts:
        "送琴包和备用弦|Bag and spare strings included / 附夹式调音器|Clip-on tuner included / 品丝打磨圆滑|Rounded frets / 已调好弦距|Action set / 琴身约 400 克|About 400 g",
      light:
        "幼儿园兴趣班用了两周。|Two weeks of a children's class. / 朋友送的，手太大弹不来。|A gift; my hands are too big. / 挂墙上当装饰。|It decorated my wall.",
      worn: "琴身边缘有磕，换了新弦。|Knocked edge, new strings. / 孩子贴过贴纸，已清掉，有浅印。|A faint mark where stickers were.",
    },
    keyboard: {
      words: "电钢琴 键盘 合成器|piano synth keys",
      colors: false,
      lines: [
        {
          title: "{brand}{keys}{form}|{brand} {keys} {form}",
          price: [599, 4599],
          slots: {
            keys: "88键重锤|88-key weighted / 88键半配重|88-key semi-weighted / 61键|61-key / 76键|76-key",
            form: "电钢琴|digital piano / 便携电钢琴|portable piano / 立式电钢琴|upright digital piano / 电子琴|electronic keyboard",
          },
          tags: "学生 古典 居家",
          about: [
            "{keys}键盘，力度响应细，戴耳机练到半夜也不扰民。|{keys} action with fine response; practise on headphones at midnight.",
            "踏板线路正常，全部键已逐个测试。|Pedal works and every key has been tested.",
          ],
        },
        {
          title: "{brand}{keys}{form}|{brand} {keys} {form}",
          price: [299, 2899],
          slots: {
            keys: "25键|25-key / 37键|37-key / 49键|49-key",
            form: "MIDI键盘|MIDI keyboard / 模拟合成器|analogue synth / 编曲键盘|controller keyboard / 口袋合成器|pocket synth / 采样键盘|sampler keyboard",
          },
          tags: "电声 专业 便携",
          about: [
            "放在电脑前写歌刚好，旋钮可自定义。|The right size in front of a computer, with assignable knobs.",
            "USB 供电，带出门也能录灵感。|USB powered, ready for ideas away from home.",
          ],
        },
        {
          title: "{stuff}{form}|{stuff} {form}",
          price: [69, 899],
          slots: {
            stuff: "32键|32-key / 37键|37-key / 49键|49-key / 25键彩色|25-key colored",
            form: "键盘口琴|melodica / 手卷钢琴|roll-up piano / 桌面小风琴|table harmonium / 儿童钢琴|toy piano",
          },
          tags: "可爱 入门 亲子",
          about: [
            "小巧有趣，适合课堂和家庭合奏。|Small and fun, for class or a family band.",
            "音准已校，按键回弹正常。|In tune, with keys that spring back.",
          ],
        },
      ],
      facts:
        "附电源和谱架|Adapter and music stand included / 可选送 X 架|X-stand available / 接口：耳机、USB|Headphone and USB ports / 各键无杂音|No noisy keys / 大件同城自提优先|Large: local pickup preferred",
      light:
        "考完级后很少弹。|Hardly played since the grade exam. / 工作室备用，箱说齐全。|A studio spare, boxed with manuals. / 搬小房子，放不下。|No room in the new flat.",
      worn: "白键略有泛黄，声音正常。|Slightly yellowed keys, normal sound. / 外壳有搬运刮痕，音源无问题。|Scuffed case, sound engine fine.",
    },
    ...musicListening,
  },
};
