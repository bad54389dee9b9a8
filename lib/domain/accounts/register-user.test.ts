import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { contextFor } from "@/lib/testing/factories";
import { createContext } from "../context";
import { limits } from "../limits/limits";
import { createAdmin } from "./create-admin";
import { registerAndLogin } from "./register-and-login";
import { registerUser } from "./register-user";
import { userSelect } from "./user-select";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const password = "a-good-password";
const anyone = () => contextFor(database.db);

test("a registration gives the account without its password", async () => {
  const user = await registerUser(anyone(), {
    role: "SELLER",
    username: "Ming",
    phone: "13800000000",
    password,
  });
  expect(user).toMatchObject({
    role: "SELLER",
    username: "Ming",
    email: null,
    defaultAddress: null,
    shopId: null,
  });
  expect(Object.keys(user).sort()).toEqual(Object.keys(userSelect).sort());
});

test("the password is stored as argon2id at the documented cost", async () => {
  const { id } = await registerUser(anyone(), { role: "CUSTOMER", email: "hash@example.com", password });
  const { passwordHash } = await database.db.user.findUniqueOrThrow({ where: { id } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test.each([
  ["username", { username: "taken-name" }, { username: "TAKEN-Name" }, "account.username_taken"],
  ["Chinese username", { username: "小明同学ÄB" }, { username: "小明同学äb" }, "account.username_taken"],
  ["e-mail", { email: "taken@example.com" }, { email: "Taken@Example.COM" }, "account.email_taken"],
])("a %s is taken whatever its case", async (_, first, second, code) => {
  await registerUser(anyone(), { role: "CUSTOMER", password, ...first });
  await expect(registerUser(anyone(), { role: "SELLER", password, ...second })).rejects.toMatchObject({
    code,
  });
});

test("accounts without an e-mail address do not collide", async () => {
  await registerUser(anyone(), { role: "CUSTOMER", username: "no-mail-1", password });
  await registerUser(anyone(), { role: "CUSTOMER", username: "no-mail-2", password });
});

test("of twenty registrations of one name at once, one wins", async () => {
  const spellings = Array.from({ length: 20 }, (_, index) => (index % 2 ? "Racer-One" : "racer-ONE"));
  const results = await Promise.allSettled(
    spellings.map((username) =>
      registerAndLogin(anyone(), { role: "CUSTOMER", username, password, contract: "storefront" }),
    ),
  );
  const failures = results.filter((result) => result.status === "rejected");
  expect(failures).toHaveLength(19);
  for (const { reason } of failures) expect(reason).toMatchObject({ code: "account.username_taken" });
  const user = await database.db.user.findFirstOrThrow({ where: { username: { in: spellings } } });
  expect(await database.db.session.count({ where: { userId: user.id } })).toBe(1);
});

test.each(["short", "", "x".repeat(129)])("a password of a wrong length is refused: %j", async (wrong) => {
  const attempt = registerUser(anyone(), { role: "CUSTOMER", username: "length", password: wrong });
  await expect(attempt).rejects.toMatchObject({ code: "account.password_length" });
});

test("an address has a generous but finite number of registrations", async () => {
  const resetAt = new Date(Date.now() + 60_000);
  const address = "192.0.2.7";
  const { most } = limits["register:address"];
  await database.db.rateWindow.create({ data: { key: `register:address:${address}`, count: most, resetAt } });
  const register = (from: string, username: string) =>
    registerUser(createContext(database.db, null, { address: from }), {
      role: "CUSTOMER",
      username,
      password,
    });
  await expect(register(address, "late-comer")).rejects.toMatchObject({
    code: "auth.rate_limited",
    details: { retryAfter: expect.closeTo(60, -1) },
  });
  await register("192.0.2.8", "late-comer");
});

test("an administrator is made by name, once", async () => {
  expect(await createAdmin(anyone(), { username: "root-admin", password })).toMatchObject({ role: "ADMIN" });
  await expect(createAdmin(anyone(), { username: "Root-Admin", password })).rejects.toMatchObject({
    code: "account.username_taken",
  });
});
