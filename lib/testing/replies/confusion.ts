import { readByLexicon } from "@/lib/domain/replies/classify/lexicon";
import { automaticReason } from "@/lib/domain/replies/mail/automatic";
import { parseMail } from "@/lib/domain/replies/mail/parse-mail";
import type { HeldOutClass, LabeledByClass } from "./held-out";

export const heldOutClasses = [
  "INTERESTED",
  "COUNTER_OFFER",
  "QUESTION",
  "LATER",
  "DECLINED",
  "OPT_OUT",
  "UNCLEAR",
  "AUTOMATIC",
] as const satisfies readonly HeldOutClass[];

type Row = { text: string; label: HeldOutClass; read: HeldOutClass };

/** What a mail with this text and no telling header is read as, by words alone; 800 yuan were offered. */
async function classOf(text: string): Promise<HeldOutClass> {
  const mail = await parseMail(
    Buffer.from(`From: Lin <lin@example.com>\r\nSubject: Re: hello\r\n\r\n${text}`),
  );
  return automaticReason(mail, text) ? "AUTOMATIC" : readByLexicon(text, 80_000).class;
}

/** Every reply with what it is read as. */
export function readLabeled(replies: LabeledByClass): Promise<Row[]> {
  return Promise.all(
    heldOutClasses.flatMap((label) =>
      replies[label].map(async (text) => ({ text, label, read: await classOf(text) })),
    ),
  );
}

export type Score = { label: HeldOutClass; precision: number; recall: number; f1: number };

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export function scoresOf(rows: readonly Row[]): Score[] {
  return heldOutClasses.map((label) => {
    const right = rows.filter((row) => row.label === label && row.read === label).length;
    const precision = share(right, rows.filter(({ read }) => read === label).length);
    const recall = share(right, rows.filter((row) => row.label === label).length);
    return { label, precision, recall, f1: share(2 * precision * recall, precision + recall) };
  });
}

export const macroF1 = (scores: readonly Score[]) =>
  scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;

/** Rows are what replies mean, columns what they are read as. */
export function confusionTable(rows: readonly Row[]): string {
  const head = ["", ...heldOutClasses, "F1"];
  const scores = scoresOf(rows);
  const lines = heldOutClasses.map((label, index) => [
    label,
    ...heldOutClasses.map((read) =>
      String(rows.filter((row) => row.label === label && row.read === read).length),
    ),
    (scores[index]?.f1 ?? 0).toFixed(3),
  ]);
  const wide = Math.max(...head.map((cell) => cell.length)) + 1;
  return [head, ...lines].map((cells) => cells.map((cell) => cell.padStart(wide)).join("")).join("\n");
}
