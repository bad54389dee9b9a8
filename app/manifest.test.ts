import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const manifestSchema = z.object({ icons: z.array(z.object({ src: z.string() })) });

test("every icon that the manifest names exists", () => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync("public/manifest.webmanifest", "utf8")));
  const missing = manifest.icons.filter(({ src }) => !existsSync(join("public", src)));
  expect(missing).toEqual([]);
});
