import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sourceHash } from "./source-hash";

describe("sourceHash", () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "jishi-source-"));
    await write("app/page.tsx", "page");
  });

  afterEach(() => rm(root, { recursive: true }));

  async function write(path: string, content: string) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }

  test.each(["app/page.tsx", "lib/money.ts", "public/icon.svg", "next.config.ts", "package-lock.json"])(
    "changes with %s",
    async (path) => {
      const before = await sourceHash(root);
      await write(path, "changed");
      expect(await sourceHash(root)).not.toBe(before);
    },
  );

  test.each(["lib/money.test.ts", "lib/cli/demo.ts", "lib/testing/setup.ts", "e2e/a.spec.ts", "README.md"])(
    "does not change with %s",
    async (path) => {
      const before = await sourceHash(root);
      await write(path, "changed");
      expect(await sourceHash(root)).toBe(before);
    },
  );
});
