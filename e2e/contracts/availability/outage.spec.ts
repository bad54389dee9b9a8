import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathOf } from "@/lib/api/client";
import { contracts } from "@/lib/contracts/all";
import { type OwnServer, serveOwn } from "./serve-own";

let server: OwnServer;
let cookie = "";

beforeAll(async () => {
  server = await serveOwn();
  const register = await ask("/user/register/customer", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      name: "outage",
      phone: "13800000000",
      email: "outage@example.com",
      password: "a-good-password",
    }),
  });
  const login = await ask("/user/login", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "outage@example.com", password: "a-good-password" }),
  });
  expect([register.status, login.status]).toEqual([200, 200]);
  cookie = login.headers.get("set-cookie")?.split(";")[0] ?? "";
});
afterAll(() => server.stop());

/** Every answer has to come long before a caller loses patience. */
const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { signal: AbortSignal.timeout(10_000), redirect: "manual", ...init });

async function untilReady() {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await ask("/api/health/ready")).status === 200) return;
    await sleep(100);
  }
  throw new Error("the server did not recover");
}

const reads = contracts.flatMap(({ contract, operations }) => {
  const read = operations.find(({ method, access }) => method === "GET" && access === "public");
  return read
    ? [[contract.name, contract, pathOf(read.path, { product_id: "1", id: "1", category_id: "1" })] as const]
    : [];
});

async function expectUnavailable() {
  for (const [name, contract, path] of reads) {
    // A parameter that nobody knows, so that no kept answer fits.
    const response = await ask(`${path}?unknown=${performance.now()}`, { headers: { "api-contract": name } });
    expect([name, response.status]).toEqual([name, 503]);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    const body: unknown = await response.json();
    expect(contract.responseFormat.failure.schema.parse(body)).toEqual(body);
  }
  for (const [path, words] of [
    ["/products?q=abc", "服务暂时不可用"],
    ["/en/products?q=abc", "not available right now"],
    ["/products/1", "服务暂时不可用"],
    ["/en/shops/1", "not available right now"],
  ] as const) {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 503]);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    const html = await response.text();
    expect(html).toContain(words);
    expect(html).not.toMatch(/prisma|at .*\.js/i);
  }
  const dashboard = await ask("/dashboard", { headers: { cookie } });
  expect(dashboard.status).toBe(503);
  const session = await ask("/api/auth/session", { headers: { cookie } });
  expect([session.status, session.headers.get("set-cookie")]).toEqual([503, null]);
  expect((await ask("/api/health/ready")).status).toBe(503);
  expect((await ask("/api/health/live")).status).toBe(200);
}

describe("a server whose database", { timeout: 600_000 }, () => {
  it("says nothing answers 503 in every contract and on pages, and recovers by itself", async () => {
    await untilReady();
    await server.cluster.freeze();
    await expectUnavailable();
    await server.cluster.thaw();
    await untilReady();
    const session = await ask("/api/auth/session", { headers: { cookie } });
    expect(await session.json()).toMatchObject({ user: { name: "outage" } });
  });

  it("is gone does the same", async () => {
    await server.cluster.stop();
    await expectUnavailable();
    await server.cluster.restart();
    await untilReady();
    expect((await ask("/products?q=abc")).status).toBe(200);
  });
});
