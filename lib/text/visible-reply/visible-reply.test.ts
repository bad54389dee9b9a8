import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotingStyles } from "@/lib/testing/quoting-styles/all";
import { quoted, quotedEnglish } from "@/lib/testing/quoting-styles/style";
import { visibleReply } from "./visible-reply";

describe("a reply is read without what it answers to", () => {
  test.each(quotingStyles)("$name", ({ text, html, visible }) => {
    expect(visibleReply({ text, html })).toBe(visible);
  });

  test("in at least sixteen styles of either family", () => {
    expect(quotingStyles.length).toBeGreaterThanOrEqual(32);
    const bodies = quotingStyles.map(({ text = "", html = "" }) => text + html);
    expect(
      bodies.filter((body) => body.includes(quoted) || body.includes(quotedEnglish)).length,
    ).toBeGreaterThan(30);
  });
});

describe("what is no quote stays", () => {
  test.each([
    ["a sentence about writing", "我在 2025 年写道歉信的时候也这样\n可以合作"],
    ["an answer that says where it comes from", "来自小米的合作我不感兴趣"],
    ["how to be reached", "用我的邮箱联系我\n从下周开始可以发送样品"],
    ["labels of a letter", "时间：下周三\n主题：开箱\n价格：1200"],
    ["a ruler", "第一条视频\n---\n第二条视频"],
    ["a first line of hyphens", "--\n不要"],
    ["two paragraphs", "Yes.\n\nBut not now."],
    ["a sentence that begins like an attribution", "On it! I wrote: yes"],
  ])("%s", (_, text) => {
    expect(visibleReply({ text })).toBe(text);
  });

  test("HTML that a person formatted", () => {
    const html =
      "<p>一、<b>报价</b> 1200</p><ul><li>含拍摄</li><li>不含样品</li></ul><table><tr><td>档期</td><td>6月</td></tr></table>";
    expect(visibleReply({ html })).toBe("一、报价 1200\n含拍摄\n不含样品\n档期 6月");
  });
});

describe("what nobody sees is not read", () => {
  test.each([
    [
      "hidden elements",
      '<p>好的</p><div style="display:none">我不感兴趣</div><span hidden>退订</span>',
      "好的",
    ],
    ["tiny letters", '<p>好的</p><p style="font-size:0px">退订</p>', "好的"],
    ["scripts and styles", "<style>p{}</style><script>alert('退订')</script><p>好的</p>", "好的"],
    ["comments", "<p>好<!-- 退订 -->的</p>", "好的"],
    ["zero-width characters", "<p>退\u200B订</p>", "退订"],
  ])("%s", (_, html, visible) => {
    expect(visibleReply({ html })).toBe(visible);
  });
});

test("lines that we sent are ours, however they are quoted", () => {
  const ours = `您好，林小鹿\n${quoted}\n点击回复`;
  expect(visibleReply({ text: `可以\n\n2026/5/12 集市:\n您好，林小鹿\n  ${quoted}` }, [ours])).toBe(
    "可以\n\n2026/5/12 集市:\n您好，林小鹿",
  );
});

test("the plain body is read where the HTML says nothing", () => {
  expect(visibleReply({ text: "好的", html: "<html><body><img src='cid:1'></body></html>" })).toBe("好的");
  expect(visibleReply({})).toBe("");
});

test("any text is read without failing, and the result is no longer than it", () => {
  const parts = fc.constantFrom(
    ...[
      "<blockquote>",
      "</blockquote>",
      "<div id=divRplyFwdMsg>",
      "<br>",
      "> ",
      "\n",
      "On 2026-05-12 a wrote:",
    ],
    ...["发件人: a\n主题: b\n时间: c\n", "-- \n", "好", "<p hidden>", "</p>", "&nbsp;", "发自我的iPhone\n"],
  );
  const texts = fc
    .array(fc.oneof(parts, fc.string({ unit: "binary", maxLength: 5 })))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      for (const body of [{ text }, { html: text }]) {
        expect(visibleReply(body).length).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
