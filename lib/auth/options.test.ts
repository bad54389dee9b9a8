import { createServer, type Server } from "node:http";
import { getServerSession } from "next-auth/next";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { contextFor } from "@/lib/testing/factories";

let database: TestDatabase;
let modules: Awaited<ReturnType<typeof load>>;
let server: Server;
let people = 0;

async function load(url: string) {
  vi.stubEnv("DATABASE_URL", url);
  vi.resetModules();
  const [options, client, accounts, logout] = await Promise.all([
    import("./options"),
    import("@/lib/db"),
    import("@/lib/domain/accounts/register-and-login"),
    import("@/lib/domain/accounts/logout"),
  ]);
  return { ...options, ...client, ...accounts, ...logout };
}

beforeAll(async () => {
  database = await createTestDatabase();
  modules = await load(database.url);
  server = createServer(async (request, response) => {
    const token = request.headers["x-token"]?.toString() ?? "";
    const withCookies = Object.assign(request, { cookies: { "next-auth.session-token": token } });
    response.end(JSON.stringify(await getServerSession(withCookies, response, modules.authOptions)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.close();
  await modules.db().$disconnect();
  await database.drop();
});

async function ask(token: string) {
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the server has no port");
  const response = await fetch(`http://127.0.0.1:${address.port}`, { headers: { "x-token": token } });
  return { session: await response.json(), cookie: response.headers.get("set-cookie") ?? "" };
}

function signIn() {
  const username = `browser-${++people}`;
  const password = "a-good-password";
  return modules.registerAndLogin(contextFor(database.db), {
    role: "SELLER",
    username,
    password,
    contract: "mall",
  });
}

test("the browser sees what the rows say, and keeps a token of the same session", async () => {
  const { token, user, expiresAt } = await signIn();
  await database.db.user.update({ where: { id: user.id }, data: { name: "明" } });
  const first = await ask(token);
  expect(first.session).toEqual({
    user: { id: user.id, role: "SELLER", name: "明", username: user.username, shopId: null },
    expires: expiresAt.toISOString(),
  });
  const renewed = first.cookie.match(/next-auth\.session-token=([^;]+)/)?.[1] ?? "";
  expect(renewed).not.toBe(token);
  expect((await ask(renewed)).session).toEqual(first.session);
});

test("an ended session and a garbage cookie show nothing and lose the cookie", async () => {
  const { token, sessionId, user } = await signIn();
  const actor = {
    kind: "person" as const,
    id: user.id,
    role: user.role,
    shopId: null,
    sessionId,
    contract: "mall",
  };
  await modules.logout(contextFor(database.db, actor));
  for (const worthless of [token, "garbage"]) {
    const { session, cookie } = await ask(worthless);
    expect(session).toBeNull();
    expect(cookie).toMatch(/next-auth\.session-token=; .*Max-Age=0/);
  }
});

test("next-auth's own sign-out ends the row, whatever else its token says", async () => {
  const { sessionId, user } = await signIn();
  const shown = { id: user.id, role: user.role, name: null, username: null, shopId: null };
  const session = { user: shown, expires: new Date().toISOString() };
  await modules.authOptions.events?.signOut?.({ session, token: {} });
  expect(await database.db.session.count({ where: { id: sessionId } })).toBe(1);
  await modules.authOptions.events?.signOut?.({ session, token: { sid: sessionId } });
  expect(await database.db.session.count({ where: { id: sessionId } })).toBe(0);
});

test("the provider opens a session for the right password and tells no internals of a failure", async () => {
  const { user } = await signIn();
  const [provider] = modules.authOptions.providers;
  if (provider?.type !== "credentials") throw new Error("the provider is missing");
  const authorize = (credentials: Record<string, string>, address = "192.0.2.1") =>
    provider.options.authorize(credentials, { headers: { "x-real-ip": address } });
  const identifier = user.username ?? "";
  expect(await authorize({ identifier, password: "a-good-password" })).toMatchObject({ id: String(user.id) });
  expect(await authorize({ identifier, password: "wrong" })).toBeNull();
  expect(await authorize({ identifier: "a\0b", password: "wrong" })).toBeNull();
  expect(await authorize({ password: "wrong" })).toBeNull();
  const full = { key: "login:address:192.0.2.2", count: 300, resetAt: new Date(Date.now() + 60_000) };
  await database.db.rateWindow.create({ data: full });
  await expect(authorize({ identifier, password: "a-good-password" }, "192.0.2.2")).rejects.toThrow(
    /^auth\.rate_limited$/,
  );
});
