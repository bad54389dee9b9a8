import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Everything that a production build is made of. */
const inputs = [
  "app",
  "components",
  "lib",
  "prisma/schema",
  "public",
  "instrumentation-client.ts",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "prisma.config.ts",
  "proxy.ts",
  "tsconfig.json",
];

const leftOut = /^lib\/(cli|generated|testing)$|\.test\.tsx?$/;

async function filesUnder(root: string, path: string): Promise<string[]> {
  if (leftOut.test(path)) return [];
  const names = await readdir(join(root, path)).catch(() => null);
  if (names === null) return [path];
  const nested = await Promise.all(names.sort().map((name) => filesUnder(root, `${path}/${name}`)));
  return nested.flat();
}

/** Twelve hex characters that change with any file that a build of the checkout at `root` reads. */
export async function sourceHash(root = process.cwd()): Promise<string> {
  const hash = createHash("sha256");
  const files = await Promise.all(inputs.map((input) => filesUnder(root, input)));
  for (const file of files.flat()) {
    const content = await readFile(join(root, file)).catch(() => null);
    if (content) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}
