import { balanced, type Grow, halves, numbered, ofUnits, repeated } from "./grow";
import { units } from "./hard-units";

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

/** What readers of mail look for: marks of quoting, attributions that go on and on, parts of clients. */
const mails: Record<string, Grow> = {
  "quotes in quotes": balanced("<blockquote>", "</blockquote>"),
  "quotes without end, then other ends": halves(repeated("<blockquote>"), repeated("</div>")),
  "hidden in hidden": balanced('<div style="display:none">', "</div>"),
  attributions: repeated("On 1\n"),
  "attributions that end": repeated("On 1 a@b wrote:\n"),
  "one long attribution": repeated("在 2026 ", "", "写道："),
  "headers of mail": repeated("From: a\n"),
  "headers with wide spaces": repeated("主　", "主"),
  "long separator": repeated("-", "", "原始邮件"),
  "separators without words": repeated("--- "),
  "device lines": repeated("发自我的"),
  "marks of quotes": repeated(" ", "", ">"),
  "confidential in the end": repeated("this message ", "", "confidential"),
};

/** Families of texts that a careless parser needs more than linear time for, each grown to any length. */
export const hardTexts: Readonly<Record<string, Grow>> = {
  ...ofUnits(Object.values(units).flat()),
  ...attributes,
  ...shapes,
  ...mails,
};
