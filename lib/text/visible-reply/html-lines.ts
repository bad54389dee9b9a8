import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type Effect, effectOf } from "./containers";
import { type Line, lineOf, maxChars, maxLines } from "./line";

/** Deeper elements mean nothing for their text; no mail client nests its own parts that deep. */
const maxDepth = 200;

const inline = new Set(
  "a abbr b bdi bdo cite code em font i img kbd label mark o:p q s small span strike strong sub sup u wbr".split(
    " ",
  ),
);
const cells = new Set(["td", "th"]);
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Their end is often left out, so that they are not waited for unless they mean something. */
const unclosed = new Set("p li td th tr dt dd option thead tbody body html".split(" "));

type OpenElement = { name: string; effect: Effect | null };

/** Reads HTML into lines as a reader sees them, with what its client marked as quoted. Linear in the input. */
class LineReader implements TokenizerCallbacks {
  readonly lines: Line[] = [];
  #current = "";
  #open: OpenElement[] = [];
  #tooDeep = new Map<string, number>();
  #depth = { hidden: 0, quoted: 0, rest: 0 };
  #ended = false;
  #name = "";
  #attribute = "";
  #attributes: Record<string, string> = {};

  constructor(private readonly source: string) {}

  ontext(start: number, end: number): void {
    this.#write(this.source.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#write(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.source.slice(start, end).toLowerCase();
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.source.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    const name = this.#attribute;
    if (!/^(?:id|class|style)$/.test(name)) return;
    this.#attributes[name] =
      `${this.#attributes[name] ?? ""}${this.source.slice(start, Math.min(end, start + 500))}`;
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.#attribute === "hidden") this.#attributes.hidden = "hidden";
  }

  onopentagend(): void {
    const name = this.#name;
    const { id = "", class: classes = "", style = "", hidden } = this.#attributes;
    if (name === "br") this.#end(true);
    else if (cells.has(name)) this.#current += " ";
    else if (!inline.has(name)) this.#end(false);
    if (voids.has(name)) return;
    const effect = effectOf({
      name,
      id: id.toLowerCase().slice(0, 200),
      classes: classes.toLowerCase().slice(0, 500),
      style: style.toLowerCase().slice(0, 500),
      hidden: hidden !== undefined,
    });
    if (!effect && unclosed.has(name)) return;
    if (this.#open.length >= maxDepth) {
      this.#tooDeep.set(name, (this.#tooDeep.get(name) ?? 0) + 1);
      return;
    }
    this.#open.push({ name, effect });
    if (effect) this.#enter(effect);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (!inline.has(name) && !cells.has(name)) this.#end(false);
    const deep = this.#tooDeep.get(name) ?? 0;
    if (deep > 0) this.#tooDeep.set(name, deep - 1);
    else if (this.#open.some((element) => element.name === name)) {
      while (this.#close() !== name);
    }
  }

  onend(): void {
    this.#end(false);
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #write(text: string): void {
    if (this.#ended || this.#depth.hidden > 0) return;
    this.#current += text.replace(/[ \t\r\n\f]+/g, " ");
  }

  #enter(effect: Effect): void {
    this.#end(false);
    this.#depth[effect] += 1;
    if (effect === "rest") this.#ended = true;
  }

  #close(): string | undefined {
    const element = this.#open.pop();
    if (element?.effect) {
      this.#end(false);
      this.#depth[element.effect] -= 1;
    }
    return element?.name;
  }

  /** Ends a line; an empty one counts only where a reader sees it. */
  #end(evenEmpty: boolean): void {
    const text = this.#current.trim();
    this.#current = "";
    if (this.#ended || (text === "" && !evenEmpty)) return;
    this.lines.push(lineOf(text, this.#depth.quoted > 0));
    if (this.lines.length >= maxLines) this.#ended = true;
  }
}

/** The lines of an HTML body, what its client marked as quoted marked so. */
export function htmlLines(html: string): Line[] {
  const source = html.slice(0, maxChars);
  const reader = new LineReader(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.lines;
}
