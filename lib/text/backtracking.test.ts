import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { checkSync } from "recheck";
import { expect, it } from "vitest";
import { z } from "zod";

const code = ["app", "components", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.|^lib\/(?:generated|testing)\//.test(file));

const regexToken = z.object({ value: z.object({ pattern: z.string(), flags: z.string() }) });

/** Every regular expression that the file writes down, as `/source/flags`. */
function patternsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  if (!source.includes("/")) return [];
  const { code } = transformSync(source, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    jsx: "automatic",
    target: "esnext",
  });
  const patterns: string[] = [];
  parse(code, {
    ecmaVersion: "latest",
    sourceType: "module",
    onToken: (token) => {
      const { success, data } = regexToken.safeParse(token);
      if (success) patterns.push(`/${data.value.pattern}/${data.value.flags}`);
    },
  });
  return patterns;
}

function isSlow(literal: string): boolean {
  const end = literal.lastIndexOf("/");
  // What its automaton can't express (a reference back, some looks ahead) stays undecided.
  const { status } = checkSync(literal.slice(1, end), literal.slice(end + 1), { checker: "automaton" });
  return status === "vulnerable";
}

it("no regular expression of ours needs more than linear time for any text", { timeout: 300_000 }, () => {
  const places = new Map<string, string>();
  for (const file of code) for (const pattern of patternsOf(file)) places.set(pattern, file);
  expect(places.size).toBeGreaterThan(80);
  expect([...places].filter(([pattern]) => isSlow(pattern))).toEqual([]);
  expect(isSlow(String.raw`/\s+$/`)).toBe(true);
});
