import { describe, expect, it } from "vitest";
import { z } from "zod";
import { contracts } from "../contracts/all";
import { catalog } from "../contracts/catalog/contract";
import { resale } from "../contracts/resale/contract";
import { request, useKernel } from "../testing/kernel";
import { type Contract, define } from "./contract";
import { unservedAnswer } from "./unserved";

const kernel = useKernel();

const homes = contracts.map(({ contract }): Contract => contract);

/** An address of one contract, with a public read that counts how often it was computed, and a write. */
function makeAddress(contract: Contract) {
  const { route, serve } = kernel();
  const operation = define(contract);
  const common = {
    path: "/api/test",
    summary: "",
    output: z.object({ n: z.int(), q: z.string().optional() }),
  };
  const read = operation({
    ...common,
    name: `read${Math.random()}`,
    method: "GET",
    access: "public",
    query: z.object({ q: z.string().optional() }),
    cacheTags: () => ["products"],
    input: ({ query }) => query,
    present: (result: { n: number; q?: string | undefined }) => result,
  });
  const write = operation({
    ...common,
    name: `write${Math.random()}`,
    method: "POST",
    access: "user",
    body: z.object({}),
    input: () => undefined,
    present: () => ({ n: 0 }),
  });
  let n = 0;
  return route(
    serve(read, async (_, { q }) => ({ n: ++n, q })),
    serve(write, async () => undefined),
  );
}

describe.each(homes.map((contract) => [contract.name, contract] as const))(
  "an address of %s",
  (_, contract) => {
    const { failure, success } = contract.responseFormat;

    it("refuses other methods with 405 in the contract's shape, and says which there are", async () => {
      const address = makeAddress(contract);
      for (const method of ["PUT", "PATCH", "DELETE"] as const) {
        const response = await address[method](...request("/api/test", { method }));
        expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
        expect(response.headers.get("content-type")).toBe(failure.contentType);
        expect(failure.schema.safeParse(await response.json()).success).toBe(true);
        expect(response.headers.get("api-error")).toBe("request.method_not_allowed");
      }
    });

    it("answers OPTIONS and lets any page read, without cookies", async () => {
      const address = makeAddress(contract);
      const headers = { origin: "https://elsewhere.example" };
      const preflight = await address.OPTIONS(...request("/api/test", { method: "OPTIONS", headers }));
      expect(preflight.status).toBe(204);
      expect(Object.fromEntries(preflight.headers)).toMatchObject({
        allow: "GET, HEAD, POST, OPTIONS",
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
        "access-control-allow-headers": expect.stringContaining("Authorization"),
      });
      const answer = await address.GET(...request("/api/test", { headers }));
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-expose-headers")).toContain("Retry-After");
      expect(answer.headers.has("access-control-allow-credentials")).toBe(false);
    });

    it("answers HEAD as GET, without the body", async () => {
      const address = makeAddress(contract);
      const get = await address.GET(...request("/api/test"));
      const head = await address.HEAD(...request("/api/test", { method: "HEAD" }));
      expect([head.status, head.headers.get("content-type")]).toEqual([200, get.headers.get("content-type")]);
      expect(await head.text()).toBe("");
    });

    it("keeps a public answer under what was asked, not under how it was spelled", async () => {
      const address = makeAddress(contract);
      const ask = async (query: string) => {
        const response = await address.GET(...request(`/api/test${query}`));
        return { response, data: Object(success.read(await response.json())) };
      };
      const first = await ask("");
      for (const junk of ["?x=1", "?x=2&y=3", "?q=", "?"]) expect((await ask(junk)).data).toEqual(first.data);
      expect((await ask("?q=茶")).data).toEqual({ n: 2, q: "茶" });
      expect((await ask("?utm=1&q=茶")).data).toEqual({ n: 2, q: "茶" });
      const { headers } = first.response;
      expect(headers.get("cache-control")).toBe("public, no-cache");
      expect(headers.get("vary")).toContain("Accept-Language");
      const again = await address.GET(
        ...request("/api/test", { headers: { "if-none-match": headers.get("etag") ?? "" } }),
      );
      expect([again.status, await again.text()]).toEqual([304, ""]);
    });

    it("lets nobody keep the answer to a token, to a write or to a mistake", async () => {
      const address = makeAddress(contract);
      const answers = [
        await address.GET(...request("/api/test", { headers: { authorization: "Bearer x" } })),
        await address.POST(...request("/api/test", { method: "POST" })),
        await address.GET(...request("/api/test?q=%00")),
      ];
      expect(answers.map(({ status }) => status)).toEqual([
        200,
        contract.responseFormat.status.unauthenticated,
        400,
      ]);
      expect(answers.map(({ headers }) => headers.get("cache-control"))).toEqual(Array(3).fill("no-store"));
    });
  },
);

