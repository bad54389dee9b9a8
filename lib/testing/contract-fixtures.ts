import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const fixtureSchema = z.strictObject({
  operation: z.string(),
  /** The place in the document; absent where only its clients show it. */
  source: z.string().optional(),
  requests: z.array(
    z.strictObject({
      params: z.record(z.string(), z.string()).optional(),
      query: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
  /** Whole bodies of successes; what is null, absent or of several types in some of them may be so in all. */
  responses: z.array(z.unknown()),
});

export type Fixture = z.infer<typeof fixtureSchema>;

/** The examples of a contract's document, one file per operation: `lib/contracts/<name>/fixtures/*.json`. */
export function readFixtures(contractName: string): Fixture[] {
  const folder = join("lib", "contracts", contractName, "fixtures");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const content: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      // A contract may keep other examples beside these.
      const named = z.object({ operation: z.string() }).safeParse(content);
      return named.success ? [fixtureSchema.parse(content)] : [];
    });
}
