import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authSecret } from "./secret";

describe("authSecret", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "jishi-secret-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("prefers the one that is given", async () => {
    expect(await authSecret(folder, "given")).toBe("given");
  });

  test("generates one, once, that only its owner can read", async () => {
    const secrets = await Promise.all([0, 1, 2, 3].map(() => authSecret(join(folder, "data"))));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]?.length).toBeGreaterThanOrEqual(32);
    expect((await stat(join(folder, "data", "secret"))).mode & 0o777).toBe(0o600);
  });
});
