/** What a product may refer to, as the form offers it; names are in the reader's language. */
export type FormOptions = {
  categories: { id: number; name: string; children: { id: number; name: string }[] }[];
  tags: { id: number; name: string }[];
};
