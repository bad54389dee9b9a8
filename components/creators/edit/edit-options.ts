export type Named = { value: string; name: string };

/** What a creator may be given, in the reader's language. */
export type EditOptions = {
  regions: readonly Named[];
  languages: readonly Named[];
  categories: readonly Named[];
};
