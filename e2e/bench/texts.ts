import { run } from "@/lib/cli/run";
import { previewDescription, renderDescription, sanitizeDescription } from "@/lib/domain/media/sanitize";
import { checkFacts } from "@/lib/domain/writing/facts-check";
import { hardTexts } from "@/lib/testing/hard-texts";
import { visibleReply } from "@/lib/text/visible-reply/visible-reply";

const kib = 1024;
const budget = 50;
/** Linear work doubles with the text; the rest is noise and the growth of memory. */
const maxRatio = 3.3;
/** A text that takes less than this is no evidence of any growth. */
const measurable = 8;

const facts = { intro: "30 小时", link: "https://a.example/b", reward: "800元", requirements: "2 条" };

const works: Record<string, (text: string) => string> = {
  render: renderDescription,
  sanitize: sanitizeDescription,
  reply: (text) => visibleReply({ text }),
  htmlReply: (html) => visibleReply({ html }),
  preview: (text) => JSON.stringify(previewDescription(text)),
  facts: (text) => JSON.stringify(checkFacts(text, facts)),
};

/** Processor time of this thread in milliseconds, the least of several runs: whatever else the machine does only adds. */
function milliseconds(work: (text: string) => string, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round++) {
    const start = process.threadCpuUsage();
    // Counting the bytes makes sure that the answer has really been put together.
    Buffer.byteLength(work(text));
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

type Row = { family: string; name: string; ms: number; ratio: number };

function measure(family: string, name: string, size = 64 * kib): Row {
  const grow = hardTexts[family];
  const work = works[name];
  if (!grow || !work) throw new Error(`no ${name} of ${family}`);
  for (const length of [8 * kib, 16 * kib]) work(grow(length));
  const half = milliseconds(work, grow(size / 2));
  const ms = milliseconds(work, grow(size));
  return { family, name, ms, ratio: ms / half };
}

/** A second look at what failed: a collection of garbage may have fallen into it. What grows too fast does so on. */
function lookAgain({ family, name }: Row): Row {
  const again = measure(family, name);
  return fails(again) ? { ...again, ratio: measure(family, name, 256 * kib).ratio } : again;
}

const fails = ({ ms, ratio }: Row) => ms >= budget || (ms > measurable && ratio > maxRatio);

const toLine = ({ family, name, ms, ratio }: Row) =>
  `${ms.toFixed(1).padStart(8)} ${ratio.toFixed(1).padStart(8)}  ${name}: ${family}`;

/** `npm run bench:texts -- 八折` measures the families that are called so, without it all. */
function wantedFamilies(parts: readonly string[]): string[] {
  const all = Object.keys(hardTexts);
  const wanted = all.filter((family) => parts.length === 0 || parts.some((part) => family.includes(part)));
  if (wanted.length === 0) throw new Error(`No family is called ${parts.join(", ")}.`);
  return wanted;
}

run(async () => {
  const families = wantedFamilies(process.argv.slice(2));
  const rows = families
    .flatMap((family) => Object.keys(works).map((name) => measure(family, name)))
    .map((row) => (fails(row) ? lookAgain(row) : row))
    .toSorted((a, b) => b.ms - a.ms);
  console.log(`${families.length} families, texts of 64 KB; the slowest of ${rows.length}:\n`);
  console.log("      ms   ×32 KB");
  for (const row of rows.slice(0, 25)) console.log(toLine(row));
  const failed = rows.filter(fails);
  if (failed.length > 0)
    console.error(`\nnot linear, or over ${budget} ms:\n${failed.map(toLine).join("\n")}`);
  return failed.length > 0 ? 1 : 0;
});