it("an address of two contracts refuses a method in the shape of both, or of the one that is named", async () => {
  const { route, serve } = kernel();
  const shared = [catalog, resale].map((contract, index) =>
    serve(
      define(contract)({
        name: `shared${Math.random()}`,
        path: "/api/test",
        summary: "",
        method: index === 0 ? "GET" : "POST",
        access: "public",
        output: z.null(),
        input: () => undefined,
        present: () => null,
      }),
      async () => undefined,
    ),
  );
  const [read, write] = shared;
  if (!read || !write) throw new Error("two operations were made");
  const address = route(read, write);
  const refused = async (headers: Record<string, string>) => {
    const response = await address.PUT(...request("/api/test", { method: "PUT", headers }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
    return Object.keys(await response.json()).sort();
  };
  expect(await refused({})).toEqual(["code", "data", "errors", "message"]);
  expect(await refused({ "api-contract": "resale" })).toEqual(["code", "data", "message"]);
  expect(await refused({ "api-contract": "catalog" })).toEqual(["errors", "message"]);
});

it.each([
  ["/api/user/nothing", "mall"],
  ["/api/shop", "mall"],
  ["/api/category/1", "catalog"],
  ["/api/tag", "catalog"],
  ["/api/product/1/2/3", "resale"],
  ["/api/console/nothing", "console"],
  ["/api/products/1/nothing", "storefront"],
  ["/api/shops", "storefront"],
  ["/api", "storefront"],
])("nothing at %s is a 404 of %s", async (path, name) => {
  const response = unservedAnswer(new Request(`http://localhost${path}`), homes);
  const home = homes.find((contract) => contract.name === name);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe(home?.responseFormat.failure.contentType);
  expect(home?.responseFormat.failure.schema.safeParse(await response.json()).success).toBe(true);
});

describe("a write by cookie", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin", origin: "https://proxy.example" }, false],
    [{ "sec-fetch-site": "same-site" }, true],
    [{ "sec-fetch-site": "cross-site", origin: "http://localhost" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ origin: "http://localhost" }, false],
    [{ origin: "http://localhost:1" }, true],
    [{ origin: "null" }, true],
    [{}, false],
    [{ origin: "https://app.example.com" }, false],
    [{ "sec-fetch-site": "cross-site", origin: "https://app.example.com" }, false],
  ])("with %j is from elsewhere: %s", (headers, expected) => {
    const sent = new Request("http://localhost/", { headers: new Headers(Object.entries(headers)) });
    expect(kernel().isCrossOrigin(sent, "http://localhost")).toBe(expected);
  });

  it("may be read by the pages that the configuration names, with the cookie", () => {
    const from = (origin: string) =>
      kernel().corsHeaders(new Request("http://localhost/", { headers: { origin } }));
    expect(from("https://app.example.com")).toMatchObject({
      "access-control-allow-origin": "https://app.example.com",
      "access-control-allow-credentials": "true",
      vary: "Origin",
    });
    expect(from("https://app.example.com.evil")).toMatchObject({ "access-control-allow-origin": "*" });
  });
});
