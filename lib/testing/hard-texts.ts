/** A text of about so many characters. */
type Grow = (length: number) => string;

/** The unit over and over, between a head and a tail. */
function repeated(unit: string, head = "", tail = ""): Grow {
  return (length) =>
    head + unit.repeat(Math.max(1, Math.floor((length - head.length - tail.length) / unit.length))) + tail;
}

/** As many of `open` as of `close`. */
function balanced(open: string, close: string, middle = "a"): Grow {
  return (length) => {
    const times = Math.floor((length - middle.length) / (open.length + close.length));
    return open.repeat(times) + middle + close.repeat(times);
  };
}

/** Parts that differ from each other, while there is room. */
function numbered(part: (index: number) => string): Grow {
  return (length) => {
    const parts: string[] = [];
    for (let index = 0, size = 0; size < length; index++) {
      const next = part(index);
      parts.push(next);
      size += next.length;
    }
    return parts.join("").slice(0, length);
  };
}

/** Two halves, the second of which pays for each part of the first. */
function halves(first: Grow, second: Grow): Grow {
  return (length) => first(length / 2) + second(length / 2);
}

/** A family for each unit, which is its name. */
function ofUnits(units: readonly string[]): Record<string, Grow> {
  return Object.fromEntries(units.map((unit) => [JSON.stringify(unit), repeated(unit)]));
}

/** What the parsers of Markdown, HTML and addresses that we know have been slow at, and neighbors of it. */
const units = {
  links: [
    "[",
    "![",
    "[a](",
    "[a](b ",
    "[a]",
    "[a]: ",
    "[^1]",
    "a [b (",
    "[a](<b",
    '[a](b "',
    "[a](b (",
    "[\r",
    "\\[",
  ],
  emphasis: [
    "*",
    "*a",
    "a*",
    "* a",
    "**a",
    "***a",
    "*a_ ",
    "_a*b ",
    "a**b" + "c* ",
    "_a",
    "a_",
    "a***b**c* ",
  ],
  strikes: ["*a **a ", "_a__", "*a** b ", "~", "~a", "~~a", "~~a~ ", "*~_a", "汉*", "**汉。"],
  code: ["`a", "`` ` ", "\\`", "```\n", "~~~a\n", "> ```\n", "    a\n"],
  addresses: [
    "<a:",
    "<a@",
    "a@b ",
    "a@b.c",
    "www.",
    "http://",
    "http://a ",
    "a:",
    "mailto:",
    "@",
    "a.",
    "http:",
  ],
  tables: ["|", "|-", "| - ", "a|b\n", "a|b\n-|-\n", "-|", "|\n", ":-", "\\|"],
  comments: [
    "<!--",
    "<!-- a -- ",
    "<!-",
    "a <!-- ",
    "<?",
    "a<?",
    "<!A",
    "a<!A ",
    "<![CDATA[",
    "<![CDATA[ ]]",
    "-->",
  ],
  entities: ["&", "&#1", "&a", "&lt", "&amp;", "&ab;", "&#x61;", "&amp;lt;"],
  quotes: [">", "> ", "> \n", "> - a\n", "> > a\n"],
  lists: [
    "- ",
    "- a\n",
    "* ",
    "+ ",
    "1. ",
    "- \n\n",
    "- > ",
    "1)",
    "1",
    "- [ ] ",
    "- [x] a\n",
    "- a\n  - b\n",
    "1. a\n\n",
  ],
  lines: [
    "- - ",
    "***",
    "_ ",
    "#",
    "# ",
    "# a\n",
    "a\n-\n",
    "\n",
    "\r",
    "\n ",
    " \n",
    "\t",
    "\n\t",
    "a\n",
    "a\\\n",
    "a\n\n",
  ],
  characters: [
    " ",
    "\\",
    "\\a",
    "汉",
    "😀",
    "\ud800",
    "\u00a0",
    "\u2028",
    "\u200b",
    "\ufeff",
    '"',
    "'",
    "  a",
  ],
  openTags: [
    "<",
    "<a",
    "</",
    "</a",
    "<b>",
    "<div>",
    "<p>",
    "<p>a",
    "<li>",
    "<a href=x>",
    "<span>",
    "<xx>",
    "<pre>",
    "<dl>",
  ],
  closedTags: [
    "</b>",
    "</p>",
    "<b><i></b>",
    "<div><p></div>",
    "<br>",
    "<hr>",
    "<td>",
    "<tr><td>a",
    "<table>",
    "<table><td>",
  ],
  players: [
    "<video>",
    "<video src=x><p>",
    '<video src="https://a/b">',
    '<img src="https://a/b">',
    "<img src=x>",
    "<source>",
  ],
  rawText: [
    "<script>",
    "<script></script",
    "<style>",
    "<title>",
    "<textarea>",
    "<iframe>",
    "<plaintext>",
    "<xmp>",
  ],
  foreign: [
    "<svg>",
    "<svg><title>",
    "<math>",
    "<template>",
    "<noscript>",
    "<select>",
    "<option>",
    "<form>",
    "<body>",
  ],
  mixedTags: [
    "a>",
    "<>",
    "< > ",
    "<dl><dt>a<dd>b",
    "<pre>\n\n",
    "<div>\n\n*a*\n\n",
    'a <b c="',
    "a <b>*",
    "<ruby><rt>",
  ],
  mixed: [
    "*[`<",
    "[*a](<",
    "> - *[a]: `<b ",
    "|*a_[`",
    '![*a*](b "c" ',
    "- *a\n  > _b\n",
    "<b>**[a](b",
    "a&b<c>d\"e'f`g*h_i",
  ],
} as const;

