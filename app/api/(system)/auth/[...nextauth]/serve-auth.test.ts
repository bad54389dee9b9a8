import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { hashPassword } from "@/lib/domain/accounts/password";
import { limits } from "@/lib/domain/limits/limits";
import { env } from "@/lib/env";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { makeUser } from "@/lib/testing/factories";
import { serveAuth } from "./serve-auth";

let database: TestDatabase;
const password = "a-good-password";

beforeAll(async () => {
  database = await createTestDatabase();
  env.DATABASE_URL = database.url;
  env.AUTH_SECRET = "a-secret-of-32-characters-for-tests";
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

const host = { host: "shop.example", "x-forwarded-proto": "http" };

function ask(path: string, { headers, ...init }: RequestInit & { duplex?: "half" } = {}) {
  const url = new URL(`http://shop.example/api/auth/${path}`);
  const nextauth = url.pathname.split("/").slice(3);
  const request = new Request(url, {
    ...init,
    headers: { ...host, ...Object.fromEntries(new Headers(headers)) },
  });
  return serveAuth(request, { params: Promise.resolve({ nextauth }) });
}

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.slice(0, cookie.indexOf(";")));

/** What next-auth's browser side sends, after it fetched the token that the form must carry. */
async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const csrf = await ask("csrf", { headers });
  const { csrfToken } = await csrf.json();
  const cookie = [...cookiesOf(csrf), headers.cookie ?? ""].join("; ");
  const body = new URLSearchParams({ csrfToken, json: "true", ...fields });
  return ask(path, { method: "POST", body, headers: { ...headers, cookie } });
}

const signIn = (identifier: string, secret: string, headers: Record<string, string> = {}) =>
  post("callback/credentials", { identifier, password: secret, callbackUrl: "/en?a=1" }, headers);

async function makeAccount() {
  const { username } = await makeUser(database.db, { passwordHash: await hashPassword(password) });
  return username ?? "";
}

