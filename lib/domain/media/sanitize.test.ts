import { describe, expect, it } from "vitest";
import { hardTexts } from "@/lib/testing/hard-texts";
import { attacks, expectHarmless } from "@/lib/testing/markup-attacks";
import { looksLikeHtml, previewDescription, renderDescription, sanitizeDescription } from "./sanitize";

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

describe("a hard text", () => {
  it.each(Object.entries(hardTexts))("of %s is harmless", (_, grow) => {
    expectHarmless(renderDescription(grow(2_000)));
    expectHarmless(sanitizeDescription(grow(2_000)));
  });
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
    for (const src of [
      "/other/x",
      "/media/../api/logout",
      "x.png",
      "javascript://ok.example/%0aalert(1)",
      "",
      "ftp://a/b",
    ]) {
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

describe("recordings, tables and pictures of a seller's HTML", () => {
  const film = "https://ok.example/a.mp4";

  it("keeps the sources of a player, and a player only with something to play", () => {
    expect(sanitizeDescription(`<video><source src="${film}" type="video/mp4"></video>`)).toBe(
      `<video controls preload="metadata"><source src="${film}" type="video/mp4" /></video>`,
    );
    expect(sanitizeDescription('<p>x</p><audio><source src="data:audio/mp3,x">no</audio><p>y</p>')).toBe(
      "<p>x</p><p>y</p>",
    );
    expect(sanitizeDescription(`<p>x<source src="${film}"></p>`)).toBe("<p>x</p>");
  });

  it("keeps what a film shows before it plays, by the rules of a picture", () => {
    const shown = (poster: string) => sanitizeDescription(`<video src="${film}" poster="${poster}"></video>`);
    const kept = (poster: string) =>
      `<video src="${film}" poster="${poster}" controls preload="metadata"></video>`;
    for (const poster of ["/media/00112233445566778899.webp", "https://ok.example/a.jpg?b=1&amp;c"])
      expect(shown(poster)).toBe(kept(poster));
    expect(shown("//ok.example/a.jpg")).toBe(kept("https://ok.example/a.jpg"));
    for (const poster of ["javascript:alert(1)", "data:image/png;base64,AAAA", "/other/a.png", "a.png", ""])
      expect(shown(poster)).toBe(`<video src="${film}" controls preload="metadata"></video>`);
    expect(sanitizeDescription('<video poster="https://ok.example/a.jpg"></video><p>x</p>')).toBe("<p>x</p>");
    expect(sanitizeDescription('<p poster="https://ok.example/a.jpg">x</p>')).toBe("<p>x</p>");
  });

  it("reads an address without a scheme as https", () => {
    expect(sanitizeDescription('<img src="//ok.example/a.jpg" alt="a">')).toBe(
      '<img src="https://ok.example/a.jpg" alt="a" loading="lazy" />',
    );
    for (const href of ["//ok.example/b", "\\\\ok.example/b", "/\\ok.example/b", "/\t/ok.example/b"]) {
      expect(sanitizeDescription(`<a href="${href}">b</a>`)).toContain('href="https://ok.example/b"');
    }
  });

  it("keeps tables with captions, alignment and spans", () => {
    const table =
      '<table><caption>尺码</caption><tbody><tr><th scope="row">S</th><td colspan="2" align="right">1</td></tr></tbody></table>';
    expect(sanitizeDescription(table)).toBe(table);
    expect(renderDescription("| a | b |\n| :-- | --: |\n| 1 | 2 |")).toContain('<td align="right">2</td>');
    expect(sanitizeDescription("<figure><figcaption>背面</figcaption></figure>")).toContain("背面");
  });

  it("closes what HTML closes by itself", () => {
    expect(sanitizeDescription("<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<td>f")).toBe(
      "<ul><li>a</li><li>b</li></ul><p>c</p><p>d</p><table><tr><td>e</td><td>f</td></tr></table>",
    );
    expect(sanitizeDescription("<section>a</section><center>b</center>")).toBe(
      "<section>a</section><center>b</center>".replaceAll(/section|center/g, "div"),
    );
  });

  it("gives a picture without a text an empty one, and a box that scrolls the keyboard's focus on pages", () => {
    expect(sanitizeDescription('<p><img src="https://ok.example/a.png"></p>')).toContain('alt=""');
    expect(renderDescription("    code\n")).toBe('<pre tabindex="0"><code>code\n</code></pre>\n');
    expect(sanitizeDescription("<pre>code</pre>")).toBe("<pre>code</pre>");
  });
});

describe("a preview", () => {
  const lossesOf = (text: string) => previewDescription(text).losses;

  it("says what is not shown, how often, and whether its text stays", () => {
    const html =
      '<p class="a" style="color:red" onclick="x()">a</p><p style="b">b</p><form>c</form>' +
      '<script>d</script><img src="data:image/png;base64,AAAA"><a href="javascript:e()">e</a>';
    expect(lossesOf(html)).toEqual([
      { kind: "attribute", name: "class", count: 1 },
      { kind: "attribute", name: "style", count: 2 },
      { kind: "attribute", name: "onclick", count: 1 },
      { kind: "element", name: "form", count: 1 },
      { kind: "content", name: "script", count: 1 },
      { kind: "address", name: "data:image/png;base64,AAAA", count: 1 },
      { kind: "address", name: "javascript:e()", count: 1 },
    ]);
    expect(lossesOf("<div>".repeat(70))).toEqual([{ kind: "nesting", name: "div", count: 10 }]);
    expect(lossesOf("<video>x</video>")).toEqual([{ kind: "content", name: "video", count: 1 }]);
    expect(lossesOf('<video src="https://ok.example/a.mp4" poster="data:,x"></video>')).toEqual([
      { kind: "address", name: "data:,x", count: 1 },
    ]);
    expect(lossesOf("**a** <iframe src=x></iframe>")).toEqual([
      { kind: "content", name: "iframe", count: 1 },
    ]);
  });

  it("complains of nothing that we write or that says nothing to a buyer", () => {
    expect(
      lossesOf("# a\n\n```js\nb\n```\n\n| a |\n|:-:|\n| b |\n\n~~c~~ https://ok.example/?a=1&b=2"),
    ).toEqual([]);
    expect(lossesOf('<a href="/b" target="_blank" rel="x" data-id="1">b</a><!-- c -->')).toEqual([]);
    expect(lossesOf('<picture><source srcset="a"><img src="//ok.example/a.png"></picture>')).toEqual([]);
  });

  it("stays short, whatever is lost", () => {
    const many = Array.from({ length: 500 }, (_, index) => `<x${index} y>`).join("");
    expect(lossesOf(many)).toHaveLength(30);
    expect(lossesOf(`<a href="javascript:${"x".repeat(5000)}">`)[0]?.name).toHaveLength(81);
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
    expect(renderDescription("第一行\n第二行\n\n第二段")).toBe(
      "<p>第一行<br />\n第二行</p>\n<p>第二段</p>\n",
    );
  });

  it("loses only what could open a tag", () => {
    expect(sanitizeDescription("I <3 cups <unknown> & <https://a.example/x>")).toBe(
      "I <3 cups &lt;unknown> & https://a.example/x",
    );
  });

  it("has headings without the links that renderers add, and code that names its language", () => {
    expect(renderDescription("# 规格 **a**")).toBe("<h1>规格 <strong>a</strong></h1>\n");
    expect(renderDescription("```js\na<b\n```")).toContain('<code class="language-js">a&lt;b\n</code>');
    expect(renderDescription("- [x] a\n- b")).toContain("[x] a");
  });

  it("nested deeper than anyone writes it is shown as it is", () => {
    expect(renderDescription(`${"- ".repeat(200)}a\n<b`)).toBe(`<p>${"- ".repeat(200)}a<br />&lt;b</p>`);
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
