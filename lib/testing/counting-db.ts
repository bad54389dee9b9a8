import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/generated/prisma/client";

/** A client that counts the queries it sends, the statements of transactions among them. */
export function openCountingDb(url: string) {
  const adapter = new PrismaPg({ connectionString: url, options: "-c TimeZone=UTC" });
  const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  let queries = 0;
  db.$on("query", () => {
    queries += 1;
  });
  return {
    db,
    /** How many queries the work has sent. */
    async count(work: () => Promise<unknown>): Promise<number> {
      const before = queries;
      await work();
      return queries - before;
    },
  };
}
