/**
 * What creators call themselves. A nickname is "中文|latin"; a niche is "中文|handle part|English", of which the first
 * part follows a Chinese nickname and the third an English one; a fourth is the index of the category that it names.
 */
const list = (source: string) => source.split(" ").map((entry) => entry.split("|"));

export const nicknames = list(
  [
    "阿舟|azhou 小满|xiaoman 木木|mumu 橙子|chengzi 老何|laohe 七月|qiyue 豆豆|doudou 晓晓|xiaoxiao 南风|nanfeng",
    "阿宁|aning 大鱼|dayu 一一|yiyi 知夏|zhixia 栗子|lizi 老唐|laotang 青禾|qinghe 米粒|mili 十三|shisan 云朵|yunduo",
    "可可|keke 江江|jiangjiang 林深|linshen 九月|jiuyue 团子|tuanzi 阿拓|atuo 小鹿|xiaolu 半夏|banxia 老周|laozhou",
    "糯米|nuomi 三木|sanmu 阿澈|ache 听雨|tingyu 麦子|maizi 小北|xiaobei 桃桃|taotao 石头|shitou 阿茶|acha 年年|niannian",
    "花卷|huajuan 初一|chuyi 海盐|haiyan 老魏|laowei 苏苏|susu 阿蓝|alan 核桃|hetao 小野|xiaoye 明明|mingming 山楂|shanzha",
    "鹿鸣|luming 五谷|wugu 青柠|qingning 阿布|abu 小井|xiaojing 拾一|shiyi 温温|wenwen 阿岩|ayan 松子|songzi 秋白|qiubai",
    "小柚|xiaoyou 老邱|laoqiu 贝贝|beibei 阿暖|anuan 芝麻|zhima 冬冬|dongdong 白桦|baihua 二两|erliang 雨前|yuqian",
  ].join(" "),
);

export const englishNames = [
  "Maya Theo Iris Owen Nora Felix Clara Hugo Esme Jonah Alma Rufus Wren Silas Tess Otto Juno Arlo Edie Cleo",
  "Priya Marcus Ines Callum Naomi Dexter Freya Omar Lucia Kieran Amara Beau Saskia Rohan Thea Emile Zadie Knox",
  "Hazel Amir Lotte Casper Mina Ezra Poppy Tariq Sylvie Bram Lena Idris Marlow Nell Ronan Asha Gwen Linus",
]
  .join(" ")
  .split(" ");

/** By the market's first-level categories, in their order. */
export const niches = [
  "的小家|athome|at home / 爱布置|decor|and the little house / 旧物间|oldthings|finds old things / 的客厅|livingroom|in the living room / 慢收拾|tidy|tidies slowly / 点灯人|lamplight|by lamplight|2 / 陶土日记|clay|and the clay|0 / 住进日常|dwelling|makes a home",
  "玩数码|gadgets|on gadgets / 测评室|reviews|reviews it / 拍拍看|shoots|behind the lens|3 / 桌面研究所|desk|and the desk / 听个响|audio|hears the difference|2 / 拆给你看|teardown|takes it apart / 的工作流|workflow|and the workflow|1 / 数码杂谈|tech|talks tech|0",
  "穿什么|wears|wears it / 衣橱笔记|closet|in the closet / 走街|streets|on the street / 的鞋柜|kicks|and the sneakers|1 / 四季穿搭|seasons|through the seasons / 小个子穿搭|petite|dresses small / 背包客|packs|packs light|2 / 的针织衫|knit|in knitwear|4",
  "的灶台|kitchen|in the kitchen / 喝茶|tea|drinks tea|0 / 做早餐|breakfast|makes breakfast / 一人食|tableforone|cooks for one / 咖啡记录|brews|brews coffee|3 / 磨刀匠|blades|keeps sharp|2 / 碗碗相扣|bowls|and the bowls|4 / 家常菜谱|homecook|cooks at home|1",
  "读书|reads|reads|0 / 手账日记|journal|keeps a journal|1 / 桌游夜|gamenight|plays board games|4 / 写字|writes|writes by hand|2 / 的画室|paints|paints|3 / 书架漫游|shelves|walks the shelves|0 / 墨水瓶|ink|and the ink|2 / 纸上时光|paper|on paper",
  "在路上|outdoors|outdoors / 骑行|rides|rides|1 / 露营记|camps|goes camping|0 / 瑜伽小课|yoga|on the mat|2 / 玩板|skates|skates|3 / 爬山去|hikes|goes uphill / 周末出逃|weekend|leaves on Fridays / 跑起来|runs|keeps running",
  "弹琴|plays|plays guitar|0 / 听唱片|records|spins records|3 / 琴房|studio|in the studio / 弹唱|sings|sings along / 的键盘|keys|on keys|2 / 唱片堆|vinyl|digs vinyl|3 / 音箱控|speakers|turns it up|4 / 小四弦|uke|and the ukulele|1",
  "种花|garden|in the garden / 与猫|andcat|and the cat|3 / 的水草缸|aquascape|and the fish tank|4 / 多肉控|succulents|grows succulents|0 / 的阳台|balcony|on the balcony / 绿植急诊|plantclinic|saves plants|1 / 铲屎日常|catlife|lives with cats|3 / 翻土|digs|digs in|2",
].map((row) => row.split(" / ").map((niche) => niche.split("|")));

/** What a known name is told apart by. */
export const places = list(
  "北京|bj 上海|sh 成都|cd 杭州|hz 广州|gz 武汉|wh 西安|xa 长沙|cs 南京|nj 重庆|cq 厦门|xm 昆明|km 苏州|sz 青岛|qd",
);
