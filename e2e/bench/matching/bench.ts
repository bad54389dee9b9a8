import pg from "pg";
import { step } from "@/lib/cli/run";
import { prepareDatabase } from "@/lib/database/prepare";
import { openDb } from "@/lib/db";
import { type Context, createContext } from "@/lib/domain/context";
import { startOwnCluster } from "@/lib/testing/own-cluster";
import { BruteForce } from "./brute-force";
import { indexWhole, populate, regions } from "./population";
import { compareSearches, type Filtered, type Measured } from "./searches";

/** Milliseconds that we aim at, on two quiet cores. */
const aims: Readonly<Record<number, number>> = { 100000: 60, 1000000: 300 };
const leastRecall = 0.99;

const filters: readonly Filtered[] = [
  { name: "everyone", filters: {} },
  { name: "20 %", filters: { regions: [regions.fifth] } },
  { name: "1 %", filters: { regions: [regions.hundredth] } },
];

/**
 * Recall and time of the embedded search beside brute force, at 100,000 and 1,000,000 creators or as many as are asked
 * for. A database of its own in the temporary folder (1 GB for a million) goes when it ends.
 */
export async function benchMatching(sizes: readonly string[]): Promise<void> {
  const wanted = sizes.length > 0 ? sizes.map(Number) : Object.keys(aims).map(Number);
  if (!wanted.every((size) => Number.isInteger(size) && size > 0 && size <= 1_000_000)) {
    throw new Error("A number of creators is from 1 to 1000000.");
  }
  const cluster = await startOwnCluster();
  const client = new pg.Client({ connectionString: cluster.url });
  client.on("error", () => undefined);
  const db = openDb(cluster.url, { size: 2 });
  try {
    await step("a database", () => prepareDatabase(cluster.url));
    await client.connect();
    const context = createContext(db, null);
    const brute = new BruteForce();
    let from = 1;
    for (const size of wanted.toSorted((a, b) => a - b)) {
      await grow(client, context, brute, from, size);
      from = size + 1;
      const measured = await step(`searching ${size}`, () =>
        compareSearches(context, brute, client, filters),
      );
      report(size, measured);
    }
  } finally {
    await db.$disconnect();
    await client.end().catch(() => undefined);
    await cluster.remove();
  }
}

async function grow(client: pg.Client, context: Context, brute: BruteForce, from: number, to: number) {
  await step(`creators to ${to}`, () => populate(client, from, to, brute));
  await step("making their postings", () => indexWhole(context));
  await step("vacuum", () => client.query("VACUUM (ANALYZE)"));
}

function report(size: number, measured: readonly Measured[]): void {
  const lines = measured.map((one) => [
    one.name,
    one.recall.toFixed(4),
    one.least.toFixed(2),
    one.median.toFixed(0),
    one.p95.toFixed(0),
    one.brute.toFixed(0),
    (one.brute / one.median).toFixed(1),
  ]);
  const table = [["", "recall@100", "least", "median ms", "p95 ms", "brute ms", "times as fast"], ...lines];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = table.map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "));
  const aim = aims[size] ? `; aim ${aims[size]} ms on two quiet cores` : "";
  console.log(`\n${size} creators${aim}\n${text.join("\n")}\n`);
  const poor = measured.filter(({ recall }) => recall < leastRecall);
  if (poor.length > 0)
    throw new Error(`Recall is below ${leastRecall}: ${poor.map(({ name }) => name).join(", ")}`);
}
