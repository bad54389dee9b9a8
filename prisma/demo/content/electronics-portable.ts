import type { Kind } from "./vocabulary";

export const electronicsPortable: Record<string, Kind> = {
  camera: {
    words: "相机 摄影 数码相机|photography photo lens",
    colors: false,
    lines: [
      {
        title: "{brand}{model}微单相机|{brand} {model} mirrorless camera",
        price: [3299, 8999],
        sizes: {
          name: "套装|Kit",
          values: "单机身|body only / 带35mm镜头|with 35 mm lens / 带18-55mm镜头|with 18–55 mm lens",
          step: 0.16,
        },
        slots: { model: "M2|M2 / M3|M3 / V10|V10 / V10 II|V10 II / 旅行者|Voyager" },
        tags: "专业 旅行",
        about: [
          "机身防抖，手持拍到 1/8 秒也不糊，夜景很省心。|In-body stabilisation holds 1/8 s by hand, so night scenes are easy.",
          "翻转屏加 4K，旅行记录和拍视频都合适。|A flip screen and 4K: good for travel notes and video.",
        ],
      },
      {
        title: "{era}{type}胶片相机 {model}|{era} {type} film camera, {model}",
        price: [280, 1980],
        used: true,
        slots: {
          era: "七十年代|1970s / 八十年代|1980s / 九十年代|1990s / 中古|vintage",
          type: "旁轴|rangefinder / 单反|SLR / 双反|twin-lens / 傻瓜|point-and-shoot",
          model: "青鸟 35|Bluebird 35 / 云雀 II|Lark II / 长庚 135|Changgeng 135 / 晨星 A1|Morning Star A1",
        },
        tags: "胶片 复古 收藏",
        about: [
          "快门各档清脆，测光表走得动，随机拍过一卷验证不漏光。|Every shutter speed sounds right, the meter moves, and a test roll shows no light leaks.",
          "{era}的{type}机，金属机身，拿在手里有分量。|A {era} {type} with a metal body and some heft in the hand.",
        ],
      },
      {
        title: "{brand}{model} {type}|{brand} {model} {type}",
        price: [499, 2599],
        slots: {
          model: "C1|C1 / C2|C2 / Pop|Pop / 小方|Square",
          type: "卡片相机|compact camera / 拍立得|instant camera / CCD数码相机|CCD digital camera / 防水相机|waterproof camera",
        },
        tags: "便携 旅行 可爱",
        about: [
          "放外套口袋里的{type}，周末聚会随手拍，直出颜色就好看。|A {type} for the coat pocket; party snaps look good straight out of it.",
          "操作简单，给长辈和小朋友也能用。|Simple enough for grandparents and children.",
        ],
      },
    ],
    facts:
      "取景器干净无霉|Clean viewfinder, no fungus / 附电池一块和背带|One battery and a strap included / 快门按键回弹正常|Shutter button springs back as it should / 附一张 64GB 存储卡或一卷胶卷|A 64 GB card or a roll of film included / 可寄样片|Sample pictures on request",
    light:
      "拍了不到一千张，一直放防潮箱。|Fewer than a thousand frames, always in a dry cabinet. / 买来想学摄影，结果只带出门三次。|Bought to learn photography; it went out three times. / 棚里备机，极少上阵。|The studio's spare, seldom called on.",
    worn: "机身边角有掉漆，镜片通透，工作正常。|Paint worn at the corners, clear glass, works as it should. / 底部有三脚架座磨痕，蒙皮有一角轻微起翘。|Tripod-plate marks below and one corner of the leatherette lifting slightly.",
  },
  watch: {
    words: "手表 手环 智能手表|smartwatch wearable band",
    colors: true,
    lines: [
      {
        title: "{brand}{model}智能手表|{brand} {model} smartwatch",
        price: [499, 1999],
        sizes: { name: "表径|Case size", values: "41mm|41 mm / 45mm|45 mm", step: 0.1 },
        slots: { model: "Watch 2|Watch 2 / Watch 3|Watch 3 / Watch GT|Watch GT / 时屿|Isle / 圆弧|Arc" },
        tags: "健身 长续航 通勤",
        about: [
          "心率、血氧、睡眠都有，充一次电用一周。|Heart rate, blood oxygen and sleep, with a week on one charge.",
          "表盘亮度高，太阳底下也看得清。|Bright enough to read in full sun.",
        ],
      },
      {
        title: "{brand}{model}{use}运动手表|{brand} {model} {use} sports watch",
        price: [699, 2499],
        slots: {
          model: "Trail 1|Trail 1 / Trail 2|Trail 2 / 山行|Ridge / Run S|Run S",
          use: "跑步|running / 登山|mountain / 游泳|swimming / 骑行|cycling",
        },
        tags: "健身 防水 专业",
        about: [
          "双频定位，轨迹贴着路走，{use}数据很全。|Dual-band positioning that follows the path, with full {use} data.",
          "五个实体按键，戴手套也能操作。|Five real buttons that work with gloves on.",
        ],
      },
      {
        title: "{brand}{model}{type}|{brand} {model} {type}",
        price: [129, 499],
        slots: {
          model: "Band 5|Band 5 / Band 6|Band 6 / 小跃|Hop / Lite|Lite",
          type: "智能手环|fitness band / 儿童定位手表|children's GPS watch / 方屏手表|square-screen watch / 女士轻表|slim ladies' watch",
        },
        tags: "入门 健身 轻量",
        about: [
          "二十克出头，睡觉戴着没感觉。|A little over twenty grams; you forget it in bed.",
          "来电、消息、闹钟震动提醒，够日常用。|It buzzes for calls, messages and alarms: enough for every day.",
        ],
      },
    ],
    facts:
      "5ATM 防水，可戴着洗手淋雨|5 ATM: fine for hand washing and rain / 附充电底座|Charging cradle included / 表带可快拆更换|Quick-release strap / 兼容主流手机系统|Works with the usual phone systems / *已解绑账号|Unpaired from my account",
    light:
      "贴着膜戴了两周，屏幕完好。|Worn two weeks with a film; perfect screen. / 手腕细，戴着偏大，只试过几天。|Too big for my wrist; tried for a few days. / 体检中心送的，没怎么用。|A freebie from a check-up, hardly used.",
    worn: "表圈有细小磕痕，屏幕无划伤，表带是新的。|Tiny nicks on the bezel, unscratched screen, new strap. / 电池约能用四天，比新的短一些。|The battery lasts about four days, less than new.",
  },
};
