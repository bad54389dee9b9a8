import { stationeryPlay } from "./stationery-play";
import type { Vocabulary } from "./vocabulary";

export const stationery: Vocabulary = {
  brands: "纸鹿|Zhilu / 墨汀|Moting / 页山|Yeshan / 青简|Qingjian / 方格猫|Grid Cat / 半句|Half Line",
  kinds: {
    novel: {
      words: "书 小说 文学|book fiction literature",
      colors: false,
      lines: [
        {
          title: "《{name}》{author}著|“{name}” by {author}",
          price: [32, 78],
          sizes: {
            name: "版本|Edition",
            values: "平装|paperback / 精装|hardcover / 作者签名本|signed copy",
            step: 0.4,
          },
          slots: {
            name: "雾港来信|Letters from Fog Harbour / 第七个渡口|The Seventh Ferry / 盐与灯塔|Salt and Lighthouse / 南方旅馆|The Southern Inn / 麦田以北|North of the Wheat / 纸船巷|Paper Boat Lane / 慢车|The Slow Train / 候鸟的地图|A Map of Migrants / 失物招领处|Lost Property / 冬至夜|Winter Solstice",
            author: "林见青|Lin Jianqing / 沈渡之|Shen Duzhi / 顾南枝|Gu Nanzhi / 程野|Cheng Ye",
          },
          tags: "阅读 文艺",
          about: [
            "一个关于离开与归来的故事，语言干净，读完会想给老朋友打个电话。|A story of leaving and coming back, plainly written; it makes you want to call an old friend.",
            "三代人、一座小城，节奏不急，适合睡前读两章。|Three generations and one small town; unhurried, two chapters before sleep.",
          ],
        },
        {
          title: "推理小说《{name}》{author}著|“{name}”, a mystery by {author}",
          price: [36, 68],
          sizes: { name: "版本|Edition", values: "平装|paperback / 精装|hardcover", step: 0.45 },
          slots: {
            name: "十三号储物柜|Locker Thirteen / 不在场的钟|The Absent Clock / 雪线之上|Above the Snow Line / 镜屋|The Mirror House / 末班缆车|The Last Cable Car / 白鹭案|The Egret Case",
            author: "周既明|Zhou Jiming / 贺川|He Chuan / 叶三更|Ye Sangeng",
          },
          tags: "阅读 收藏",
          about: [
            "线索都摆在明处，最后一章才反应过来，值得读两遍。|Every clue lies in plain sight until the last chapter; it rewards a second reading.",
            "密室加群像，人物不脸谱，结局不取巧。|A locked room with a real cast and an honest ending.",
          ],
        },
        {
          title: "科幻小说集《{name}》{author}著|“{name}”, science fiction stories by {author}",
          price: [39, 88],
          sizes: {
            name: "版本|Edition",
            values: "平装|paperback / 首印精装|first-printing hardcover",
            step: 0.5,
          },
          slots: {
            name: "月背邮局|Post Office on the Far Side / 最后一座气象站|The Last Weather Station / 深海图书馆|The Deep-Sea Library / 云端农夫|Cloud Farmers / 四百年的午后|An Afternoon of Four Centuries",
            author: "陆沉星|Lu Chenxing / 江临|Jiang Lin / 白未央|Bai Weiyang",
          },
          tags: "阅读 限量 学生",
          about: [
            "八个短篇，硬核的设定下藏着很软的心。|Eight stories with hard ideas and soft hearts.",
            "书名那一篇写得最好，通勤路上读完正好到站。|The title story is the best; it lasts exactly one commute.",
          ],
        },
      ],
      facts:
        "附原书腰封|With its original paper band / 32 开，约 320 页|About 320 pages / 内页纸张护眼微黄|Soft cream paper / 书签丝带完好|Ribbon marker intact / 发货套气泡袋|Posted in a padded sleeve",
      light:
        "读过一遍，没有折角和笔记。|Read once; no folds or notes. / 书店打折多买了一本，塑封刚拆。|A spare copy, just out of its wrap. / 读书会用书，只翻过一个周末。|For a reading group; open for one weekend.",
      worn: "有铅笔划线，扉页有购书日期。|Pencil underlining and a purchase date on the flyleaf. / 书脊有阅读折痕，内页不缺不散。|Creased spine; no loose or missing pages.",
    },
    notebook: {
      words: "本子 手账 日记本|journal planner diary",
      colors: true,
      lines: [
        {
          title: "{brand}{cover}{form}|{brand} {form}, {cover} cover",
          price: [29, 159],
          sizes: { name: "尺寸|Size", values: "A6|A6 / B6|B6 / A5|A5", step: 0.25 },
          slots: {
            cover: "布面|cloth / 软皮|soft-leather / 牛皮纸|kraft / 亚麻|linen",
            form: "手账本|journal / 横线本|ruled notebook / 点阵本|dotted notebook / 空白素描本|blank sketchbook / 周计划本|weekly planner",
          },
          tags: "书写 学生 送礼",
          about: [
            "100 克道林纸，钢笔写不洇不透。|100 g paper: no feathering or show-through with a fountain pen.",
            "180 度平摊，左页也好写。|Opens flat, so the left page is easy too.",
          ],
        },
        {
          title: "{make}{form}|{make} {form}",
          price: [39, 268],
          slots: {
            make: "线装宣纸|thread-bound xuan-paper / 植鞣皮|vegetable-tanned leather / 蓝晒封面|cyanotype-cover / 压花封面|embossed-cover / 手工纸|handmade-paper",
            form: "日记本|diary / 旅行手账|traveller's notebook / 观影记录本|film log / 读书笔记本|reading journal / 观鸟记录本|birding log",
          },
          tags: "手工 文艺 收藏",
          about: [
            "{make}，手工装订，一本要做一个下午。|Bound by hand; each one takes an afternoon.",
            "内页可替换，用完一册换芯继续。|The inner pages can be replaced when one is full.",
          ],
        },
        {
          title: "{theme}手账套装 {set}|{theme} journaling kit: {set}",
          price: [35, 139],
          slots: {
            theme:
              "四季花草|four-seasons / 城市散步|city-walk / 猫咪日常|cat-days / 星象|zodiac / 海边|seaside",
            set: "本子+贴纸|notebook and stickers / 本子+胶带+印章|notebook, tape and stamp / 本子+笔|notebook and pen",
          },
          tags: "可爱 送礼 学生",
          about: [
            "新手一套够用，贴纸不反光，撕下不留胶。|Enough for a beginner; matt stickers that lift cleanly.",
            "主题配色统一，怎么拼都不乱。|One palette throughout, so any page looks tidy.",
          ],
        },
      ],
      facts:
        "约 192 页，带页码|About 192 numbered pages / 双书签带|Two ribbon markers / 附索引页|With an index / 封底有小口袋|Pocket at the back / 无酸纸可久存|Acid-free paper",
      light:
        "只写了第一页，已裁掉。|One page written and neatly removed. / 囤多了，塑封拆开看过。|From my stockpile, unwrapped for a look. / 送礼剩下的，封面有一点运输压痕。|Left over from gifts; a slight transport mark on the cover.",
      worn: "用掉十来页，其余空白。|About a dozen pages used, the rest blank. / 封皮有使用痕迹，内芯是新的。|A used cover with a new insert.",
    },
    pen: {
      words: "钢笔 墨水笔 练字|fountain pen ink writing",
      colors: true,
      lines: [
        {
          title: "{brand}{body}钢笔|{brand} {body} fountain pen",
          price: [69, 599],
          sizes: { name: "笔尖|Nib", values: "EF尖|EF nib / F尖|F nib / M尖|M nib", step: 0 },
          slots: {
            body: "树脂|resin / 黄铜|brass / 透明示范|demonstrator / 木杆|wooden / 铝杆口袋|aluminium pocket / 赛璐珞|celluloid",
          },
          tags: "书写 送礼 办公",
          about: [
            "下笔顺滑，带一点点反馈，写小楷也控得住。|Smooth with a touch of feedback; it can handle small writing.",
            "{body}笔身，重量适中，写满两页不累。|A {body} barrel of middling weight: two full pages without strain.",
          ],
        },
        {
          title: "{era}{feature}老钢笔|{era} fountain pen, {feature}",
          price: [120, 980],
          used: true,
          slots: {
            era: "六十年代|1960s / 七十年代|1970s / 八十年代|1980s / 九十年代|1990s",
            feature:
              "暗尖|hooded nib / 14K金尖|14k gold nib / 活塞上墨|piston filler / 刻花笔帽|engraved cap",
          },
          tags: "复古 收藏 书写",
          about: [
            "{era}国产老笔，{feature}，已清洗校尖，上墨正常。|A Chinese-made pen from the {era}, {feature}; cleaned, tuned and filling well.",
            "笔帽手感紧，夹子有弹性，书写线条约 0.5 毫米。|Tight cap, springy clip, a line of about 0.5 mm.",
          ],
        },
        {
          title: "{brand}{use}钢笔{set}|{brand} {use} fountain pen {set}",
          price: [35, 199],
          slots: {
            use: "学生练字|student / 书法美工|calligraphy / 正姿|grip-guide / 手账|journaling",
            set: "礼盒|gift box / 加墨水套装|and ink set / 三支装|three-pack / 加吸墨器套装|and converter set",
          },
          tags: "学生 入门 书写",
          about: [
            "握位有弧度，小朋友练字姿势不跑偏。|A shaped grip that keeps young hands in position.",
            "墨囊和吸墨器两用，换色方便。|Takes cartridges or a converter; easy to change color.",
          ],
        },
      ],
      facts:
        "附吸墨器一支|One converter included / 已试水，不漏墨|Water-tested, no leaks / 配绒布笔套|Velvet sleeve included / 支持代刻名字|Names engraved on request / 国际标准墨囊口|Takes international cartridges",
      light:
        "只蘸墨试写过。|Dip-tested only. / 生日礼物，平时打字多，用不上。|A birthday gift; I mostly type. / 吸过一次墨，已彻底清洗。|Inked once and thoroughly flushed.",
      worn: "笔杆有细划，笔尖顺着我的手写出来了，很滑。|Fine scratches on the barrel, and a nib well written in. / 镀层在笔夹处略磨，出水稳定。|Plating a little worn at the clip, flow steady.",
    },
    ...stationeryPlay,
  },
};
