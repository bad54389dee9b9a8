import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { creator } from "../contracts/creator";
import { storefront } from "../contracts/storefront";
import { request, useKernel } from "../testing/kernel";
import { define } from "./contract";
import { fileOf } from "./file-output";
import { raw } from "./raw";

const kernel = useKernel();
const operation = define(storefront);

describe("a signed body", () => {
  const secret = "callback-secret";
  const scheme = { timestampHeader: "x-time", signatureHeader: "x-signature", toleranceSeconds: 300 };
  const callback = (key: string | undefined = secret) =>
    kernel().serve(
      define(creator)({
        name: "callback",
        method: "POST",
        path: "/api/test",
        summary: "",
        access: { signature: ["x-time", "x-signature"] },
        body: z.object({ text: z.string() }),
        input: ({ body }) => body,
        output: z.object({ text: z.string() }),
        present: (result: { text: string }) => result,
      }),
      async (_, input) => input,
      kernel().hmacSha256({ ...scheme, secret: key }),
    );
  const body = '{ "text" : "回复" }';
  const now = () => Math.floor(Date.now() / 1000);
  const sign = (time: number, text: string, key = secret) =>
    `sha256=${createHmac("sha256", key).update(`${time}.${text}`).digest("hex")}`;
  const post = (headers: Record<string, string>, text = body, handler = callback()) =>
    handler(
      ...request("/api/test", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: text,
      }),
    );

  it("is admitted as it arrived, byte for byte", async () => {
    const time = now();
    const response = await post({ "x-time": String(time), "x-signature": sign(time, body) });
    expect([response.status, await response.json()]).toEqual([200, { text: "回复" }]);
  });

  it.each([
    ["without a signature", (time: number) => ({ "x-time": String(time) })],
    ["without a time", (time: number) => ({ "x-signature": sign(time, body) })],
    [
      "under another secret",
      (time: number) => ({ "x-time": String(time), "x-signature": sign(time, body, "x") }),
    ],
    [
      "over another body",
      (time: number) => ({ "x-time": String(time), "x-signature": sign(time, `${body} `) }),
    ],
    [
      "that is too old",
      (time: number) => ({ "x-time": String(time - 301), "x-signature": sign(time - 301, body) }),
    ],
    [
      "from the future",
      (time: number) => ({ "x-time": String(time + 400), "x-signature": sign(time + 400, body) }),
    ],
    [
      "with half of it",
      (time: number) => ({ "x-time": String(time), "x-signature": sign(time, body).slice(0, 40) }),
    ],
  ])("%s is refused before it is read", async (_, headersAt) => {
    const response = await post(headersAt(now()));
    expect([response.status, response.headers.get("api-error")]).toEqual([401, "auth.wrong_signature"]);
  });

  it("is refused where no secret is set, also an empty one's", async () => {
    const time = now();
    const headers = { "x-time": String(time), "x-signature": sign(time, body, "") };
    expect((await post(headers, body, callback(""))).status).toBe(401);
  });
});

describe("bytes", () => {
  it("come in as they are, of whatever type", async () => {
    const receive = operation({
      name: "receive",
      method: "POST",
      path: "/api/test",
      summary: "",
      access: "public",
      body: raw,
      input: ({ body }) => ({ length: body.bytes.byteLength, type: body.headers.get("content-type") }),
      output: z.object({ length: z.int(), type: z.string().nullable() }),
      present: (result: { length: number; type: string | null }) => result,
    });
    const handler = kernel().serve(receive, async (_, input) => input);
    const sent = {
      method: "POST",
      body: new Uint8Array([0, 255, 10]),
      headers: { "content-type": "text/x" },
    };
    const response = await handler(...request("/api/test", sent));
    expect((await response.json()).data).toEqual({ length: 3, type: "text/x" });
  });

  it("go out as they are made, and no further than they are read", async () => {
    let pieces = 0;
    let stopped = false;
    async function* rowsOf() {
      try {
        for (;;) yield `行 ${++pieces}\n`;
      } finally {
        stopped = true;
      }
    }
    const download = operation({
      name: "download",
      method: "GET",
      path: "/api/test",
      summary: "",
      access: "public",
      input: () => undefined,
      output: fileOf("text/csv; charset=utf-8"),
      present: () => ({ type: "text/csv; charset=utf-8", name: '客户 "1".csv', content: rowsOf() }),
    });
    const handler = kernel().serve(download, async () => undefined);
    const response = await handler(...request("/api/test"));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="__ _1_.csv"; filename*=UTF-8''%E5%AE%A2%E6%88%B7%20%221%22.csv`,
      "x-content-type-options": "nosniff",
    });
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("行 1\n");
    expect(pieces).toBeLessThan(5);
    await reader?.cancel();
    expect(stopped).toBe(true);
  });
});
