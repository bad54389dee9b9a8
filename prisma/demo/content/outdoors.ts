import { outdoorsActive } from "./outdoors-active";
import type { Vocabulary } from "./vocabulary";

export const outdoors: Vocabulary = {
  brands: "朔野|Shuoye / 坡上|Poshang / 云脊|Cloudridge / 追溪|Zhuixi / 北坳|Beiao / 轻驿|Qingyi",
  kinds: {
    tent: {
      words: "帐篷 天幕 露营|tent camping shelter tarp",
      colors: true,
      lines: [
        {
          title: "{brand}{season}{form}|{brand} {season} {form}",
          price: [299, 1699],
          sizes: {
            name: "人数|Sleeps",
            values: "1人|sleeps 1 / 2人|sleeps 2 / 3–4人|sleeps 3–4",
            step: 0.28,
          },
          slots: {
            season: "三季|three-season / 四季|four-season / 超轻|ultralight / 防暴雨|storm-proof",
            form: "双层帐篷|double-wall tent / 徒步帐篷|trekking tent / 隧道帐篷|tunnel tent / 登山帐篷|mountain tent",
          },
          tags: "露营 防水 轻量",
          about: [
            "外帐涂硅，接缝压胶，下一夜雨内帐是干的。|Silicone-coated fly with taped seams: dry inside after a night of rain.",
            "双门双前厅，鞋和背包有地方放。|Two doors and two porches, so boots and packs have a place.",
          ],
        },
        {
          title: "{brand}{use}{form}|{brand} {form} for {use}",
          price: [159, 899],
          slots: {
            use: "公园野餐|park picnics / 家庭露营|family camping / 海滩|the beach / 钓鱼|fishing",
            form: "速开帐篷|pop-up tent / 自动帐篷|automatic tent / 蝶形天幕|butterfly tarp / 方形天幕|square tarp / 纱网帐篷|mesh shelter",
          },
          tags: "露营 亲子 旅行",
          about: [
            "一个人两分钟撑好，收起来也不用跟它较劲。|Up in two minutes alone, and it folds without a fight.",
            "涂银遮阳，{use}时里面明显凉快。|A silver coating keeps it noticeably cooler inside.",
          ],
        },
        {
          title: "{stuff}{form}|{stuff} {form}",
          price: [699, 2999],
          slots: {
            stuff: "棉布|cotton / 涤棉|polycotton / 牛津布|Oxford-cloth",
            form: "金字塔帐篷|pyramid tent / 印第安尖顶帐篷|tipi tent / 钟形帐篷|bell tent / 屋式帐篷|cabin tent / 车尾帐篷|car-boot tent",
          },
          tags: "露营 聚会 复古",
          about: [
            "{stuff}透气，冬天能进炉子，留有烟囱口。|Breathable, with a stove jack for winter.",
            "站直了换衣服，里面能放两张折叠床。|Tall enough to dress in, with room for two camp beds.",
          ],
        },
      ],
      facts:
        "含地钉、风绳和收纳袋|Pegs, guy lines and bag included / 铝合金杆，备用管一根|Alloy poles and a spare sleeve / 外帐耐水压 3000mm|3,000 mm fly / 附地布|Groundsheet included / 收到先在家试搭一次|Pitch it once at home first",
      light:
        "公园搭过一次，没沾泥。|Pitched once in a park; no mud. / 赶着露营热入的，只去了两晚。|A camping-craze purchase; two nights out. / 试搭过，一直在车库里。|Test-pitched, then kept in the garage.",
      worn: "去过十来次，地布有补丁一处，不漏水。|A dozen trips, one patch on the groundsheet, no leaks. / 收纳袋有磨损，帐杆全直。|Worn bag, straight poles.",
    },
    bicycle: {
      words: "自行车 单车 骑行|bike cycling",
      colors: true,
      lines: [
        {
          title: "{brand}{model}{type}|{brand} {model} {type}",
          price: [1299, 5999],
          sizes: { name: "车架|Frame", values: "S架|S frame / M架|M frame / L架|L frame", step: 0 },
          slots: {
            model: "R100|R100 / R200|R200 / 远山|Farhill / 溪谷|Dale / 疾鹿|Swift Deer",
            type: "公路车|road bike / 瓜车|gravel bike / 山地车|mountain bike / 平把公路车|flat-bar road bike",
          },
          tags: "健身 进阶",
          about: [
            "变速清晰，油碟手感线性，下坡心里有底。|Crisp shifting and hydraulic discs you can trust downhill.",
            "姿态不激进，一百公里也骑得住。|A relaxed position, good for a hundred kilometres.",
          ],
        },
        {
          title: "{brand}{wheel}{form}|{brand} {wheel} {form}",
          price: [599, 2899],
          slots: {
            wheel: "14寸|14-inch / 16寸|16-inch / 20寸|20-inch",
            form: "折叠车|folding bike / 小轮车|small-wheel bike / 内变速折叠车|hub-gear folding bike / 带货架折叠车|folding bike with rack",
          },
          tags: "通勤 便携",
          about: [
            "折叠后能进地铁和后备箱，十秒收好。|Folds in ten seconds to go on the metro or in a boot.",
            "起步轻，{wheel}轮在胡同里穿行很灵。|Light off the line, and nimble in the lanes on its {wheel} wheels.",
          ],
        },
        {
          title: "{look}{form}|{look} {form}",
          price: [399, 1599],
          slots: {
            look: "复古|retro / 弯梁|step-through / 轻便|lightweight / 车筐|basket",
            form: "城市通勤车|city bike / 淑女车|Dutch-style bike / 儿童自行车|children's bike / 单速车|single-speed bike / 七速通勤车|seven-speed commuter",
          },
          tags: "通勤 复古 居家",
          about: [
            "坐垫宽软，全链罩，穿裙子也不怕。|A wide saddle and a full chain case, safe with a skirt.",
            "买菜接娃的好帮手，脚撑稳。|A good help for shopping and the school run, with a steady stand.",
          ],
        },
      ],
      facts:
        "附脚撑、车铃和锁|Stand, bell and lock included / *刹车皮刚换|New brake pads / 到手需装车把和脚踏|Handlebar and pedals need fitting / 同城可试骑|Test rides locally / 外胎花纹良好|Good tread",
      light:
        "骑了不到两百公里。|Under two hundred kilometres. / 上下班换了地铁，它就停在楼道里。|I take the metro now and it waits in the hall. / 朋友低价转的展车。|A showroom bike passed on by a friend.",
      worn: "车架有两处掉漆，传动刚保养。|Two paint chips on the frame, drivetrain just serviced. / 链条换过，轮组略有偏摆已调。|New chain, wheels trued.",
    },
    yogamat: {
      words: "瑜伽垫 健身垫|yoga mat fitness exercise",
      colors: true,
      lines: [
        {
          title: "{brand}{stuff}瑜伽垫|{brand} {stuff} yoga mat",
          price: [59, 359],
          sizes: { name: "厚度|Thickness", values: "4mm|4 mm / 6mm|6 mm / 8mm|8 mm", step: 0.12 },
          slots: {
            stuff:
              "天然橡胶|natural-rubber / TPE双面|double-sided TPE / 软木|cork / 麂皮绒|suede-top / PU防滑|non-slip PU",
          },
          tags: "健身 环保 居家",
          about: [
            "{stuff}，出汗也抓得住，下犬式手不滑。|Grips even when you sweat; no slipping in downward dog.",
            "铺开就平，边角不卷。|Lies flat at once, with no curling corners.",
          ],
        },
        {
          title: "{feature}{form}|{feature} {form}",
          price: [49, 269],
          slots: {
            feature:
              "体位线|alignment-line / 加宽|extra-wide / 加长|extra-long / 可折叠|foldable / 静音|sound-damping",
            form: "瑜伽垫|yoga mat / 普拉提垫|Pilates mat / 跳操垫|workout mat / 儿童舞蹈垫|children's dance mat / 旅行瑜伽垫|travel yoga mat",
          },
          tags: "健身 入门",
          about: [
            "{feature}设计，在家跟练方便，膝盖不疼。|Easy for following along at home, and kind to the knees.",
            "擦一擦就干净，没有橡胶味。|Wipes clean, no rubber smell.",
          ],
        },
        {
          title: "{craft}{form}|{craft} {form}",
          price: [39, 199],
          slots: {
            craft: "手织棉|handwoven cotton / 印花|printed / 提花|jacquard",
            form: "瑜伽铺巾|yoga towel / 瑜伽毯|yoga blanket / 冥想垫套装|meditation mat set / 瑜伽垫背袋套装|yoga mat and sling set",
          },
          tags: "健身 棉麻 送礼",
          about: [
            "铺在垫子上吸汗，冥想时当盖毯。|Soaks up sweat on the mat and covers you in meditation.",
            "可机洗，越洗越软。|Machine washable, softer each time.",
          ],
        },
      ],
      facts:
        "附绑带和网袋|Strap and mesh bag included / 标准尺寸 183×61 厘米|183 × 61 cm as standard / 避免暴晒|Keep out of strong sun / 清水加少许白醋擦拭|Wipe with water and a little vinegar / 反面有防滑纹|Non-slip underside",
      light:
        "上过五节课，擦干净收好。|Five classes, wiped and rolled. / 办了健身卡，馆里有垫子。|My gym has mats. / 双十一凑单买的。|Bought to reach a sale discount.",
      worn: "手脚位置略有压痕，防滑正常。|Light wear where hands and feet go; grip fine. / 边上被猫抓了几下，不影响练。|A few cat scratches at the edge.",
    },
    ...outdoorsActive,
  },
};
