import { homeComfort } from "./home-comfort";
import type { Vocabulary } from "./vocabulary";

export const home: Vocabulary = {
  brands: "栎汀|Liting / 砚浦|Yanpu / 岫白|Xiubai / 禾筑|Hezhu / 半坞|Banwu / 拾檐|Shiyan",
  kinds: {
    mug: {
      words: "杯子 水杯 咖啡杯|cup coffee tea drinkware",
      colors: true,
      lines: [
        {
          title: "{make}{clay}{form}|{make} {clay} {form}",
          price: [49, 168],
          sizes: { name: "容量|Capacity", values: "250ml|250 ml / 350ml|350 ml / 450ml|450 ml", step: 0.15 },
          slots: {
            make: "手工|handmade / 手拉坯|hand-thrown / 柴烧|wood-fired / 手捏|pinch-pot",
            clay: "粗陶|stoneware / 白瓷|white porcelain / 紫砂泥|zisha clay / 炻瓷|fine stoneware",
            form: "马克杯|mug / 宽口杯|wide-mouth mug / 直筒杯|straight mug / 大耳杯|big-handled mug",
          },
          tags: "手工 陶瓷 送礼",
          about: [
            "{clay}坯体，杯壁略厚，倒进热咖啡也不烫手，握感踏实。|A {clay} body with a slightly thick wall: hot coffee stays hot and your hand does not burn.",
            "每一只都是{make}制作，釉面的流动各不相同，杯底留有作者的小印。|Each one is {make}, so the glaze runs differently every time; the maker's small seal is on the base.",
          ],
        },
        {
          title: "{brand}{look}珐琅马克杯|{brand} {look} enamel mug",
          price: [35, 89],
          sizes: { name: "容量|Capacity", values: "300ml|300 ml / 400ml|400 ml / 500ml|500 ml", step: 0.12 },
          slots: {
            look: "复古|retro / 撞边|contrast-rim / 斑点|speckled / 露营|camping",
          },
          tags: "复古 露营 轻量",
          about: [
            "钢胎上两层珐琅，摔了也只会掉一小块釉，带去露营最省心。|Two coats of enamel on steel: a drop costs a chip at worst, which is why it goes camping.",
            "杯口卷边光滑，杯身轻，挂在背包外面也不碍事。|A smooth rolled rim and a light body; it hangs on the outside of a pack without getting in the way.",
          ],
        },
        {
          title: "{glass}{form}|{glass} {form}",
          price: [29, 99],
          sizes: { name: "容量|Capacity", values: "280ml|280 ml / 380ml|380 ml", step: 0.15 },
          slots: {
            glass:
              "双层玻璃|double-wall glass / 锤纹玻璃|hammered-glass / 竖条纹玻璃|ribbed-glass / 彩色耐热玻璃|tinted heatproof glass",
            form: "马克杯|mug / 早餐杯|breakfast mug / 带盖马克杯|lidded mug / 牛奶杯|milk mug",
          },
          tags: "玻璃 早餐 极简",
          about: [
            "高硼硅{glass}，冷热都能装，透光时颜色很好看。|Borosilicate {glass}, happy with hot or iced drinks, and lovely with light behind it.",
            "杯把是后接的，边缘打磨圆润，小手也握得住。|The handle is joined by hand and polished round, easy for small hands too.",
          ],
        },
      ],
      facts:
        "可进洗碗机上层|Safe on the top rack of a dishwasher / 杯口直径约 8.5 厘米|Rim about 8.5 cm across / 釉料经检测不含铅镉|Glaze tested free of lead and cadmium / 底部打磨平整，不刮桌面|A smooth base that does not scratch tables / 不建议骤冷骤热|Best kept from sudden changes of temperature",
      light:
        "一直放在玻璃柜里，只泡过几次茶，没有茶渍。|It lived in a glass cabinet and held tea a handful of times; no stains. / 一套两只买重了，这只几乎没用过。|I ended up with one too many; this one has hardly been used. / 朋友送的礼物，平时用惯了别的杯子，洗净收着。|A gift; I kept reaching for my old cup, so this one was washed and put away.",
      worn: "每天早上喝咖啡用的，杯底有浅浅的勺痕，不漏不裂。|My everyday coffee mug: faint spoon marks inside, no cracks or leaks. / 杯沿有一处米粒大的磕釉，已磨平，不碍使用。|One rice-grain chip on the rim, sanded smooth; it does not affect use.",
    },
    vase: {
      words: "花器 摆件 插花|flower vessel decor",
      colors: true,
      lines: [
        {
          title: "{glaze}{form}花瓶|{glaze} {form} vase",
          price: [79, 320],
          sizes: {
            name: "高度|Height",
            values: "高15cm|15 cm tall / 高22cm|22 cm tall / 高30cm|30 cm tall",
            step: 0.3,
          },
          slots: {
            glaze: "窑变釉|flambé-glazed / 哑光釉|matt-glazed / 开片釉|crackle-glazed / 灰釉|ash-glazed",
            form: "梅瓶式|meiping / 胆瓶式|pear-shaped / 细颈|narrow-necked / 圆腹|round-bellied / 双耳|two-handled",
          },
          tags: "陶瓷 中式 居家",
          about: [
            "{glaze}，光线从侧面照过来时层次很丰富，空着摆也耐看。|{glaze}, with real depth in side light; it holds a room even when empty.",
            "瓶口收得恰好，三五枝就能立住，不用剑山。|The neck is just tight enough to hold three or five stems without a pin holder.",
          ],
        },
        {
          title: "{glass}{form}|{glass} {form}",
          price: [39, 158],
          sizes: { name: "高度|Height", values: "高18cm|18 cm tall / 高25cm|25 cm tall", step: 0.3 },
          slots: {
            glass:
              "人工吹制玻璃|hand-blown glass / 气泡玻璃|bubble-glass / 竖棱玻璃|fluted-glass / 磨砂玻璃|frosted-glass",
            form: "水培花瓶|hydroponic vase / 郁金香花瓶|tulip vase / 小口花瓶|bud vase / 直筒花瓶|cylinder vase",
          },
          tags: "玻璃 北欧 极简",
          about: [
            "{glass}，厚底压得住重心，插高枝也不容易倒。|A thick base keeps the weight low, so even tall branches stay upright.",
            "瓶身通透，看得见根须和水位，换水不会忘。|Clear enough to see roots and water level, so you won't forget to change the water.",
          ],
        },
        {
          title: "{plant}{form}|{plant} {form}",
          price: [58, 228],
          slots: {
            plant: "竹编|woven bamboo / 藤编|woven rattan / 老榆木|reclaimed elm / 松木旋制|turned pine",
            form: "落地花器|floor vase / 干花瓶|dried-flower vase / 壁挂花器|wall vase / 插花筒|ikebana holder",
          },
          tags: "手工 木质 日式",
          about: [
            "{plant}，放芦苇、尤加利这类干枝最合适。|Made for dried reeds, eucalyptus and other bare branches.",
            "内附可取出的玻璃管，想插鲜花也可以。|A removable glass tube sits inside, so fresh flowers work as well.",
          ],
        },
      ],
      facts:
        "随瓶附一张花材搭配小卡|Comes with a small card of flower pairings / 内壁光滑，好刷洗|Smooth inside and easy to clean / 底部贴有软木垫|Cork pad on the base / 手工制品，尺寸有 1 厘米以内的误差|Made by hand: sizes may differ by up to 1 cm / 发货用双层泡沫箱|Shipped in a double foam box",
      light:
        "只在过年时插过一次银柳，洗净收好。|Held pussy willow once at New Year, then washed and stored. / 展示架上摆了半年，没有装过水。|Half a year on a display shelf, never filled with water. / 换了家里的风格，舍不得它落灰。|I redecorated and don't want it to gather dust.",
      worn: "瓶内有一圈淡淡的水痕，外面看不出来。|A faint waterline inside, invisible from outside. / 底足有一处小磕，贴了垫子，摆着不影响。|A small nick on the foot, now padded; it stands level.",
    },
    lamp: {
      words: "灯具 床头灯 照明|light lighting bedside",
      colors: true,
      lines: [
        {
          title: "{brand}{use}{form}|{brand} {use} {form}",
          price: [129, 459],
          slots: {
            use: "护眼|eye-care / 无频闪|flicker-free / 三档调光|three-level dimmable / 可调色温|tunable-white",
            form: "学习台灯|study lamp / 折叠台灯|folding desk lamp / 长臂台灯|long-arm desk lamp / 夹式台灯|clamp lamp",
          },
          tags: "学生 办公 阅读",
          about: [
            "{use}，照度均匀，桌面边缘也不发暗，看一晚上书眼睛不涩。|Even light to the edges of the desk, kind to the eyes after a whole evening of reading.",
            "灯臂阻尼扎实，停在哪里就是哪里。|The arm is well damped: wherever you leave it, it stays.",
          ],
        },
        {
          title: "{shade}{base}床头灯|{base} bedside lamp with {shade} shade",
          price: [119, 388],
          slots: {
            shade: "亚麻罩|linen / 手工纸罩|handmade-paper / 百褶罩|pleated / 竹编罩|woven-bamboo",
            base: "胡桃木|walnut / 黄铜|brass / 陶瓷座|ceramic-base / 白橡木|white-oak",
          },
          tags: "居家 复古 助眠",
          about: [
            "{shade}把光滤得很软，睡前半小时开着它，整个人慢下来。|The {shade} shade softens the light; half an hour before sleep, it slows you down.",
            "标准 E27 灯口，灯泡坏了自己就能换。|A standard E27 socket: you can change the bulb yourself.",
          ],
        },
        {
          title: "{era}{form}|{era} {form}",
          price: [188, 680],
          used: true,
          slots: {
            era: "八十年代|1980s / 中古|mid-century / 民国风|Republican-era style / 包豪斯风格|Bauhaus-style",
            form: "绿罩银行灯|banker's lamp / 蘑菇台灯|mushroom lamp / 铁艺工业台灯|industrial iron lamp / 玻璃罩台灯|glass-shade table lamp",
          },
          tags: "复古 收藏 金属",
          about: [
            "{era}的{form}，线路已经换新，插上就能用。|A {era} {form}, rewired with a new cord and ready to plug in.",
            "拉线开关的声音很脆，灯光偏暖，适合书房一角。|The pull switch has a crisp click and the light is warm: made for a corner of the study.",
          ],
        },
      ],
      facts:
        "电源线长约 1.8 米|Cord about 1.8 m long / 附一只 2700K 暖光灯泡|Includes a 2700 K warm bulb / 底座配重，碰到不易倒|Weighted base that resists knocks / 220V 国标插头|220 V, Chinese standard plug / 灯罩可拆下擦洗|The shade comes off for cleaning",
      light:
        "书房装了吊灯之后就很少开它了。|Hardly switched on since the study got a ceiling light. / 样板间里摆过两个月，通电次数很少。|Two months in a show flat, rarely switched on. / 买大了一号，床头放不下。|It turned out one size too big for my bedside.",
      worn: "底座边缘有几道搬家留下的划痕，灯光一切正常。|A few scratches on the base from moving house; the light works perfectly. / 灯罩内侧略微泛黄，亮灯时更有味道。|The inside of the shade has yellowed a little, which only warms the light.",
    },
    ...homeComfort,
  },
};
