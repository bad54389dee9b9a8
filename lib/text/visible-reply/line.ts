/** A line of a mail's body; `quoted` where the mail itself says that somebody else wrote it. */
export type Line = { text: string; quoted: boolean /** `-- `, with its space. */; signature?: boolean };

/** What is read of a body: beyond it nobody reads, either. */
export const maxChars = 200_000;

/** Lines that are looked at: a reply of more is none that a person wrote. */
export const maxLines = 5_000;

/** A line beyond this is cut before it is compared with anything. */
export const maxLine = 2_000;

const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;
const quoteMark = /^[ \t]*[>＞]/;

/** A line as mail clients' marks are looked for in it: without what nobody sees, wide spaces as spaces. */
export function lineOf(raw: string, quoted = false): Line {
  const text = raw
    .slice(0, maxLine)
    .replace(invisible, "")
    .replace(/[\u00A0\u3000\t]/g, " ")
    .trimEnd();
  return { text, quoted: quoted || quoteMark.test(text), signature: raw === "-- " };
}

/** The lines of a plain body. */
export function plainLines(text: string): Line[] {
  return text
    .slice(0, maxChars)
    .split(/\r\n|\r|\n/, maxLines)
    .map((line) => lineOf(line));
}
