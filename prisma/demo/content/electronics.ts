import { electronicsPortable } from "./electronics-portable";
import type { Vocabulary } from "./vocabulary";

export const electronics: Vocabulary = {
  brands: "澄曜|Chengyo / 洛星|Loxing / 沐讯|Muxun / 极屿|Jiyu / 恒川|Hengtron / 蓝汐|Lanxi",
  kinds: {
    phone: {
      words: "手机 智能机|smartphone mobile handset",
      colors: true,
      lines: [
        {
          title: "{brand}{model}手机|{brand} {model} phone",
          price: [1699, 4999],
          sizes: { name: "存储|Storage", values: "128GB|128 GB / 256GB|256 GB / 512GB|512 GB", step: 0.14 },
          slots: { model: "N7|N7 / N8|N8 / X20 Pro|X20 Pro / Air 3|Air 3 / 折叠 F2|Fold F2" },
          tags: "大屏 长续航",
          about: [
            "屏幕细腻，夜间亮度能压到很低，躺着看也不刺眼。|A fine screen that dims low enough to read in bed.",
            "日常刷视频、导航、拍照都流畅，重度使用能撑一天。|Smooth for video, maps and photos, and lasts a full heavy day.",
          ],
        },
        {
          title: "{brand}{use}手机 {model}|{brand} {model} {use} phone",
          price: [599, 1499],
          sizes: { name: "存储|Storage", values: "64GB|64 GB / 128GB|128 GB", step: 0.2 },
          slots: {
            use: "长辈|senior-friendly / 学生|student / 三防|rugged / 备用|backup",
            model: "A3|A3 / A5|A5 / E1|E1 / E2 Plus|E2 Plus / S10|S10",
          },
          tags: "长续航 入门 学生",
          about: [
            "字大声音响，{use}首选，设置里带一键简洁模式。|Large type and a loud speaker, with a one-tap simple mode in settings.",
            "5000mAh 电池，待机四天没问题。|A 5,000 mAh battery: four days on standby.",
          ],
        },
        {
          title: "{brand}小屏手机 {model}|{brand} {model} compact phone",
          price: [1299, 2999],
          sizes: { name: "存储|Storage", values: "128GB|128 GB / 256GB|256 GB", step: 0.15 },
          slots: { model: "Mini 4|Mini 4 / Mini 5|Mini 5 / S 青春版|S Lite / One|One / Pocket 2|Pocket 2" },
          tags: "轻量 便携",
          about: [
            "5.8 英寸，单手能够到屏幕左上角，放牛仔裤口袋不硌。|At 5.8 inches you can reach the far corner with one thumb, and it fits a jeans pocket.",
            "小屏党的备用机，信号和通话都稳。|A second phone for lovers of small screens; signal and calls are solid.",
          ],
        },
      ],
      facts:
        "双卡双待，支持 5G|Dual SIM with 5G / *无拆修，支持验机|Never opened for repair; inspection welcome / 附原装充电头和线|Original charger and cable included / *已恢复出厂，账号已退出|Factory reset and signed out / 送一张钢化膜|A screen protector is included",
      light:
        "一直戴壳贴膜，边框无磕碰，电池健康 94%。|Always in a case with a film: no dents, battery health 94 %. / 单位发的备用机，插卡不到一个月。|A work spare that held a SIM for less than a month. / 女朋友换了新款，这台成色很好。|Replaced by a newer model; in lovely shape.",
      worn: "边框有两处小磕，屏幕完好，电池健康 83%。|Two small dents in the frame, perfect screen, battery health 83 %. / 背板有细划痕，充电口清理过，功能全部正常。|Fine scratches on the back, port cleaned, everything works.",
    },
    laptop: {
      words: "笔记本 电脑 轻薄本|notebook computer PC",
      colors: true,
      lines: [
        {
          title: "{brand}{model} {inch}轻薄本|{brand} {model} {inch} ultrabook",
          price: [3999, 7999],
          sizes: {
            name: "配置|Configuration",
            values: "16GB+512GB|16 GB + 512 GB / 16GB+1TB|16 GB + 1 TB / 32GB+1TB|32 GB + 1 TB",
            step: 0.13,
          },
          slots: {
            model: "Book S|Book S / Book Air|Book Air / 云帆|Yunfan / U14|U14",
            inch: "13.3英寸|13.3-inch / 14英寸|14-inch / 15.6英寸|15.6-inch",
          },
          tags: "轻量 办公 便携",
          about: [
            "一点二公斤上下，{inch}屏，塞进帆布包就走。|About 1.2 kg with a {inch} screen; it goes into a tote and out of the door.",
            "键盘键程足，开会记笔记几乎没声音。|Good key travel, and nearly silent in meetings.",
          ],
        },
        {
          title: "{brand}{model}游戏本 {gpu}|{brand} {model} gaming laptop, {gpu}",
          price: [5999, 9999],
          sizes: {
            name: "配置|Configuration",
            values: "16GB+512GB|16 GB + 512 GB / 32GB+1TB|32 GB + 1 TB",
            step: 0.16,
          },
          slots: {
            model: "战隼|Falcon / 疾风|Gale / G16|G16 / 猎影|Shadow",
            gpu: "8GB独显|8 GB graphics / 6GB独显|6 GB graphics / 12GB独显|12 GB graphics",
          },
          tags: "大屏 专业",
          about: [
            "165Hz 屏，{gpu}，主流游戏高画质流畅。|A 165 Hz panel and {gpu}: current games run well on high settings.",
            "性能模式风扇声音不小，建议戴耳机。|The fans are audible in performance mode; wear headphones.",
          ],
        },
        {
          title: "{brand}{model}{use}笔记本|{brand} {model} {use} laptop",
          price: [2299, 4299],
          slots: {
            model: "E14|E14 / E15|E15 / 启航|Start / L3|L3 / 青禾|Qinghe",
            use: "学生|student / 办公|office / 网课|home-class / 商务|business",
          },
          tags: "学生 办公 入门",
          about: [
            "写论文、做表格、开视频会议都够用，{use}场景不用多花钱。|Enough for essays, spreadsheets and video calls, without paying for more.",
            "接口齐全，带网口和全尺寸 HDMI，不用转接头。|All the ports, Ethernet and full-size HDMI included; no dongles.",
          ],
        },
      ],
      facts:
        "内存硬盘可自行加装|Memory and storage can be upgraded / 附 65W 充电器|65 W charger included / 正版系统已激活|Licensed system, activated / 屏幕无亮点坏点|No dead or bright pixels / 支持当面验机|You may inspect it in person",
      light:
        "公司年会奖品，只开机装过系统。|A raffle prize, switched on only to install the system. / 主要接显示器用，键盘几乎没打油。|Mostly docked to a monitor; the keys are not even shiny. / 毕业后换了台式机，它就闲下来了。|I moved to a desktop after graduating.",
      worn: "A 面有一道浅划痕，电池循环 300 次左右，续航约四小时。|One light scratch on the lid, about 300 battery cycles, four hours of use. / 空格键略打油，转轴紧，刚清过灰换过硅脂。|Space bar a bit shiny, hinges tight, freshly cleaned with new thermal paste.",
    },
    headphones: {
      words: "耳机 蓝牙耳机|headset earphones audio",
      colors: true,
      lines: [
        {
          title: "{brand}{model}头戴式{feature}耳机|{brand} {model} {feature} over-ear headphones",
          price: [299, 1699],
          slots: {
            model: "H3|H3 / H5|H5 / 静界|Stillness / Studio 2|Studio 2",
            feature: "降噪|noise-cancelling / 无线|wireless / 开放式|open-back / 监听|monitor",
          },
          tags: "降噪 无线 通勤",
          about: [
            "耳罩软，戴眼镜也不夹头，地铁里听播客很安静。|Soft pads that don't pinch over glasses; podcasts stay audible on the metro.",
            "声音偏暖，人声靠前，听民谣尤其舒服。|A warm sound with voices to the front, lovely for folk.",
          ],
        },
        {
          title: "{brand}{model}真无线{feature}|{brand} {model} true-wireless {feature}",
          price: [129, 899],
          slots: {
            model: "Buds 2|Buds 2 / Buds Pro|Buds Pro / 豆荚|Pod / 小音|Mini",
            feature:
              "降噪耳机|noise-cancelling earbuds / 运动耳机|sports earbuds / 半入耳耳机|half in-ear earbuds / 睡眠耳机|sleep earbuds",
          },
          tags: "无线 便携 健身",
          about: [
            "充电盒小，放硬币袋里不鼓包，开盖即连。|The case is small enough for a coin pocket and connects as it opens.",
            "单耳四克多，跑步甩不掉。|Just over four grams each; they stay in on a run.",
          ],
        },
        {
          title: "{brand}{model}{driver}有线耳机|{brand} {model} {driver} wired earphones",
          price: [199, 1280],
          sizes: {
            name: "插头|Plug",
            values: "3.5mm插头|3.5 mm plug / 4.4mm平衡插头|4.4 mm balanced plug",
            step: 0.08,
          },
          slots: {
            model: "听松|Pine / E7|E7 / 木声|Woodtone / 知音|Kindred",
            driver: "单动圈|single-dynamic / 圈铁|hybrid-driver / 平板|planar",
          },
          tags: "专业 进阶",
          about: [
            "{driver}单元，解析够，低频收得快。|A {driver} design with detail to spare and a quick, tight bass.",
            "线材可换，插针是常见的 0.78 规格。|The cable detaches with the common 0.78 mm pins.",
          ],
        },
      ],
      facts:
        "附三副不同尺寸的耳塞或备用耳罩|Spare tips or pads included / 收纳盒和说明书齐全|Case and manual included / 左右声道正常，无底噪|Both channels fine, no hiss / 试听过各频段，无破音|Tested across the range, no distortion / *已酒精消毒|Cleaned with alcohol",
      light:
        "听了两三次，发现还是习惯另一种佩戴。|Worn two or three times before I went back to my old style. / 抽奖中的，拆封试音后收起来了。|Won in a draw, opened for a listen and put away. / 出差备用的一副，使用时间加起来不到十小时。|My travel spare, under ten hours in all.",
      worn: "表面有使用痕迹，耳罩或耳塞是新换的。|Signs of wear; the pads or tips are new. / 外壳有细划痕，声音一切正常。|Fine scratches on the outside; the sound is perfect.",
    },
    ...electronicsPortable,
  },
};
