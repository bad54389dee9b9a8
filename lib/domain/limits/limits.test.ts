import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { makeUser } from "@/lib/testing/factories";
import { login } from "../accounts/login";
import { hashPassword } from "../accounts/password";
import { createContext } from "../context";
import { type Attempt, clearAttempts, countAttempts, limits, refundAttempts } from "./limits";
import { sweepExpired } from "./sweep-expired";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const password = "a-good-password";
const at = (address: string, now = new Date()) => ({
  ...createContext(database.db, null, { address }),
  clock: () => now,
});
const pair = (subject: string): Attempt => ({ limit: "login:pair", subject });
const limited = { code: "auth.rate_limited" };
const wrong = { code: "auth.wrong_credentials" };

function tryLogin(identifier: string, secret: string, address: string, now?: Date) {
  return login(at(address, now), { identifier, password: secret, contract: "storefront" });
}

test("after ten wrong passwords even the right one waits, from that address only", async () => {
  const { username } = await makeUser(database.db, { passwordHash: await hashPassword(password) });
  const name = username ?? "";
  for (let n = 0; n < limits["login:pair"].most; n++) {
    await expect(tryLogin(name, "wrong-one", "192.0.2.1")).rejects.toMatchObject(wrong);
  }
  const refused = await tryLogin(name, password, "192.0.2.1").catch((error: unknown) => error);
  expect(refused).toMatchObject({ ...limited, details: { retryAfter: expect.closeTo(900, -2) } });
  await tryLogin(name, password, "192.0.2.2");
  await tryLogin(name, password, "192.0.2.1", new Date(Date.now() + 901_000));
});

test("an unknown account is limited like a known one", async () => {
  for (let n = 0; n < limits["login:pair"].most; n++) {
    await expect(tryLogin("nobody-here", "wrong-one", "192.0.2.3")).rejects.toMatchObject(wrong);
  }
  await expect(tryLogin("Nobody-Here", "wrong-one", "192.0.2.3")).rejects.toMatchObject(limited);
});

test("signing in often, with a slip now and then, is never limited", async () => {
  const { username } = await makeUser(database.db, { passwordHash: await hashPassword(password) });
  for (let round = 0; round < 6; round++) {
    for (let slip = 0; slip < 4; slip++) {
      await expect(tryLogin(username ?? "", "a-slip", "192.0.2.4")).rejects.toMatchObject(wrong);
    }
    await tryLogin(username ?? "", password, "192.0.2.4");
  }
});

test("a burst cannot overtake the count", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, () => countAttempts(at(""), [pair("burst")])),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(limits["login:pair"].most);
});

test("a blocked address does not use up the account's own limit", async () => {
  const account: Attempt = { limit: "login:account", subject: "victim" };
  for (let n = 0; n < limits["login:pair"].most + 20; n++) {
    await countAttempts(at(""), [pair("victim@192.0.2.9"), account]).catch(() => {});
  }
  const window = await database.db.rateWindow.findUniqueOrThrow({ where: { key: "login:account:victim" } });
  expect(window.count).toBe(BigInt(limits["login:pair"].most));
});

test("a forgiven attempt is not counted, a cleared key starts afresh", async () => {
  const attempt = pair("forgiven");
  const count = async () =>
    (await database.db.rateWindow.findUnique({ where: { key: "login:pair:forgiven" } }))?.count;
  await countAttempts(at(""), [attempt]);
  await countAttempts(at(""), [attempt]);
  await refundAttempts(at(""), [attempt]);
  expect(await count()).toBe(1n);
  await refundAttempts(at(""), [attempt, attempt]);
  expect(await count()).toBe(0n);
  await clearAttempts(at(""), attempt);
  expect(await count()).toBeUndefined();
});

test("an attempt may weigh more than one, and more than 32 bits hold", async () => {
  const bytes = { name: "test:bytes", most: 8_000_000_000, seconds: 60 };
  const attempt: Attempt = { limit: bytes, subject: "one", weight: 3_000_000_000 };
  await countAttempts(at(""), [attempt]);
  await countAttempts(at(""), [attempt]);
  await expect(countAttempts(at(""), [attempt])).rejects.toMatchObject(limited);
});

test("callers of one IPv6 line are one caller", async () => {
  for (let n = 0; n < limits["login:pair"].most; n++) {
    await expect(tryLogin("nobody-six", "wrong-one", `2001:db8::${n}`)).rejects.toMatchObject(wrong);
  }
  await expect(tryLogin("nobody-six", "wrong-one", "2001:db8::ffff")).rejects.toMatchObject(limited);
  await expect(tryLogin("nobody-six", "wrong-one", "2001:db8:0:1::1")).rejects.toMatchObject(wrong);
});

test("expired windows and sessions are swept, the others stay", async () => {
  const { id: userId } = await makeUser(database.db);
  const past = new Date(Date.now() - 1000);
  const future = new Date(Date.now() + 60_000);
  await database.db.rateWindow.createMany({
    data: [
      { key: "swept", count: 1, resetAt: past },
      { key: "kept", count: 1, resetAt: future },
    ],
  });
  await database.db.session.createMany({
    data: [past, future].map((expiresAt) => ({ userId, contract: "mall", expiresAt })),
  });
  await sweepExpired(at(""));
  expect(await database.db.session.count({ where: { userId } })).toBe(1);
  const keys = await database.db.rateWindow.findMany({ where: { key: { in: ["swept", "kept"] } } });
  expect(keys.map(({ key }) => key)).toEqual(["kept"]);
});
