import type { Kind } from "./vocabulary";

export const outdoorsActive: Record<string, Kind> = {
  skateboard: {
    words: "滑板 长板 双翘|skateboard longboard deck",
    colors: true,
    lines: [
      {
        title: "{brand}{wood}{form}|{brand} {wood} {form}",
        price: [199, 899],
        sizes: { name: "板宽|Width", values: "8.0寸|8.0 in / 8.25寸|8.25 in / 8.5寸|8.5 in", step: 0.03 },
        slots: {
          wood: "七层枫木|seven-ply maple / 竹枫混压|bamboo-maple / 硬岩枫|hard-rock maple",
          form: "双翘板整板|complete street board / 双翘板面|street deck / 专业板整板|pro complete",
        },
        tags: "健身 进阶",
        about: [
          "板面凹度适中，弹板干脆，支架已调好。|Medium concave, a snappy pop, trucks dialled in.",
          "{wood}板面，砂纸新贴。|A {wood} deck with fresh grip tape.",
        ],
      },
      {
        title: "{art}{form}|{form}, {art}",
        price: [259, 1099],
        slots: {
          art: "手绘海浪|hand-painted waves / 山形图案|mountain motif / 素木|bare wood / 水墨鲤鱼|ink carp / 复古条纹|retro stripes",
          form: "舞板|dancing longboard / 刷街长板|cruising longboard / 陆冲板|surfskate / 小鱼板|mini cruiser / 落板|drop-through longboard",
        },
        tags: "通勤 旅行",
        about: [
          "软轮过砖缝不颠，刷街很舒服。|Soft wheels smooth out the paving for easy cruising.",
          "{art}的板底，挂墙上也是一幅画。|With {art} underneath, it could hang on a wall.",
        ],
      },
      {
        title: "{who}滑板{set}|{who} skateboard {set}",
        price: [99, 399],
        slots: {
          who: "新手|beginner's / 儿童|children's / 青少年|teen / 女生|women's",
          set: "护具套装|and pads set / 入门套装|starter set / 加头盔套装|and helmet set / 静音轮套装|with quiet wheels",
        },
        tags: "入门 亲子",
        about: [
          "桥钉调软一点，站上去不慌。|Set up soft, so stepping on isn't scary.",
          "附教学卡，从站稳到刹车六步。|With a card of six steps, from standing to stopping.",
        ],
      },
    ],
    facts:
      "轴承已上油|Bearings oiled / 附 T 型工具|T-tool included / 承重 100 公斤|Holds 100 kg / 桥钉胶垫可换软硬|Bushings can be swapped / 建议佩戴护具|Wear pads",
    light:
      "小区里滑过几次。|Ridden a few times around the block. / 学了两周放弃了。|Two weeks of trying. / 换了大一号的板。|I went up a size.",
    worn: "板头板尾有磨损，轮子还剩八成。|Worn nose and tail, wheels at four fifths. / 砂纸花了，板面没裂。|Tired grip, no cracks.",
  },
  bottle: {
    words: "水杯 水壶 保温杯|flask water bottle thermos",
    colors: true,
    lines: [
      {
        title: "{brand}{stuff}{form}|{brand} {stuff} {form}",
        price: [49, 239],
        sizes: {
          name: "容量|Capacity",
          values: "350ml|350 ml / 500ml|500 ml / 750ml|750 ml / 1L|1 L",
          step: 0.14,
        },
        slots: {
          stuff: "316不锈钢|316-steel / 纯钛|titanium / 陶瓷内胆|ceramic-lined",
          form: "保温杯|insulated bottle / 弹盖保温壶|flip-top flask / 宽口保温壶|wide-mouth flask / 提手保温壶|handled flask",
        },
        tags: "不锈钢 通勤 旅行",
        about: [
          "早上灌的热水，晚上还是烫的。|Filled in the morning, still hot at night.",
          "{stuff}，装茶装咖啡都不串味。|Tea or coffee, no lingering taste.",
        ],
      },
      {
        title: "{use}{form}|{form} for {use}",
        price: [25, 129],
        sizes: { name: "容量|Capacity", values: "500ml|500 ml / 700ml|700 ml / 1L|1 L", step: 0.15 },
        slots: {
          use: "骑行|cycling / 跑步|running / 健身|the gym / 登山|hiking",
          form: "挤压水壶|squeeze bottle / 软水袋|soft flask / 直饮运动水壶|sports bottle / 带刻度水壶|marked bottle",
        },
        tags: "健身 轻量 防水",
        about: [
          "单手开盖，{use}途中不用停。|Opens with one hand, no need to stop.",
          "食品级材质，无塑料味，口盖不漏。|Food-grade, no plastic taste, no drips.",
        ],
      },
      {
        title: "{era}{form}|{era} {form}",
        price: [39, 199],
        used: true,
        slots: {
          era: "老式|old-style / 复刻|reissued / 军绿布套|canvas-covered / 手绘|hand-painted",
          form: "铝水壶|aluminium canteen / 搪瓷保温壶|enamel vacuum jug / 行军水壶|marching canteen / 军用挎壶|sling canteen",
        },
        tags: "复古 露营 收藏",
        about: [
          "{era}{form}，小时候春游的味道。|A {era} {form}, straight from school outings.",
          "盖链完整，内壁干净，可以正常装水。|Chain and cap intact, clean inside, fit to use.",
        ],
      },
    ],
    facts:
      "送杯刷一把|Brush included / 密封圈可拆洗|Removable seal / 适配车载杯架|Fits car cup holders / 不可微波|Not for microwaves / 背带可调|Adjustable strap",
    light:
      "年会礼品，洗过没用。|A party gift, washed, unused. / 装过两次水，嫌容量大。|Used twice; too big for me. / 家里杯子太多。|Too many bottles at home.",
    worn: "底部有一处小凹，保温正常。|One small dent below, still insulates. / 漆面有磕碰，密封圈新换。|Chipped paint, new seal.",
  },
};
