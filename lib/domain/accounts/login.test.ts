import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { contextFor } from "@/lib/testing/factories";
import { createContext } from "../context";
import { findSession } from "./find-session";
import { type Login, login } from "./login";
import { registerUser } from "./register-user";
import { readToken } from "./token";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const password = "a-good-password";

function register(username: string) {
  const email = `${username}@example.com`;
  return registerUser(contextFor(database.db), { role: "CUSTOMER", username, email, password });
}

function attempt(identifier: string, change: Partial<Login> = {}, address = "") {
  const context = createContext(database.db, null, { address });
  return login(context, { identifier, password, contract: "storefront", ...change });
}

const wrong = { code: "auth.wrong_credentials" };

describe("who may sign in", () => {
  test.each(["signer", "SIGNER", " ｓigner", "Signer@Example.com"])("by %s", async (identifier) => {
    const user = await database.db.user.findFirst({ where: { username: "signer" } });
    const { id } = user ?? (await register("signer"));
    const signIn = await attempt(identifier, { contract: "creator" });
    expect(signIn.user.id).toBe(id);
    expect(await readToken(signIn.token)).toEqual({ sessionId: signIn.sessionId, contract: "creator" });
    const session = await findSession(database.db, signIn.sessionId);
    expect(session?.actor).toEqual({
      kind: "person",
      id,
      role: "CUSTOMER",
      shopId: null,
      sessionId: signIn.sessionId,
      contract: "creator",
    });
    expect(session?.expiresAt).toEqual(signIn.expiresAt);
    expect(signIn.expiresAt.getTime() - Date.now()).toBeCloseTo(30 * 86_400_000, -5);
  });

  test.each(["signe_", "signe%", "%", "", "signer@example_com", "' OR 1=1 --"])(
    "not by %j",
    async (identifier) => {
      await expect(attempt(identifier)).rejects.toMatchObject(wrong);
    },
  );

  test.each(["a-good-passwore", "A-GOOD-PASSWORD", "", "x".repeat(10_000)])(
    "not with a wrong password",
    async (other) => {
      const { username } = await register(`mistaken-${other.length}-${other.charCodeAt(0)}`);
      await expect(attempt(username ?? "", { password: other })).rejects.toMatchObject(wrong);
    },
  );

  test("not where another role is expected", async () => {
    await register("only-buyer");
    await expect(attempt("only-buyer", { roles: ["SELLER", "ADMIN"] })).rejects.toMatchObject(wrong);
    await attempt("only-buyer", { roles: ["CUSTOMER"] });
  });
});

test("a password that changes while it is being verified opens no session", async () => {
  const { id } = await register("overtaken");
  const changed = Promise.withResolvers<void>();
  const verified = Promise.withResolvers<void>();
  const change = database.db.$transaction(async (tx) => {
    await tx.user.update({ where: { id }, data: { passwordHash: "changed" } });
    changed.resolve();
    await verified.promise;
  });
  await changed.promise;
  const late = attempt("overtaken");
  setTimeout(verified.resolve, 300);
  await expect(late).rejects.toMatchObject(wrong);
  await change;
  expect(await database.db.session.count({ where: { userId: id } })).toBe(0);
});
