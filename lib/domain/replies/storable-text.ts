/** As much of a text as is kept, without what PostgreSQL takes not: NUL and halves of pairs. */
export const storableText = (text: string, most: number) =>
  text.replaceAll("\0", "").slice(0, most).toWellFormed();
