import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { pathOf } from "@/lib/api/client";
import { pathsOf } from "@/lib/api/enumeration";
import { baseUrl, send } from "./send";
import { expectFailure, isPublic, type Target, targets, those } from "./targets";

/** Every address of an operation: as documented, under `/api`, each with and without a trailing slash. */
function addressesOf({ operation, parameters }: Target, id: string): string[] {
  const params = Object.fromEntries(parameters.map((name) => [name, id]));
  const documented = [operation.path, ...(operation.aliases ?? [])];
  return [...new Set([...documented, ...pathsOf(operation)])]
    .map((path) => pathOf(path, params))
    .flatMap((path) => [path, `${path}/`]);
}

const ask = ({ operation }: Target, path: string, headers = {}) =>
  send(operation.method, path, { headers: { "api-contract": operation.contract.name, ...headers } });

describe("an operation", () => {
  it.each(those((target) => !isPublic(target)))(
    "%s asks who calls at each of its addresses",
    async (_, target) => {
      for (const path of addressesOf(target, "1")) {
        expectFailure(await ask(target, path), target.operation, "auth.required");
      }
    },
  );

  it.each(those(isPublic))("%s answers alike at each of its addresses", async (_, target) => {
    const replies = await Promise.all(addressesOf(target, "0").map((path) => ask(target, path)));
    const [first] = replies;
    expect(first?.status).not.toBe(405);
    expect(first?.text).not.toContain("接口不存在");
    for (const { status, headers } of replies) {
      expect([status, headers.get("content-type")]).toEqual([
        first?.status,
        first?.headers.get("content-type"),
      ]);
    }
  });

  it.each(those(({ parameters }) => parameters.length > 0))(
    "%s speaks English to who asks for it",
    async (_, target) => {
      const [path = ""] = addressesOf(target, "0");
      for (const language of ["en", "en-US,en;q=0.9", "fr, en;q=0.5", "EN"]) {
        const { text } = await ask(target, path, { "accept-language": language });
        expect(text).not.toMatch(/\p{Script=Han}/u);
      }
      for (const language of ["zh", "zh-CN,zh;q=0.9,en;q=0.8", "fr", "*", ""]) {
        expect((await ask(target, path, { "accept-language": language })).text).toMatch(/\p{Script=Han}/u);
      }
    },
  );
});

describe("an address that is nobody's", () => {
  const absent = (code: number) => ({ code, message: "接口不存在", data: null });
  const nowhere = [
    ["/api", absent(404)],
    ["/api/", absent(404)],
    ["/api/nothing", absent(404)],
    ["/api/products/1/nothing", absent(404)],
    ["/api/seller", absent(404)],
    ["/user/nothing", { ...absent(400), success: false }],
    ["/shop/1/2/3/", { ...absent(400), success: false }],
    ["/category", { message: "接口不存在", errors: [] }],
    ["/tag/nothing", { message: "接口不存在", errors: [] }],
    ["/product/1/2/3/4", absent(40400)],
    ["/api/console/nothing", { status: 404, code: "request.not_found" }],
  ] as const;

  it.each(nowhere)("%s is a 404 of the contract at home there, whatever the method", async (path, body) => {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const reply = await send(method, path);
      expect([reply.status, reply.body], `${method} ${path}`).toMatchObject([404, body]);
    }
  });

  it("is refused with 405, not 500, for a method that no address has", async () => {
    for (const [method, path] of [
      ["TRACE", "/api/products"],
      ["TRACE", "/"],
      ["PROPFIND", "/products/1"],
    ] as const) {
      const [response] = await once(request(baseUrl() + path, { method }).end(), "response");
      expect([response.statusCode, response.headers.allow], `${method} ${path}`).toEqual([
        405,
        "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE",
      ]);
      response.resume();
    }
  });

  it("is not a page of an error either when it can't be read", async () => {
    const paths = [
      "/api/products/%E0%A4%A",
      "/api/products/%00",
      "/api/products/..%2f..%2fetc",
      "/api/categories/%ff",
    ];
    for (const path of paths) {
      const reply = await send("GET", path);
      expect([400, 404], `${path}: ${reply.text.slice(0, 200)}`).toContain(reply.status);
      expect(reply.headers.get("content-type") ?? "").not.toContain("text/html");
    }
  });

  it("is a method that no operation has there", async () => {
    const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
    const served = new Set(
      targets.flatMap((target) =>
        addressesOf(target, "1").map((path) => `${target.operation.method} ${path}`),
      ),
    );
    const paths = new Set(targets.flatMap((target) => addressesOf(target, "1")));
    for (const path of paths) {
      for (const method of methods.filter((each) => !served.has(`${each} ${path}`)).slice(0, 1)) {
        const reply = await send(method, path);
        expect([reply.status, reply.headers.get("api-error")], `${method} ${path}`).toEqual([
          405,
          "request.method_not_allowed",
        ]);
        expect(reply.headers.get("allow")).toMatch(/^\w+(, \w+)*, OPTIONS$/);
      }
    }
  });
});
