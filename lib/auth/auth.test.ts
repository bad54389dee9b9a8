import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { contextFor } from "@/lib/testing/factories";
import { expiredSessionCookie, readSessionCookie, sessionCookie } from "./cookie";

const password = "a-good-password";
let database: TestDatabase;
let modules: Awaited<ReturnType<typeof load>>;
let people = 0;

/** `lib/auth` queries the process's own client, so it is loaded once the database has an address. */
async function load(url: string) {
  vi.stubEnv("DATABASE_URL", url);
  vi.resetModules();
  const [auth, options, client, accounts, token] = await Promise.all([
    import("@/lib/auth"),
    import("./options"),
    import("@/lib/db"),
    import("@/lib/domain/accounts/register-and-login"),
    import("@/lib/domain/accounts/token"),
  ]);
  return { ...auth, ...options, ...client, ...accounts, ...token };
}

beforeAll(async () => {
  database = await createTestDatabase();
  modules = await load(database.url);
});
afterAll(async () => {
  await modules.db().$disconnect();
  await database.drop();
});

function signIn(contract = "storefront") {
  const username = `visitor-${++people}`;
  const input = { role: "SELLER", username, password, contract } as const;
  return modules.registerAndLogin(contextFor(database.db), input);
}

function authenticate(headers: Record<string, string>) {
  return modules.authenticate(new Request("http://localhost/api/x", { headers }));
}

function cookieOf(token: string, secure = false) {
  return sessionCookie(token, new Date(), secure).split(";")[0] ?? "";
}

describe("authenticate", () => {
  test.each(["Bearer", "bearer", "BEARER "])("knows a token sent as %s", async (scheme) => {
    const { token, user, sessionId } = await signIn("creator");
    expect(await authenticate({ authorization: `${scheme} ${token}` })).toEqual({
      actor: { kind: "person", id: user.id, role: "SELLER", shopId: null, sessionId, contract: "creator" },
      via: "bearer",
    });
  });

  test.each([false, true])("knows the cookie, secure %s", async (secure) => {
    const { token, user } = await signIn();
    const cookie = `theme=dark; ${cookieOf(token, secure)}; other=1`;
    expect(await authenticate({ cookie })).toMatchObject({ actor: { id: user.id }, via: "cookie" });
  });

  test("takes the token before the cookie, even a worthless one", async () => {
    const [first, second] = [await signIn(), await signIn()];
    const cookie = cookieOf(second.token);
    const both = await authenticate({ authorization: `Bearer ${first.token}`, cookie });
    expect(both?.actor.id).toBe(first.user.id);
    expect(await authenticate({ authorization: "Bearer worthless", cookie })).toBeNull();
    expect(await authenticate({ authorization: "Bearer", cookie })).toBeNull();
    expect((await authenticate({ authorization: "Basic eDp5", cookie }))?.actor.id).toBe(second.user.id);
  });

  test.each(["", "garbage", "a.b.c", "..", "null", "%00", "eyJhbGciOiJub25lIn0..e30.e30."])(
    "answers null to the token %j",
    async (token) => {
      expect(await authenticate({ authorization: `Bearer ${token}` })).toBeNull();
      expect(await authenticate({ cookie: `next-auth.session-token=${token}` })).toBeNull();
    },
  );

  test("answers null without any, to a forged session and to one that expired", async () => {
    expect(await authenticate({})).toBeNull();
    const { user, sessionId } = await signIn();
    const subject = { userId: user.id, role: user.role, contract: "storefront" };
    const tomorrow = new Date(Date.now() + 86_400_000);
    const forged = { ...subject, sessionId: crypto.randomUUID(), expiresAt: tomorrow };
    expect(await authenticate({ authorization: `Bearer ${await modules.encodeToken(forged)}` })).toBeNull();
    const old = { ...subject, sessionId, expiresAt: new Date(Date.now() - 60_000) };
    expect(await authenticate({ authorization: `Bearer ${await modules.encodeToken(old)}` })).toBeNull();
    await database.db.session.update({
      where: { id: sessionId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    const current = { ...subject, sessionId, expiresAt: tomorrow };
    expect(await authenticate({ authorization: `Bearer ${await modules.encodeToken(current)}` })).toBeNull();
  });

  test("answers null once the user is deleted, and follows a change of role", async () => {
    const { token, user } = await signIn();
    const authorization = `Bearer ${token}`;
    await database.db.user.update({ where: { id: user.id }, data: { role: "CUSTOMER" } });
    expect((await authenticate({ authorization }))?.actor.role).toBe("CUSTOMER");
    await database.db.user.delete({ where: { id: user.id } });
    expect(await authenticate({ authorization })).toBeNull();
  });
});

test("a token tells its contract without a query, a worthless one tells nothing", async () => {
  const { token } = await signIn("creator");
  const told = (authorization: string) =>
    modules.contractOfToken(new Request("http://localhost", { headers: { authorization } }));
  expect(await told(`Bearer ${token}`)).toBe("creator");
  expect(await told("Bearer worthless")).toBeNull();
});

test("cookies carry the attributes that next-auth gives its own", () => {
  const expiresAt = new Date("2030-01-02T03:04:05Z");
  expect(sessionCookie("a.b", expiresAt, true)).toBe(
    "__Secure-next-auth.session-token=a.b; Path=/; Expires=Wed, 02 Jan 2030 03:04:05 GMT; HttpOnly; SameSite=Lax; Secure",
  );
  expect(expiredSessionCookie(false)).toMatch(
    /^next-auth\.session-token=; Path=\/; Expires=Thu, 01 Jan 1970/,
  );
  expect(readSessionCookie("xnext-auth.session-token=no; next-auth.session-tokens=no")).toBeUndefined();
});
