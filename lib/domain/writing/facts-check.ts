import { fixedFromMinor } from "../money";
import type { TextAuthor, WritingFacts } from "./facts";
import { bareText, foldText } from "./facts-fold";
import { findLinks } from "./facts-links";
import { findNumbers, type NumberClaim } from "./facts-numbers";

/** Why a text may not leave: what it says that no fact says, or the fact that it does not say. */
export type FactProblem = {
  kind: "number" | "money" | "percentage" | "link" | "script" | "promise" | "echo" | "missing";
  /** What stands in the text, or the fact. */
  text: string;
};

/** In one line, to be kept and shown. */
export const spellProblem = ({ kind, text }: FactProblem) => `${kind}: ${text.slice(0, 120).toWellFormed()}`;

type Claims = { numbers: NumberClaim[]; links: string[]; scripts: string[] };

const noClaims: Claims = { numbers: [], links: [], scripts: [] };

/** Letters of a script that the check cannot read numbers in. */
const foreign = /[^\P{L}\p{Script=Latin}\p{Script=Han}]+/gu;

function claimsOf(text: string): Claims {
  return text.trim() === "" ? noClaims : claimsOfFolded(foldText(text));
}

function claimsOfFolded(folded: string, names: readonly string[] = []): Claims {
  const { links, rest } = findLinks(withoutNames(folded, names));
  return { links, numbers: findNumbers(rest), scripts: rest.match(foreign) ?? [] };
}

/** A name with numbers, as of Cameron Diez, is left out where it stands whole; one that is itself a claim is not. */
function withoutNames(folded: string, names: readonly string[]): string {
  const counting = (name: string) => /\d/.test(name) || (name.includes(" ") && findNumbers(name).length > 0);
  return names.filter(counting).reduce((text, name) => text.split(name).join(" "), folded);
}

/** Whether a name may be written at all: one that brings a link, a sum or a share is the work of someone who hopes so. */
export function isPlainName(name: string): boolean {
  const folded = foldText(name);
  const { links, numbers } = claimsOf(name);
  return /\p{L}/u.test(folded) && links.length === 0 && numbers.every(({ kind }) => kind === "plain");
}

type Allowed = {
  number(claim: NumberClaim): boolean;
  links: ReadonlySet<string>;
  scripts: string;
  names: readonly string[];
};

/** "800" may stand for 800 yuan, and 800 yuan for no other currency. */
const mayStandFor = (told: NumberClaim, fact: NumberClaim) =>
  told.value === fact.value &&
  ((told.kind === fact.kind && told.currency === fact.currency) ||
    (told.kind === "plain" && fact.kind === "money"));

/** What the facts let a text say. Links and, where the price is known, sums of the introduction are not among it. */
function allowedBy(facts: WritingFacts): Allowed {
  const { name = "", intro, priceMinor, link, reward, requirements, names = [] } = facts;
  const given = [name, reward, requirements, link].map((text) => claimsOf(text));
  const price = priceMinor === undefined ? [] : findNumbers(`${fixedFromMinor(priceMinor)}元`);
  const told = claimsOf(intro).numbers.filter(({ kind }) => priceMinor === undefined || kind !== "money");
  const numbers = [...given.flatMap((claims) => claims.numbers), ...price, ...told];
  const distinct = new Map(numbers.map((fact) => [`${fact.kind} ${fact.currency} ${fact.value}`, fact]));
  const byValue = Map.groupBy(distinct.values(), ({ value }) => value);
  return {
    number: (claim) => byValue.get(claim.value)?.some((fact) => mayStandFor(claim, fact)) ?? false,
    links: new Set(given.flatMap((claims) => claims.links)),
    scripts: foldText([name, intro, reward, requirements].join(" ")),
    names: names.filter(isPlainName).map(foldText),
  };
}

const problemKinds = {
  plain: "number",
  money: "money",
  percent: "percentage",
  discount: "percentage",
} as const;

function added({ numbers, links, scripts }: Claims, allowed: Allowed): FactProblem[] {
  return [
    ...links.filter((link) => !allowed.links.has(link)).map((text) => ({ kind: "link" as const, text })),
    ...numbers
      .filter((claim) => !allowed.number(claim))
      .map(({ kind, shown }) => ({ kind: problemKinds[kind], text: shown })),
    ...scripts
      .filter((word) => !allowed.scripts.includes(word))
      .map((text) => ({ kind: "script" as const, text })),
  ];
}

/** Word by word, or with every number that the fact has. */
function says(text: Shown, fact: string): boolean {
  if (fact.trim() === "" || text.bare.includes(bareText(foldText(fact)))) return true;
  const wanted = claimsOf(fact).numbers;
  return (
    wanted.length > 0 && wanted.every((claim) => text.claims.numbers.some((told) => mayStandFor(told, claim)))
  );
}

type Shown = { text: string; bare: string; claims: Claims };

function missing(shown: Shown, facts: WritingFacts, by: TextAuthor): FactProblem[] {
  if (by === "answerer") return [];
  const texts = by === "writer" ? [facts.name ?? "", facts.reward, facts.requirements] : [facts.reward];
  const unsaid = texts.filter((fact) => !says(shown, fact));
  // Short links tell upper from lower case: as typed, or it leads elsewhere.
  const unlinked = facts.link === "" || shown.text.includes(facts.link) ? [] : [facts.link];
  return [...unlinked, ...unsaid].map((fact) => ({ kind: "missing", text: fact }));
}

/**
 * What is wrong with a message, by its facts: nothing for an empty list. It refuses every number, share and link that no
 * fact has, however it is spelled, and a fact that is not told. Linear in the length of the text.
 */
export function checkFacts(text: string, facts: WritingFacts, by: TextAuthor = "writer"): FactProblem[] {
  const allowed = allowedBy(facts);
  const folded = foldText(text);
  const claims = claimsOfFolded(folded, allowed.names);
  return [...added(claims, allowed), ...missing({ text, bare: bareText(folded), claims }, facts, by)];
}

/** The sentences of the introduction that a message may repeat, in their order. */
export function tellableIntro(facts: WritingFacts): string {
  const allowed = allowedBy(facts);
  return facts.intro
    .split(/(?<=[。！？!?\n]|\. )/u)
    .filter((sentence) => added(claimsOfFolded(foldText(sentence), allowed.names), allowed).length === 0)
    .join("")
    .trim();
}
