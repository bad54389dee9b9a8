import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { eventually } from "@/lib/testing/eventually";
import { storefront } from "../contracts/storefront";
import type { SignedIn } from "../domain/context";
import { request, useKernel } from "../testing/kernel";
import { define } from "./contract";
import type { OperationLimit } from "./limits";

const kernel = useKernel();
const operation = define(storefront);
let authorization: string;

beforeAll(async () => {
  authorization = await person("writer");
});

async function person(username: string): Promise<string> {
  const { createContext, db, registerAndLogin } = kernel();
  const registration = {
    role: "SELLER" as const,
    username,
    password: "a-rather-good-one",
    contract: "storefront",
  };
  const { token } = await registerAndLogin(createContext(db(), null), registration);
  return `Bearer ${token}`;
}

let made = 0;

/** A write that adds a location; `act` runs beside it, in the same transaction. */
function makeWrite({ limits, act }: { limits?: OperationLimit[]; act?: (n: number) => Promise<void> } = {}) {
  const name = `write${++made}`;
  const write = operation({
    name,
    method: "POST",
    path: "/api/test",
    summary: "",
    access: "user",
    limits: limits?.map((limit) => ({ ...limit, name })),
    idempotent: true,
    body: z.object({ n: z.int() }),
    input: ({ body }) => body,
    output: z.object({ id: z.int() }),
    present: (row: { id: number }) => row,
  });
  return kernel().serve(write, async ({ db }: SignedIn, { n }) => {
    const district = `${name}-${n}`;
    const data = { province: "p", city: "c", district, fullName: district };
    const { id } = await db.location.create({ data });
    await act?.(n);
    return { id };
  });
}

type Handler = ReturnType<typeof makeWrite>;