const attributes: Record<string, Grow> = {
  "many attributes": numbered((index) => (index ? `a${index} ` : "<p ")),
  "many attributes with values": numbered((index) => (index ? `href${index}=x ` : "<a ")),
  "one attribute again": repeated("a ", "<p "),
  "attributes without values": repeated("a=", "<p "),
  "attribute quotes": repeated('a="', "<p "),
  "attribute spaces": repeated(" ", "<p "),
  "attribute slashes": repeated("/", "<p "),
  "tag that does not end": repeated('<a b="c" '),
  "long address": repeated("a", '<a href="', '">'),
  "address of entities": repeated("&#x61;", '<a href="', '">'),
  "address of control characters": repeated("\u0001", '<a href="', '">'),
  "address of colons": repeated("a:", '<a href="', '">'),
  "address of comments": repeated("<!--", '<a href="', '">'),
  "address of slashes": repeated("/", '<img src="', '">'),
  "long style": repeated("a:b;", '<p style="', '">'),
  "sources of a player": repeated('<source src="https://a/b">', "<video>"),
};

const shapes: Record<string, Grow> = {
  "emphasis after a link": repeated("_a__", "[a](b:c) "),
  "word before @": repeated("a", "", "@"),
  "words after @": repeated(".a", "a@"),
  "underscores before @": repeated("a_", "", "@"),
  "plus signs before @": repeated("a+", "", "@b.c"),
  "spaces inside": repeated(" ", "a", "b"),
  "brackets in pairs": balanced("[", "]"),
  "links in links": balanced("[", "](a)"),
  "pictures in pictures": balanced("![", "](a)"),
  "parentheses in a link": repeated("(", "[a]("),
  "parentheses after an address": balanced("(", ")", "http://a"),
  "emphasis in emphasis": balanced("*a ", " a*"),
  "strong in strong": balanced("**a ", " a**"),
  "elements in elements": balanced("<div>", "</div>"),
  "inline elements in elements": balanced("<b>", "</b>"),
  "unknown elements in elements": balanced("<xx>", "</xx>"),
  "emphasis in elements": balanced("<b>*", "*</b>"),
  definitions: numbered((index) => `[a${index}]: b\n`),
  "uses of no definition": numbered((index) => `[a${index}] `),
  "definitions, then uses": halves(
    numbered((index) => `[a${index}]: b\n`),
    numbered((index) => `[a${index}] `),
  ),
  "code of growing fences": numbered((index) => `a${"`".repeat(index)}`),
  "one long fence": balanced("`", "`", " "),
  "table without end": repeated("|a|b|\n", "|a|b|\n|-|-|\n"),
  "wide table": halves(
    (length) => `${repeated("|a")(length)}|\n`,
    (length) => `${repeated("|-")(length)}|\n`,
  ),
  "wide table of short rows": (length) => {
    const columns = Math.floor(length / 8);
    return `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n${"a\n".repeat(columns * 2)}`;
  },
  "square table": (length) => {
    const columns = Math.floor(Math.sqrt(length / 2));
    return `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n${"|\n".repeat((length - 4 * columns) / 2)}`;
  },
  "long dashes under a table": repeated("-", "a\n", "x"),
  "quote, then lazy lines": halves(repeated("> "), repeated("b\n")),
  "list, then empty lines": halves(repeated("- "), repeated("\n")),
  "list that deepens": numbered((index) => `${" ".repeat(index)}- a\n`),
  "list that deepens and returns": numbered((index) => `${"  ".repeat(index % 100)}- a\n`),
  "list as deep as is read, then empty lines": halves(
    numbered((index) => `${" ".repeat(30 * index)}${"- ".repeat(15)}a\n`),
    repeated("\n"),
  ),
  "numbered lines": numbered((index) => `${index}. a\n`),
  "broken rule": repeated("* ", "", "a"),
  "heading that closes": repeated(" #", "# a"),
  "spaces in a heading": repeated(" ", "# a", "b"),
  "long underline": repeated("=", "a\n", "x"),
  "long paragraph with an underline": repeated("a\n", "", "==="),
  "long entity": repeated("a", "&"),
  "long number": repeated("0", "&#"),
  "comment of dashes": repeated("-", "<!--"),
  "lists in HTML": repeated("<li>a", "<ul>"),
  "angle brackets in a script": repeated("<", "<script>"),
};

/** Families of texts that a careless parser needs more than linear time for, each grown to any length. */
export const hardTexts: Readonly<Record<string, Grow>> = {
  ...ofUnits(Object.values(units).flat()),
  ...attributes,
  ...shapes,
};
