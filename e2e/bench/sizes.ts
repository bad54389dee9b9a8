import { step } from "@/lib/cli/run";
import { prepareDatabase } from "@/lib/database/prepare";
import type { Client } from "@/lib/db";
import { createDatabase, nameDatabase } from "@/lib/testing/cluster";
import { openCountingDb } from "@/lib/testing/counting-db";
import { startOwnCluster } from "@/lib/testing/own-cluster";
import { compare } from "./compare";

const mostQueries = 3;
const mostRatio = 1.5;

type Sizes<Scene> = {
  /** What there are so many of, as the output calls it. */
  things: string;
  large: number;
  populate: (db: Client, count: number) => Promise<Scene>;
  pages: readonly (readonly [name: string, read: (scene: Scene) => Promise<unknown>])[];
};

/** What pages cost with `large` rows beside a hundredth of them, in two databases of one cluster. */
export async function compareSizes<Scene>({ things, large, populate, pages }: Sizes<Scene>): Promise<void> {
  const cluster = await startOwnCluster();
  const open = async (count: number) => {
    const url = nameDatabase(cluster.url);
    await createDatabase(url, cluster.url);
    const counting = openCountingDb(url);
    return { counting, scene: await step(`${count} ${things}`, () => populate(counting.db, count)) };
  };
  try {
    await step("a database", () => prepareDatabase(cluster.url));
    const [few, many] = [await open(large / 100), await open(large)];
    const poor: string[] = [];
    for (const [name, read] of pages) {
      const queries = await many.counting.count(() => read(many.scene));
      const [base, full] = await compare(
        () => read(few.scene),
        () => read(many.scene),
      );
      const ratio = full / base;
      console.log(
        `${name.padEnd(26)} ${queries} queries  ${base.toFixed(1).padStart(6)} ms  ${full.toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)}`,
      );
      if (queries > mostQueries || ratio > mostRatio) poor.push(name);
    }
    await Promise.all([few, many].map(({ counting }) => counting.db.$disconnect()));
    if (poor.length > 0)
      throw new Error(`More than ${mostQueries} queries or ${mostRatio} times as slow: ${poor.join(", ")}`);
  } finally {
    await cluster.remove();
  }
}
