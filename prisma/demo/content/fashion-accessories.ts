import type { Kind } from "./vocabulary";

export const fashionAccessories: Record<string, Kind> = {
  hat: {
    words: "帽 遮阳帽 棒球帽|cap headwear",
    colors: true,
    lines: [
      {
        title: "{brand}{stuff}{form}|{brand} {stuff} {form}",
        price: [49, 169],
        slots: {
          stuff: "水洗棉|washed-cotton / 灯芯绒|corduroy / 速干|quick-dry / 牛仔布|denim",
          form: "棒球帽|baseball cap / 渔夫帽|bucket hat / 五片帽|five-panel cap / 飞行帽|trapper hat",
        },
        tags: "通勤 旅行",
        about: [
          "{form}帽深合适，头围 56–60 都能戴，后面可调。|A good depth for heads of 56–60 cm; the back adjusts.",
          "{stuff}面料轻软，折进口袋也不留死褶。|The {stuff} folds into a pocket without lasting creases.",
        ],
      },
      {
        title: "{weave}{form}|{weave} {form}",
        price: [59, 258],
        sizes: { name: "帽围|Head size", values: "M（56cm）|M (56 cm) / L（58cm）|L (58 cm)", step: 0 },
        slots: {
          weave: "拉菲草|raffia / 纸草编|paper-straw / 麦秆|wheat-straw / 细竹编|fine bamboo",
          form: "宽檐草帽|wide-brim hat / 平顶礼帽|boater / 翻边遮阳帽|upturned sun hat / 空顶帽|visor",
        },
        tags: "手工 夏季 旅行",
        about: [
          "{weave}透气，帽檐里有软钢丝，可以弯出喜欢的弧度。|Breathable, with a soft wire in the brim to bend as you like.",
          "海边和逛园子都够遮，风大有系带。|Shade enough for the beach or a garden, and a cord for windy days.",
        ],
      },
      {
        title: "{yarn}{form}|{yarn} {form}",
        price: [45, 199],
        slots: {
          yarn: "羊毛|wool / 羊绒混纺|cashmere-blend / 粗棒针|chunky-knit / 马海毛|mohair / 手织|hand-knitted",
          form: "冷帽|beanie / 贝雷帽|beret / 护耳帽|earflap hat / 毛球帽|pompom hat",
        },
        tags: "羊毛 秋冬 手工",
        about: [
          "{yarn}暖和不扎额头，冬天骑车必备。|Warm without itching; a must for winter cycling.",
          "弹性好，摘下来头发不会太塌。|Stretchy, and kind to your hair when it comes off.",
        ],
      },
    ],
    facts:
      "内圈吸汗带可擦洗|Wipeable sweatband / 建议手洗阴干|Hand wash and dry in the shade / 头围可调 4 厘米左右|Adjusts by about 4 cm / 折叠不伤帽型|Folds without harm / 附收纳袋|Storage bag included",
    light:
      "拍写真戴过一次。|Worn for one photo shoot. / 帽围偏大，只在家试过。|Too big; tried at home only. / 朋友从外地带的伴手礼，没戴出门。|A souvenir from a friend, never worn outside.",
    worn: "帽檐略有晒色，洗得很干净。|The brim is a little sun-faded, and very clean. / 内圈有使用痕迹，外面平整。|Signs of wear inside, smooth outside.",
  },
  scarf: {
    words: "围巾 披肩 丝巾|shawl wrap",
    colors: true,
    lines: [
      {
        title: "{yarn}{pattern}围巾|{pattern} {yarn} scarf",
        price: [89, 459],
        slots: {
          yarn: "羊毛|wool / 山羊绒|cashmere / 羊驼毛|alpaca / 棉麻|cotton-linen",
          pattern: "格纹|checked / 素色|plain / 人字纹|herringbone / 拼色|color-block / 流苏|fringed",
        },
        tags: "羊毛 秋冬 送礼",
        about: [
          "{yarn}质地，绕两圈刚好到胸口，挡风又不显臃肿。|In {yarn}, two turns reach the chest: it stops the wind without bulk.",
          "{pattern}耐看，深色浅色外套都能搭。|The {pattern} design sits well with light or dark coats.",
        ],
      },
      {
        title: "{craft}{form}|{craft} {form}",
        price: [69, 388],
        slots: {
          craft:
            "桑蚕丝|mulberry-silk / 蓝印花布|blue-calico / 扎染真丝|tie-dyed silk / 香云纱|gambiered-silk / 数码印花斜纹绸|printed silk-twill",
          form: "小方巾|neckerchief / 大方巾|square scarf / 长丝巾|long scarf / 发带巾|hair scarf",
        },
        tags: "中式 送礼 四季",
        about: [
          "{craft}手卷边，系包、束发、当领巾都行。|Hand-rolled edges; tie it on a bag, in your hair or at the neck.",
          "垂感好，颜色在日光下最正。|It drapes well, and the color is truest by daylight.",
        ],
      },
      {
        title: "{make}{form}|{make} {form}",
        price: [59, 268],
        slots: {
          make: "手织粗毛线|hand-knitted chunky / 钩花|crocheted / 双面织|double-faced / 仿羊羔绒|faux-shearling",
          form: "围脖|snood / 披肩|shawl / 儿童围巾|children's scarf / 加长围巾|extra-long scarf",
        },
        tags: "手工 秋冬 可爱",
        about: [
          "{make}，摸着像小羊，北方冬天也扛得住。|Soft as a lamb, and up to a northern winter.",
          "一针一线织的，收尾藏得很干净。|Worked stitch by stitch, with the ends neatly hidden.",
        ],
      },
    ],
    facts:
      "干洗或冷水轻柔手洗|Dry clean or hand wash cold / 平铺晾干不变形|Dry flat to keep the shape / 不掉毛，已梳理|Brushed, does not shed / 附防潮纸和布袋|Comes with tissue and a cloth bag / 长度不含流苏|Length excludes the fringe",
    light:
      "系过一次参加婚礼，干洗过。|Worn to one wedding, dry cleaned since. / 颜色不衬我，吊牌还在。|Not my color; tag still on. / 箱底放了一冬，没戴过几回。|A winter at the bottom of the wardrobe.",
    worn: "戴了两个冬天，轻微起球，已剃平。|Two winters old, lightly pilled and shaved smooth. / 边缘有一处勾线，已藏到背面。|One pulled thread at the edge, tucked to the back.",
  },
};
