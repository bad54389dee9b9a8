import { describe, expect, it } from "vitest";
import { looksLikeHtml, renderDescription, sanitizeDescription } from "./sanitize";

const attacks = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  "<img src=x onerror=alert(1) ",
  "<img src=`x` onerror=alert(1)//",
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img srcset="x 1x, javascript:alert(1) 2x">',
  '<img src="https://ok.example/a.png" onload="alert(1)" style="background:url(javascript:alert(1))">',
  "<svg onload=alert(1)>",
  "<svg/onload=alert(1)>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<a href='javascript:alert(1)'>x</a>",
  "<a href=' &#14; javascript:alert(1)'>x</a>",
  "<a href='java\tscript:alert(1)'>x</a>",
  "<a href='jav&#x61;script&colon;alert(1)'>x</a>",
  "<a href='JaVaScRiPt:alert(1)'>x</a>",
  "<a href='vbscript:msgbox(1)'>x</a>",
  "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
  "<a href='//evil.example'>x</a>",
  "<iframe src='javascript:alert(1)'></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<object data='data:text/html,<script>alert(1)</script>'></object>",
  "<embed src='javascript:alert(1)'>",
  "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>x</button></form>",
  "<input autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>x</details>",
  "<body onload=alert(1)>",
  "<base href='https://evil.example/'>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<link rel=stylesheet href='https://evil.example/x.css'>",
  "<style>@import 'https://evil.example/x.css';</style>",
  "<div style='position:fixed;inset:0;background:url(https://evil.example)'>x</div>",
  "<video src=x onerror=alert(1)><source onerror=alert(1)></video>",
  "<video poster='javascript:alert(1)' src='https://ok.example/a.mp4'></video>",
  "<audio src='javascript:alert(1)' autoplay>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<template><img src=x onerror=alert(1)></template>",
  "<textarea><img title='</textarea><img src=x onerror=alert(1)>'></textarea>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "<?xml-stylesheet href='javascript:alert(1)'?>",
  "<x onclick=alert(1)>x</x>",
  "<custom-element onmouseover=alert(1)>x",
  "<https://x/onmouseover=alert(1)>",
  "<https://x/onmouseover=alert(1)//>hover",
  "[x](javascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](JAVASCRIPT:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "![x](javascript:alert(1))",
  '![x](https://ok.example/a.png"onerror="alert(1))',
  '![x" onerror="alert(1)](https://ok.example/a.png)',
  "[x][y]\n\n[y]: javascript:alert(1)",
  "<javascript:alert(1)>",
  "```html\n<img src=x onerror=alert(1)>\n```",
  "`<img src=x onerror=alert(1)>`",
  "# <img src=x onerror=alert(1)>",
  "| a | <svg/onload=alert(1)> |\n|---|---|\n| b | c |",
];

/** Reads markup as a browser does, roughly: every tag with the text of its attributes. */
const tagsOf = (html: string) => html.match(/<[a-z!/?][^>]*>?/gi) ?? [];
const dangerousTag =
  /^<\/?(?:script|style|iframe|object|embed|form|input|button|svg|math|base|meta|link|body|template|noscript|textarea|marquee|x|custom|https|[!?])/i;
