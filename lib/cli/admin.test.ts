import { expect, test } from "vitest";
import { createTestDatabase } from "@/lib/testing/database";
import { capture, environment } from "./command";

/** Runs the command as npm does: in plain Node, whose ways with packages are not those of a bundler. */
function createAdminAt(url: string, ...args: string[]) {
  const env = environment({ DATABASE_URL: url, NODE_OPTIONS: "" });
  return capture(
    process.execPath,
    ["-C", "react-server", "--import", "tsx", "lib/cli/admin.ts", ...args],
    env,
  );
}

test("the command makes an administrator, and says in one line why it did not", async () => {
  const { db, url, drop } = await createTestDatabase();
  try {
    const args = [
      "--username",
      "root-of-all",
      "--email",
      "me@例子.公司",
      "--password",
      "a long secret of mine",
    ];
    const made = await createAdminAt(url, ...args);
    expect(made.output).toMatch(/administrator root-of-all made, account \d+/);
    expect(await db.user.findMany({ select: { username: true, email: true, role: true } })).toEqual([
      { username: "root-of-all", email: "me@例子.公司", role: "ADMIN" },
    ]);

    const again = await createAdminAt(url, ...args);
    expect(again.ok).toBe(false);
    expect(again.output.trim()).toBe("✗ This email is already registered");
    const bad = await createAdminAt(url, "--username", "other", "--email", "no address", "--password", "x");
    expect(bad.output.trim()).toBe("✗ no address is no e-mail address.");
    const nobodyToAsk = await createAdminAt(url, "--username", "other");
    expect(nobodyToAsk.output).toContain("usage: npm run admin:create");
  } finally {
    await drop();
  }
});
