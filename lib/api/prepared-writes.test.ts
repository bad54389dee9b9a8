import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { eventually } from "@/lib/testing/eventually";
import { storefront } from "../contracts/storefront";
import type { SignedIn } from "../domain/context";
import { inTwoSteps } from "../domain/two-steps";
import { request, useKernel } from "../testing/kernel";
import { define } from "./contract";

const kernel = useKernel();
const operation = define(storefront);
let authorization: string;

beforeAll(async () => {
  const { createContext, db, registerAndLogin } = kernel();
  const person = { role: "SELLER" as const, username: "writer", password: "a-rather-good-one" };
  const { token } = await registerAndLogin(createContext(db(), null), { ...person, contract: "storefront" });
  authorization = `Bearer ${token}`;
});

let made = 0;
const fields = z.object({ file: z.file() });

/** A write that stores a row for its file and then one for itself. */
function makeWrite(complete: () => Promise<void> = async () => {}) {
  const name = `prepared${++made}`;
  const write = operation({
    name,
    method: "POST",
    path: "/api/test",
    summary: "",
    access: "user",
    idempotent: true,
    body: fields,
    form: fields,
    maxBytes: "file",
    input: ({ body }) => body,
    output: z.object({ file: z.string() }),
    present: (result: { file: string }) => result,
  });
  const add = async ({ db }: SignedIn, district: string) => {
    await db.location.create({ data: { province: "p", city: name, district, fullName: district } });
  };
  const prepare = async (context: SignedIn, { file }: { file: File }) => {
    await add(context, `file ${await file.text()} ${made++}`);
    return { file: file.name };
  };
  const handler = kernel().serve(
    write,
    inTwoSteps(prepare, async (context, prepared) => {
      await add(context, `itself ${made++}`);
      await complete();
      return prepared;
    }),
  );
  const rows = async () => {
    const found = await kernel()
      .db()
      .location.findMany({ where: { city: name }, orderBy: { id: "asc" } });
    return found.map(({ district }) => district.split(" ")[0]);
  };
  return { handler, rows };
}

async function send({ handler }: ReturnType<typeof makeWrite>, key?: string, text = "x") {
  const body = new FormData();
  body.append("file", new File([text], "a.png"));
  const form = new Request("http://localhost", { method: "POST", body });
  const headers = {
    authorization,
    "content-type": form.headers.get("content-type") ?? "",
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
  const bytes = await form.arrayBuffer();
  const response = await handler(...request("/api/test", { method: "POST", headers, body: bytes }));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe("a write that stores files first", () => {
  it("has stored them when its transaction begins, named or not", async () => {
    for (const key of [undefined, "k"]) {
      const seen: unknown[] = [];
      const write = makeWrite(async () => {
        seen.push(...(await write.rows()));
      });
      expect((await send(write, key)).status).toBe(200);
      // Seen from outside, while the transaction that keeps the key is open.
      expect(seen).toEqual(key === undefined ? ["file", "itself"] : ["file"]);
      expect(await write.rows()).toEqual(["file", "itself"]);
    }
  });

  it("stores nothing when it is answered what it was answered before, and refuses another file", async () => {
    const write = makeWrite();
    const first = await send(write, "k");
    const again = await send(write, "k");
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    const other = await send(write, "k", "longer");
    expect([other.status, other.headers.get("api-error")]).toEqual([409, "request.key_reused"]);
    expect(await write.rows()).toEqual(["file", "itself"]);
  });

  it("that failed has left what it stored, which expires, and may be sent again", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    let fails = true;
    const write = makeWrite(async () => {
      if (fails) throw new Error("a defect after the effect");
    });
    expect((await send(write, "k")).status).toBe(500);
    expect(await write.rows()).toEqual(["file"]);
    fails = false;
    expect((await send(write, "k")).headers.get("idempotency-replayed")).toBe(null);
    expect(await write.rows()).toEqual(["file", "file", "itself"]);
    report.mockRestore();
  });
});

it("an account has so many uploads at once, and others when these have ended", async () => {
  const gate = Promise.withResolvers<void>();
  const write = makeWrite(() => gate.promise);
  const sent = Array.from({ length: 6 }, (_, n) => send(write, `k${n}`));
  await eventually(async () => {
    const key = { startsWith: "upload:at-once:" };
    expect(await kernel().db().rateWindow.count({ where: { key } })).toBe(6);
  });
  const beyond = await send(write, "beyond");
  expect([beyond.status, beyond.headers.get("api-error"), beyond.headers.get("retry-after")]).toEqual([
    429,
    "request.too_many_at_once",
    "5",
  ]);
  gate.resolve();
  for (const { status } of await Promise.all(sent)) expect(status).toBe(200);
  expect((await send(makeWrite(), "beyond")).status).toBe(200);
});