const dangerousAttribute = /[\s"'/](?:on\w+|style|srcdoc|srcset|formaction|poster|xlink:href)\s*=/i;
const dangerousAddress = /(?:href|src)\s*=\s*["']?\s*(?!https?:|mailto:|tel:|\/media\/|\/[^/]|#)[^"'\s>]*:/i;

function expectHarmless(html: string) {
  for (const tag of tagsOf(html)) {
    expect(tag).not.toMatch(dangerousTag);
    // A value keeps its quotes escaped, so what stands between quotes is no attribute.
    const bare = tag.replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(dangerousAttribute);
    expect(tag).not.toMatch(dangerousAddress);
    expect(tag.endsWith(">")).toBe(true);
  }
}

describe("an attack", () => {
  it.each(attacks)("%s is harmless when shown", (text) => expectHarmless(renderDescription(text)));
  it.each(attacks)("%s is harmless when read", (text) => expectHarmless(sanitizeDescription(text)));
  it.each(attacks)("%s stays harmless when read twice", (text) =>
    expectHarmless(renderDescription(sanitizeDescription(text))),
  );
  it.each(attacks.filter((text) => text.startsWith("[")))(
    "%s leaves no script for another renderer",
    (text) => expect(sanitizeDescription(text)).not.toMatch(/\]\s*[(:]/),
  );
});

describe("HTML", () => {
  it("keeps what a description needs", () => {
    const html =
      "<h2>规格</h2><ul><li><strong>容量</strong> 350 ml</li></ul>" +
      '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table><p>H<sub>2</sub>O</p>';
    expect(sanitizeDescription(html)).toBe(html);
    expect(renderDescription(html)).toBe(html);
  });

  it("keeps pictures and recordings from the web and from our store", () => {
    const read = (src: string) => sanitizeDescription(`<p>x<img src="${src}" alt="a"></p>`);
    expect(read("/media/00112233445566778899.webp")).toContain('src="/media/00112233445566778899.webp"');
    expect(read("/media/00112233445566778899?w=640")).toContain("?w=640");
    expect(read("https://ok.example/a.png")).toContain('loading="lazy"');
    for (const src of ["/other/x", "/media/../api/logout", "//evil.example/x", "x.png", "", "ftp://a/b"]) {
      expect(read(src)).toBe("<p>x</p>");
    }
    expect(sanitizeDescription('<video src="/media/00112233445566778899.mp4" autoplay></video>')).toBe(
      '<video src="/media/00112233445566778899.mp4" controls preload="metadata"></video>',
    );
  });

  it("marks links as foreign", () => {
    expect(sanitizeDescription('<a href="https://a.example" target="_blank" rel="opener">x</a>')).toBe(
      '<a href="https://a.example" rel="nofollow ugc noopener noreferrer">x</a>',
    );
  });

  it("drops the script and keeps the text around it", () => {
    expect(sanitizeDescription("<p>好<script>alert(1)</script>杯子</p>")).toBe("<p>好杯子</p>");
  });

  it("survives depth and length", () => {
    expectHarmless(renderDescription("<div>".repeat(20_000)));
    expect(renderDescription(`${"> ".repeat(20_000)}x`)).toContain("x");
    expect(renderDescription(`${"- ".repeat(5_000)}x`)).toContain("x");
    expect(renderDescription("[".repeat(20_000))).toContain("[");
  });
});

describe("Markdown and plain text", () => {
  it("is rendered to be shown and comes back as given to be read", () => {
    const text =
      "# 马克杯\n\n- **350 ml**\n- [说明](https://a.example/b?c=1&d=2)\n\n> 好用 & 便宜\n\n1 < 2, a<3";
    expect(sanitizeDescription(text)).toBe(text);
    const html = renderDescription(text);
    expect(html).toContain("<h1>马克杯</h1>");
    expect(html).toContain("<strong>350 ml</strong>");
    expect(html).toContain('href="https://a.example/b?c=1&amp;d=2"');
    expect(html).toContain("<blockquote>");
    expect(html).toContain("1 &lt; 2");
  });

  it("keeps the lines and paragraphs of plain text", () => {
    expect(renderDescription("第一行\n第二行\n\n第二段")).toBe("<p>第一行<br />第二行</p>\n<p>第二段</p>\n");
  });

  it("loses only what could open a tag", () => {
    expect(sanitizeDescription("I <3 cups <unknown> & <https://a.example/x>")).toBe(
      "I <3 cups &lt;unknown> & https://a.example/x",
    );
  });

  it("may contain inline HTML", () => {
    expect(renderDescription("**a** <b>b</b>")).toBe("<p><strong>a</strong> <b>b</b></p>\n");
    expect(renderDescription("")).toBe("");
    expect(sanitizeDescription("")).toBe("");
  });

  it.each([
    ["<p>x</p>", true],
    ["text<br>text", true],
    ["a <B>b", true],
    ["a < b > c", false],
    ["# title", false],
    ["<3", false],
    ["<pp>", false],
  ])("%s is HTML: %s", (text, html) => expect(looksLikeHtml(text)).toBe(html));
});
