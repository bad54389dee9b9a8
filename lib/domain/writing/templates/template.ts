/** What a template is filled with; an absent part leaves its sentence out. */
export type Slots = {
  /** Of the creator. */
  name?: string | undefined;
  product?: string | undefined;
  /** What the creator's audience and the product share, joined as the language joins. */
  tags?: string | undefined;
  intro?: string | undefined;
  reward: string;
  requirements?: string | undefined;
  link: string;
  /** Who writes. */
  shop?: string | undefined;
};

export type Template = { subject?(slots: Slots): string; content(slots: Slots): string };

/** Several ways to say the same, so that creators who know each other do not read one letter. */
export type Templates = Readonly<Record<"EMAIL" | "TK_DM" | "TK_PLAN", readonly Template[]>>;

/** Lines and paragraphs without those that are left out; a text in between is one of its own. */
export const lines = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join("\n");
export const paragraphs = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join("\n\n");

/** A fact after its label, on lines of its own where it has several. */
export function labeled(label: string, fact: string | undefined): string | undefined {
  return fact && (fact.includes("\n") ? `${label.trimEnd()}\n${fact}` : `${label}${fact}`);
}
