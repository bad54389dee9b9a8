import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import {
  addressAttributes,
  elementRules,
  fixedAttributes,
  hiddenElements,
  impliedEnds,
  playerElements,
  quietAttributes,
  quietElements,
  renamedElements,
  voidElements,
} from "./html-rules";
import { LossList, type MarkupLoss } from "./markup-loss";

/** Deeper elements lose their tags: browsers and readers slow down with the depth, and no description needs it. */
const maxDepth = 60;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
const escapeValue = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** `before` is the output as it was before its start tag. */
type OpenElement = { name: string; before: string; playable: boolean };

/**
 * Writes HTML anew from its tokens, by the rules of `html-rules.ts`: what is not named there is left out, so every tag
 * of the output is one that we wrote, and closed. Work is linear in the input: the tokenizer looks at each character a
 * bounded number of times, and at most `maxDepth` elements are open.
 */
class HtmlWriter implements TokenizerCallbacks {
  readonly losses = new LossList();
  #out = "";
  #open: OpenElement[] = [];
  /** Start tags left out for their depth; their end tags end nothing. */
  #tooDeep = new Map<string, number>();
  #hidden = "";
  #tag = "";
  #attributes = new Map<string, string>();
  #attribute = "";
  #value = "";

  constructor(
    private readonly source: string,
    private readonly forPage: boolean,
  ) {}

  toString(): string {
    return this.#out;
  }

  ontext(start: number, end: number): void {
    if (!this.#hidden) this.#out += escapeText(this.source.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (!this.#hidden) this.#out += escapeText(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    this.#tag = renamedElements.get(name) ?? name;
    // Clearing makes a new table, also of an empty map.
    if (this.#attributes.size > 0) this.#attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#nameAt(start, end);
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    const rules = elementRules.get(this.#tag);
    if (!rules) return;
    // Of an attribute given twice, HTML reads the first.
    if (!Object.hasOwn(rules, this.#attribute)) this.#loseAttribute(this.#attribute);
    else if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onopentagend(): void {
    const name = this.#tag;
    if (hiddenElements.has(name)) {
      this.#hidden = name;
      this.losses.add("content", name);
    } else if (name === "source") this.#writeSource();
    else if (elementRules.has(name)) this.#writeElement(name);
    else if (!quietElements.has(name)) this.losses.add("element", name);
  }

  onclosetag(start: number, end: number): void {
    const given = this.#nameAt(start, end);
    if (given === this.#hidden) {
      this.#hidden = "";
      return;
    }
    const name = renamedElements.get(given) ?? given;
    const deep = this.#tooDeep.get(name) ?? 0;
    if (deep > 0) this.#tooDeep.set(name, deep - 1);
    else if (this.#open.some((element) => element.name === name)) {
      while (this.#close() !== name);
    }
  }

  onend(): void {
    while (this.#close());
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #nameAt(start: number, end: number): string {
    return this.source.slice(start, end).toLowerCase();
  }

  #loseAttribute(name: string): void {
    const quiet = quietAttributes.has(name) || name.startsWith("data-") || name.startsWith("aria-");
    if (!quiet) this.losses.add("attribute", name);
  }

  #writeElement(name: string): void {
    const ends = impliedEnds.get(name);
    while (ends?.includes(this.#open.at(-1)?.name ?? "")) this.#close();
    if (voidElements.has(name)) this.#writeVoid(name);
    else if (this.#open.length >= maxDepth) {
      this.#tooDeep.set(name, (this.#tooDeep.get(name) ?? 0) + 1);
      this.losses.add("nesting", name);
    } else {
      const before = this.#out;
      const attributes = this.#writtenAttributes(name);
      const focus = this.forPage && name === "pre" ? ' tabindex="0"' : "";
      this.#out += `<${name}${attributes}${fixedAttributes[name] ?? ""}${focus}>`;
      this.#open.push({ name, before, playable: attributes.includes(' src="') });
    }
  }

  /** A picture without an address that we show is left out; one without a text in its place is decoration. */
  #writeVoid(name: string): void {
    const attributes = this.#writtenAttributes(name);
    if (name === "img" && !this.#hasSource(attributes, name)) return;
    const alt = name === "img" && !this.#attributes.has("alt") ? ' alt=""' : "";
    this.#out += `<${name}${attributes}${alt}${fixedAttributes[name] ?? ""} />`;
  }

  /** Only inside a player; the one of a `<picture>` only offers other sizes of what its `<img>` shows. */
  #writeSource(): void {
    const player = this.#open.findLast((element) => playerElements.has(element.name));
    if (!player) return;
    const attributes = this.#writtenAttributes("source");
    if (!this.#hasSource(attributes, "source")) return;
    player.playable = true;
    this.#out += `<source${attributes} />`;
  }

  #hasSource(attributes: string, name: string): boolean {
    const has = attributes.includes(' src="');
    // An address that was refused has been counted.
    if (!has && !this.#attributes.get("src")) this.losses.add("element", name);
    return has;
  }

  #writtenAttributes(name: string): string {
    if (this.#attributes.size === 0) return "";
    const rules = elementRules.get(name) ?? {};
    let written = "";
    for (const [attribute, value] of this.#attributes) {
      const safe = rules[attribute]?.(value);
      if (typeof safe === "string") written += ` ${attribute}="${escapeValue(safe)}"`;
      else if (!addressAttributes.has(attribute)) this.#loseAttribute(attribute);
      else if (value) this.losses.add("address", value);
    }
    return written;
  }

  /** Ends the innermost element and returns its name. */
  #close(): string | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    const { name, before, playable } = element;
    if (playable || !playerElements.has(name)) this.#out += `</${name}>`;
    else {
      this.#out = before;
      this.losses.add("content", name);
    }
    return name;
  }
}

export type CleanHtml = { html: string; losses: MarkupLoss[] };

/**
 * HTML that is safe to show, of what `html-rules.ts` allows, with what was left out. `forPage` adds what a page needs and
 * a reader does not: boxes that scroll take the keyboard's focus.
 */
export function cleanHtml(source: string, { forPage = false } = {}): CleanHtml {
  const writer = new HtmlWriter(source, forPage);
  const tokenizer = new Tokenizer({}, writer);
  tokenizer.write(source);
  tokenizer.end();
  return { html: writer.toString(), losses: writer.losses.toArray() };
}
