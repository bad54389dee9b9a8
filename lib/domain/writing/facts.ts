/** What a message may state, as the seller gave it. Texts are as typed; blank ones are no facts. */
export type WritingFacts = {
  /** What the product is called, where it is known apart from the introduction. */
  name?: string | undefined;
  intro: string;
  /** In minor units of CNY, where it is known apart from the introduction. */
  priceMinor?: number | undefined;
  link: string;
  reward: string;
  requirements: string;
  /** Names that may carry digits of their own: the creator's, the shop's. */
  names?: readonly string[];
};

/**
 * `person` rewords what it likes and adds nothing; a `writer` (a model, a template) also repeats every fact; an
 * `answerer` adds nothing and need repeat none.
 */
export type TextAuthor = "writer" | "person" | "answerer";