async function send(
  handler: Handler,
  n: unknown,
  { key, as = authorization, address = "192.0.2.1" }: Sender = {},
) {
  const headers = {
    authorization: as,
    "content-type": "application/json",
    "x-real-ip": address,
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
  const response = await handler(
    ...request("/api/test", { method: "POST", headers, body: JSON.stringify({ n }) }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

type Sender = { key?: string; as?: string; address?: string };

const rows = (n: number) =>
  kernel()
    .db()
    .location.count({ where: { district: { endsWith: `write${made}-${n}` } } });

describe("a write that its caller names", () => {
  it("is done once and answered as often as it is sent", async () => {
    const write = makeWrite();
    const first = await send(write, 1, { key: "a key" });
    const again = await send(write, 1, { key: "a key" });
    expect([first.status, first.headers.get("idempotency-replayed")]).toEqual([200, null]);
    expect(again).toMatchObject({ status: 200, text: first.text });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
    expect(await rows(1)).toBe(1);
  });

  it("is refused with the key of another write", async () => {
    const write = makeWrite();
    await send(write, 1, { key: "k" });
    const other = await send(write, 2, { key: "k" });
    expect([other.status, other.headers.get("api-error")]).toEqual([409, "request.key_reused"]);
    expect(await rows(2)).toBe(0);
  });

  it("has a name of its own account and its own operation", async () => {
    const write = makeWrite();
    expect((await send(write, 1, { key: "k" })).status).toBe(200);
    const another = await send(write, 2, { key: "k", as: await person("another-writer") });
    expect([another.status, another.headers.get("idempotency-replayed")]).toEqual([200, null]);
    expect((await send(makeWrite(), 1, { key: "k" })).status).toBe(200);
  });

  it("is done once however many send it at once; the others come again", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const write = makeWrite({ act: () => gate });
    const first = send(write, 1, { key: "k" });
    // The key is taken once the row is there, inside the transaction that waits.
    await eventually(async () => {
      const [lock] = await kernel().db().$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_locks JOIN pg_database d ON d.oid = database
        WHERE d.datname = current_database() AND locktype = 'advisory' AND granted`;
      expect(lock?.n).toBeGreaterThan(0);
    });
    const others = await Promise.all([1, 2, 3].map(() => send(write, 1, { key: "k" })));
    for (const { status, headers } of others) {
      expect([status, headers.get("api-error"), headers.get("retry-after")]).toEqual([
        409,
        "request.key_in_use",
        "1",
      ]);
    }
    open();
    expect((await first).status).toBe(200);
    expect((await send(write, 1, { key: "k" })).headers.get("idempotency-replayed")).toBe("true");
    expect(await rows(1)).toBe(1);
  });

  it("that failed may be sent again under its name, and has left nothing", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    let fails = true;
    const write = makeWrite({
      act: async () => {
        if (fails) throw new Error("a defect after the effect");
      },
    });
    expect((await send(write, 1, { key: "k" })).status).toBe(500);
    expect(await rows(1)).toBe(0);
    fails = false;
    expect((await send(write, 1, { key: "k" })).status).toBe(200);
    expect(await rows(1)).toBe(1);
    report.mockRestore();
  });

  it("is a new one after a day", async () => {
    const write = makeWrite();
    await send(write, 1, { key: "k" });
    const createdAt = new Date(Date.now() - 24 * 3_600_000 - 1000);
    await kernel().db().idempotencyKey.updateMany({ data: { createdAt } });
    const later = await send(write, 2, { key: "k" });
    expect([later.status, later.headers.get("idempotency-replayed")]).toEqual([200, null]);
  });

  it.each(["a key: 1/2", "\u00e9", "x".repeat(256), "x".repeat(5000)])("may be named %j", async (key) => {
    const write = makeWrite();
    expect((await send(write, 1, { key })).headers.get("idempotency-replayed")).toBe(null);
    expect((await send(write, 1, { key })).headers.get("idempotency-replayed")).toBe("true");
    const another = await send(write, 2, { key: `${key}y` });
    expect([another.status, another.headers.get("idempotency-replayed")]).toEqual([200, null]);
  });

  it.each(["", " "])("cannot be named %j", async (key) => {
    const answer = await send(makeWrite(), 1, { key });
    expect([answer.status, answer.headers.get("api-error")]).toEqual([400, "request.key_invalid"]);
  });
});

describe("a limit", () => {
  const limit = (per: OperationLimit["per"], extra: Partial<OperationLimit> = {}): OperationLimit => ({
    name: "",
    per,
    most: 2,
    seconds: 60,
    ...extra,
  });

  it("per account holds wherever the account calls from", async () => {
    const write = makeWrite({ limits: [limit("account")] });
    const as = await person("limited-one");
    for (const address of ["192.0.2.11", "192.0.2.12"])
      expect((await send(write, Number(address.at(-1)), { as, address })).status).toBe(200);
    const third = await send(write, 3, { as, address: "192.0.2.13" });
    expect([third.status, third.headers.get("api-error")]).toEqual([429, "auth.rate_limited"]);
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await send(write, 4, { address: "192.0.2.13" })).status).toBe(200);
  });

  it("per address holds for a whole line, whoever calls", async () => {
    const write = makeWrite({ limits: [limit("address")] });
    expect((await send(write, 1, { address: "2001:db8:7:7::1" })).status).toBe(200);
    expect((await send(write, 2, { address: "2001:db8:7:7::2", as: await person("neighbor") })).status).toBe(
      200,
    );
    expect((await send(write, 3, { address: "2001:db8:7:7:9::3" })).status).toBe(429);
    expect((await send(write, 4, { address: "2001:db8:7:8::1" })).status).toBe(200);
  });

  it("counts also what is refused later, and may weigh bytes", async () => {
    const mistaken = makeWrite({ limits: [limit("account")] });
    for (const status of [400, 400, 429]) expect((await send(mistaken, "x")).status).toBe(status);
    const weighed = makeWrite({ limits: [limit("account", { most: 100, weigh: "bytes" })] });
    const headers = { authorization, "content-type": "application/json", "content-length": "60" };
    const post = () => weighed(...request("/api/test", { method: "POST", headers, body: '{"n":"x"}' }));
    expect((await post()).status).toBe(400);
    expect((await post()).status).toBe(429);
  });
});
