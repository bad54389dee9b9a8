import { confusionTable, macroF1, readLabeled, scoresOf } from "@/lib/testing/replies/confusion";
import { heldOutReplies } from "@/lib/testing/replies/held-out";
import { mendedBy } from "@/lib/testing/replies/mended-by";

/** How replies are read by words alone: rows are what they mean, columns what they are read as. */
export async function benchReplies(): Promise<void> {
  for (const [name, replies] of [
    ["held out", heldOutReplies],
    ["by which rules were mended", mendedBy],
  ] as const) {
    const rows = await readLabeled(replies);
    console.log(`\n${rows.length} replies, ${name}: macro-F1 ${macroF1(scoresOf(rows)).toFixed(3)}`);
    console.log(confusionTable(rows));
  }
}
