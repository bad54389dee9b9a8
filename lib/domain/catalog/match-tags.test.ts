import { describe, expect, it } from "vitest";
import { matchTags, maxTagLength } from "./match-tags";

describe("the words of a title", () => {
  it.each<[title: string, tags: string[]]>([
    ["北欧风手工陶瓷马克杯 350ml 送礼盒装", ["礼盒装", "马克杯", "北欧", "手工", "陶瓷"]],
    ["二手单反相机佳能EOS 80D 九成新", ["佳能", "单反相机", "eos", "80d"]],
    ["男士纯棉短袖T恤 oversize 新款包邮", ["t恤", "纯棉", "短袖", "男士", "oversize"]],
    ["The new hand-made Wi-Fi speaker for kids", ["hand-made", "wi-fi", "speaker", "kids"]],
    ["USB-C 充电器 C++ 编程", ["充电器", "编程", "usb-c", "c++"]],
    ["Ａｐｐｌｅ　ＩＰＨＯＮＥ 15", ["apple", "iphone"]],
    ["猫 狗 a b 1 2 3", []],
    ["256GB 1.5L 23寸 100%", []],
    ["😀🎉 !!! --- 。。。", []],
    ["<b>咖啡壶</b> <script>", ["咖啡壶", "script"]],
    ["", []],
  ])("%s", async (title, tags) => {
    expect((await matchTags({ title })).toSorted()).toEqual(tags.toSorted());
  });

  it("puts the rarer Chinese word first", async () => {
    const [first] = await matchTags({ title: "好看的手工马克杯" });
    expect(first).toBe("马克杯");
  });
});

describe("what is named", () => {
  it("comes first: own tags, then categories, then the title", async () => {
    const source = { title: "手工陶瓷花瓶", categories: ["花瓶", "家居生活"], tags: ["送礼", "INS 风"] };
    const tags = await matchTags(source);
    expect(tags.slice(0, 4)).toEqual(["送礼", "ins 风", "花瓶", "家居生活"]);
    expect(tags.slice(4).toSorted()).toEqual(["手工", "陶瓷"]);
  });

  it("is not taken apart in the title", async () => {
    const tags = await matchTags({ title: "尤克里里初学者", categories: ["尤克里里"] });
    expect(tags).toEqual(["尤克里里", "初学者"]);
  });

  it("is named once, whatever its case, width and spaces", async () => {
    expect(await matchTags({ title: "LP", tags: ["LP", " lp ", "ＬＰ", "l p"] })).toEqual(["lp", "l p"]);
  });

  it("keeps a seller's own short tag, but nothing without a letter or number, and nothing too long", async () => {
    const tags = ["猫", "", "   ", "!!", "🎉", "长".repeat(maxTagLength + 1), "长".repeat(maxTagLength)];
    expect(await matchTags({ title: "", tags })).toEqual(["猫", "长".repeat(maxTagLength)]);
  });
});

describe("bounds", () => {
  const words =
    "陶瓷 手工 马克杯 花瓶 台灯 相机 耳机 吉他 帐篷 自行车 滑板 水壶 茶壶 炒锅 钢笔 小说 围巾 帽子";

  it("takes ten Chinese and ten other words of a title", async () => {
    const others = Array.from({ length: 30 }, (_, index) => `word${index}`).join(" ");
    expect(await matchTags({ title: `${words} ${others}` })).toHaveLength(20);
  });

  it("takes twenty own tags", async () => {
    const tags = Array.from({ length: 30 }, (_, index) => `own ${index}`);
    expect(await matchTags({ title: "", tags })).toHaveLength(20);
  });

  it("answers the same for the same product, every time", async () => {
    const first = await matchTags({ title: words });
    for (let time = 0; time < 20; time++) expect(await matchTags({ title: words })).toEqual(first);
  });
});
