import type { ReplyClass } from "@/lib/generated/prisma/enums";
import { chineseReplies } from "./chinese";
import { englishReplies } from "./english";

/** What creators write, each with what it means; written by hand, as people do. */
export type LabeledReplies = Record<ReplyClass, readonly string[]>;

export const labeledReplies: readonly { text: string; label: ReplyClass }[] = [
  ...toRows(chineseReplies),
  ...toRows(englishReplies),
];

function toRows(replies: LabeledReplies) {
  const labels: ReplyClass[] = [
    "INTERESTED",
    "COUNTER_OFFER",
    "QUESTION",
    "LATER",
    "DECLINED",
    "OPT_OUT",
    "UNCLEAR",
  ];
  return labels.flatMap((label) => replies[label].map((text) => ({ text, label })));
}
