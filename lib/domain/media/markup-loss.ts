/**
 * What a description loses when it is shown:
 * `element` its text stays · `content` gone with everything in it · `attribute` · `address` of a link, picture or
 * recording that may not be followed · `nesting` deeper than is kept, its text stays.
 */
export type LossKind = "element" | "content" | "attribute" | "address" | "nesting";

/** `name` is the element, the attribute or the (shortened) address. */
export type MarkupLoss = { kind: LossKind; name: string; count: number };

const maxEntries = 30;
const maxName = 80;

/** Counts losses by kind and name; of very many different ones the first 30 are kept. */
export class LossList {
  #losses = new Map<string, MarkupLoss>();

  add(kind: LossKind, name: string): void {
    const shortName = name.length > maxName ? `${name.slice(0, maxName)}…` : name;
    const key = `${kind} ${shortName}`;
    const known = this.#losses.get(key);
    if (known) known.count += 1;
    else if (this.#losses.size < maxEntries) this.#losses.set(key, { kind, name: shortName, count: 1 });
  }

  toArray(): MarkupLoss[] {
    return [...this.#losses.values()];
  }
}