describe("next-auth's routes", () => {
  test.each([
    ["http", "", "http://shop.example/en?a=1"],
    ["https", "__Secure-", "https://shop.example/en?a=1"],
  ])("sign in and out over %s with the cookies that belong to it", async (proto, prefix, url) => {
    const headers = { "x-forwarded-proto": proto };
    const response = await signIn(await makeAccount(), password, headers);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ url });
    const cookies = cookiesOf(response);
    const session = cookies.find((cookie) => cookie.startsWith(`${prefix}next-auth.session-token=ey`)) ?? "";
    expect(cookies).toContainEqual(expect.stringMatching(/^jishi-device=[0-9a-f-]{36}\./));
    const seen = await ask("session", { headers: { ...headers, cookie: session } });
    expect(await seen.json()).toMatchObject({ user: { role: "CUSTOMER" } });
    expect(seen.headers.get("cache-control")).toContain("no-store");
    const left = await post("signout", { callbackUrl: "/" }, { ...headers, cookie: session });
    expect(await left.json()).toEqual({ url: url.replace("en?a=1", "") });
    expect(await (await ask("session", { headers: { ...headers, cookie: session } })).json()).toEqual({});
  });

  test("a wrong password names no device", async () => {
    const response = await signIn(await makeAccount(), "wrong-one");
    expect(response.status).toBe(401);
    expect((await response.json()).url).toContain("error=CredentialsSignin");
    expect(cookiesOf(response).join()).not.toMatch(/session-token=ey|jishi-device/);
  });

  test("the browser that signed in before signs in whoever tries the password elsewhere", async () => {
    const username = await makeAccount();
    const first = await signIn(username, password, { "x-real-ip": "192.0.2.1" });
    const device = cookiesOf(first).find((cookie) => cookie.startsWith("jishi-device=")) ?? "";
    const resetAt = new Date(Date.now() + 60_000);
    const { id } = await database.db.user.findFirstOrThrow({ where: { username } });
    const { most } = limits["login:account"];
    const [key, full] = [`login:account:${id}`, { count: most, resetAt }];
    await database.db.rateWindow.upsert({ where: { key }, create: { key, ...full }, update: full });
    const statusOf = async (cookie: string) =>
      (await signIn(username, password, { cookie, "x-real-ip": "192.0.2.99" })).status;
    expect(await statusOf("")).toBe(401);
    expect(await statusOf(`${device}0`)).toBe(401);
    expect(await statusOf(device)).toBe(200);
  });

  test.each(["callback/credentials", "signout"])("a foreign page can't post to %s", async (path) => {
    for (const [name, value] of [
      ["origin", "https://evil.example"],
      ["sec-fetch-site", "cross-site"],
    ] as const) {
      const response = await post(path, {}, { [name]: value });
      expect([response.status, response.headers.get("api-error")]).toEqual([403, "request.cross_origin"]);
    }
    expect((await post(path, {}, { origin: "http://shop.example" })).status).toBeLessThan(403);
  });

  test.each([
    ["GET", "callback/credentials", 405],
    ["PUT", "session", 405],
    ["POST", "session", 405],
    ["DELETE", "signout", 405],
    ["GET", "nothing", 404],
    ["GET", "signin/github", 404],
    ["GET", "constructor", 404],
    ["POST", "_log/1", 404],
    ["GET", "signin?callbackUrl=http://[", 400],
    ["GET", "signin?callbackUrl=javascript:alert(1)", 400],
    ["GET", "signin?callbackUrl=/a&callbackUrl=/b", 400],
    ["GET", "signin?callbackUrl=/%00%E4%B8%AD%0d%0a", 302],
    ["GET", "signin?callbackUrl=https://evil.example", 302],
    ["GET", "error?error=%E4%B8%AD%0d", 302],
    ["GET", "session?callbackUrl=%", 200],
  ])("%s %s answers %i", async (method, path, status) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    if (status === 405) expect(response.headers.get("allow")).toMatch(/^(GET, HEAD|POST)$/);
    expect(response.headers.get("location") ?? "").not.toContain("evil.example");
  });

  test("what a browser reports is dropped unread", async () => {
    const body = new ReadableStream(
      { pull: () => Promise.reject(new Error("it was read")) },
      { highWaterMark: 0 },
    );
    const response = await ask("_log", { method: "POST", body, duplex: "half" });
    expect(response.status).toBe(204);
  });

  test("a body without a length is read no further than it may be", async () => {
    let sent = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      sent += 1;
      controller.enqueue(new Uint8Array(1024).fill(97));
    };
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = new ReadableStream({ pull });
    const response = await ask("callback/credentials", { method: "POST", body, headers, duplex: "half" });
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(40);
  });

  test("nothing that is sent makes them fail", { timeout: 120_000 }, async () => {
    const text = fc.oneof(
      fc.constantFrom(
        ..."\0 \r\n [ % %zz // /\\ javascript:x http://[ data: 中文 __proto__ [] {} null".split(" "),
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const name = fc.constantFrom(
      "callbackUrl",
      "error",
      "json",
      "csrfToken",
      "identifier",
      "password",
      "x",
      "nextauth",
    );
    const fields = fc.array(fc.tuple(name, text), { maxLength: 4 });
    const form = (pairs: [string, string][]) =>
      pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join("&");
    const jsonBody = fc.oneof(
      fc.json(),
      fields.map((pairs) => JSON.stringify(Object.fromEntries(pairs))),
    );
    const cookie = fc
      .tuple(
        fc.constantFrom(
          "next-auth.csrf-token",
          "next-auth.callback-url",
          "next-auth.session-token",
          "jishi-device",
        ),
        text,
      )
      .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}%`);
    const path = fc.constantFrom(
      ..."session csrf providers signin signout error callback callback/credentials _log verify-request".split(
        " ",
      ),
      ...["signin/credentials", "callback/x", "x"],
    );
    const request = fc.record({
      path,
      query: fields.map(form),
      method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"),
      type: fc.constantFrom(
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "x",
        "",
      ),
      body: fc.oneof(jsonBody, fields.map(form)),
      cookie,
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ path: to, query, method, type, body, cookie: sent }) => {
        const carries = !["GET", "HEAD"].includes(method);
        const headers = { cookie: sent, "x-real-ip": "192.0.2.50", ...(type && { "content-type": type }) };
        const response = await ask(`${to}?${query}`, { method, headers, ...(carries && { body }) });
        expect(response.status).toBeLessThan(500);
        if (response.status >= 400 && response.status !== 401) {
          expect(response.headers.get("api-error")).toMatch(/^request\./);
        }
      }),
      { numRuns: 400 },
    );
  });
});
