import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { DomainError } from "../errors";
import type { TextAuthor, WritingFacts } from "./facts";
import { checkFacts, isPlainName, tellableIntro } from "./facts-check";
import { foldText } from "./facts-fold";
import { en } from "./templates/en";
import type { Slots } from "./templates/template";
import { zh } from "./templates/zh";

export type Language = "zh" | "en";

/** A text as it is sent; only mail has a subject. */
export type WrittenText = { subject: string | null; content: string };

/** Whom a text is for and who writes it; the names are other people's, and data. */
export type Correspondents = {
  creator?: { id: number; name: string; tags: readonly string[] } | undefined;
  shop?: string | undefined;
};

export type TextRequest = Correspondents & {
  facts: WritingFacts;
  channel: OutreachChannel;
  language: Language;
  /** What the product is about: a creator's tags among these are worth a word. */
  topics?: readonly string[];
};

const templates = { zh, en } as const;

/** Characters of an introduction that a channel has room for. */
const introRoom = { EMAIL: 2000, TK_DM: 160, TK_PLAN: 160 } as const;

/** So that names next to each other do not all get the first one, and each always gets the same. */
const scatter = (id: number) => Math.imul(id + 1, 0x9e3779b1) >>> 16;

const isLatin = (text: string) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(text);

/** What creator and product share, at most three: in the letters of the language, and nothing that claims. */
export function sharedTags({ creator, topics = [], facts, language }: TextRequest): string[] {
  const known = new Set(topics.map(foldText));
  const intro = foldText(`${facts.name ?? ""} ${facts.intro}`);
  const fits = (tag: string) =>
    tag.length <= 20 && !/\d/.test(tag) && isPlainName(tag) && (language === "zh" || isLatin(tag));
  const shares = (tag: string) => known.has(foldText(tag)) || intro.includes(foldText(tag));
  return (creator?.tags ?? []).filter((tag) => fits(tag) && shares(tag)).slice(0, 3);
}

function joined(tags: readonly string[], language: Language): string | undefined {
  if (tags.length === 0) return undefined;
  if (language === "zh") return tags.join("、");
  return tags.length < 3 ? tags.join(" and ") : `${tags.slice(0, -1).join(", ")} and ${tags.at(-1)}`;
}

/** Whole sentences from the beginning, as many as there is room for. */
function shortened(text: string, room: number): string {
  let kept = "";
  for (const sentence of text.split(/(?<=[。！？!?\n]|\. )/u)) {
    if (kept.length + sentence.length > room) break;
    kept += sentence;
  }
  return kept.trim();
}

const nameIn = (name: string | undefined, most: number) =>
  name && name.length <= most && isPlainName(name) ? name : undefined;

/** The names that a text for these may contain, for `WritingFacts.names`. */
export const namesOf = ({ creator, shop }: Correspondents): string[] =>
  [creator?.name, shop].flatMap((name) => nameIn(name, 60) ?? []);

/** A text from the templates: the same for the same creator. Throws `writing.claim_not_in_facts` for facts at odds. */
export function writeTemplate(request: TextRequest): WrittenText {
  const { facts, language, channel, creator, shop } = request;
  const slots: Slots = {
    product: facts.name,
    name: nameIn(creator?.name, 60),
    tags: joined(sharedTags(request), language),
    intro: shortened(tellableIntro(facts), introRoom[channel]) || undefined,
    requirements: facts.requirements || undefined,
    shop: nameIn(shop, 60),
    reward: facts.reward,
    link: facts.link,
  };
  const variants = templates[language][channel];
  const template = variants[scatter(creator?.id ?? 0) % variants.length];
  if (!template) throw new Error(`no template for ${channel}`);
  const checked = { ...facts, names: namesOf(request) };
  // What stands beside each other may read as one number: then with less around the facts.
  for (const less of [
    slots,
    { ...slots, intro: undefined },
    { ...slots, intro: undefined, name: undefined },
  ]) {
    const text = { subject: template.subject?.(less) ?? null, content: template.content(less) };
    if (problemsOf(text, checked).length === 0) return text;
  }
  throw new DomainError("writing.claim_not_in_facts");
}

/** What is wrong with a whole text, its subject included. */
export function problemsOf({ subject, content }: WrittenText, facts: WritingFacts, by?: TextAuthor) {
  return checkFacts(subject === null ? content : `${subject}\n\n${content}`, facts, by);
}
