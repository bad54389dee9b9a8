import { expect } from "vitest";

/** Descriptions that try to run a script, load something or change the page. */
export const attacks = [
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
const dangerousAttribute = /[\s"'/](?:on\w+|style|srcdoc|srcset|formaction|xlink:href)\s*=/i;
const dangerousAddress =
  /(?:href|src|poster)\s*=\s*["']?\s*(?!https?:|mailto:|tel:|\/media\/|\/[^/]|#)[^"'\s>]*:/i;

/** Asserts that nothing in the markup can run, load from where it may not, or style the page. */
export function expectHarmless(html: string) {
  for (const tag of tagsOf(html)) {
    expect(tag).not.toMatch(dangerousTag);
    // A value keeps its quotes escaped, so what stands between quotes is no attribute.
    const bare = tag.replace(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(dangerousAttribute);
    expect(tag).not.toMatch(dangerousAddress);
    expect(tag.endsWith(">")).toBe(true);
  }
}
