import autocannon from "autocannon";
import { seedDemoData } from "@/e2e/demo-data";
import { step } from "@/lib/cli/run";
import { openDb } from "@/lib/db";
import { startApplication } from "@/lib/testing/application";
import { median } from "./median";
import { compareSignIns } from "./sign-in";
import { formatTable, type Row } from "./table";
import { type Target, targetsFor } from "./targets";

/** Each target is measured this often, every time right after the constant that it is compared with. */
const rounds = 3;
const secondsPerRound = 3;
const connections = 16;

type Measurement = { perSecond: number; p99: number };

async function measure(baseUrl: string, { path, headers }: Target): Promise<Measurement> {
  const result = await autocannon({ url: baseUrl + path, headers, connections, duration: secondsPerRound });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** Throughput of a target as a ratio to the constant's, measured in turns, so that a noisy machine slows both. */
async function compare(baseUrl: string, constant: Target, target: Target): Promise<Row> {
  const pairs: { base: Measurement; own: Measurement }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ base: await measure(baseUrl, constant), own: await measure(baseUrl, target) });
  }
  return {
    name: target.name,
    perSecond: median(pairs.map(({ own }) => own.perSecond)),
    p99: median(pairs.map(({ own }) => own.p99)),
    ratio: median(pairs.map(({ base, own }) => own.perSecond / base.perSecond)),
    aim: target.aim,
  };
}

/** Throughput of pages and operations against a constant, and whether a refusal tells names. */
export async function benchPages(): Promise<void> {
  const application = await step("demo shop on a production build", () =>
    startApplication({ seed: seedDemoData }),
  );
  try {
    const db = openDb(application.databaseUrl, { size: 1 });
    const product = await db.product.findFirstOrThrow({ where: { status: "ONLINE" }, select: { id: true } });
    await db.$disconnect();
    const [constant, ...targets] = targetsFor(product.id);
    await measure(application.baseUrl, constant);
    const rows: Row[] = [];
    for (const target of targets) {
      rows.push(await step(target.name, () => compare(application.baseUrl, constant, target)));
    }
    const signIn = await step("sign-in, nobody's name to a real one", () =>
      compareSignIns(application.baseUrl),
    );
    console.log(`\n${formatTable(rows)}\n`);
    console.log(`A refused sign-in takes ${signIn.toFixed(2)} times as long for a name that nobody has.`);
    if (Math.abs(Math.log(signIn)) > Math.log(1.5))
      throw new Error("The time of a refusal tells which names exist.");
  } finally {
    await application.stop();
  }
}
