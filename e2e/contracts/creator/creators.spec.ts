import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { makeCreator } from "@/lib/testing/campaign-factories";
import { unique } from "../shared/arrange";
import { send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

const results = z.object({ results: z.array(z.object({ creator_id: z.string().nullable() })) });

function aBody(change: object = {}) {
  return { accounts: [{ platform: "tiktok", handle: unique("maya") }], name: "Maya reads", ...change };
}

const post = (json: unknown, token: string) => send("POST", "/api/creators", { json, token });

describe("POST /api/creators", () => {
  it("adds one or several, which every seller then finds, and nobody sees an address", async () => {
    const [mine, other] = [await makeMaker(), await makeMaker()];
    const name = unique("茶桌");
    const reply = await post([aBody({ name, email: "secret.maya@example.com" }), aBody()], mine.token);
    expect([reply.status, reply.body]).toMatchObject([
      201,
      { results: [{ outcome: "created", kept: [], error: null }, { outcome: "created" }] },
    ]);
    const found = await send("GET", `/api/creators?q=${encodeURIComponent(name)}`, { token: other.token });
    expect(found.body).toMatchObject({
      page: 1,
      size: 20,
      total: 1,
      items: [{ name, channels: ["email", "tk_dm", "tk_plan"], editable: false, do_not_contact: false }],
    });
    expect(found.text + reply.text).not.toContain("secret.maya");
  });

  it("tells others what they may not overwrite", async () => {
    const [mine, other] = [await makeMaker(), await makeMaker()];
    const body = aBody();
    const first = results.parse((await post(body, mine.token)).body);
    const again = await post({ ...body, name: "Somebody else", region: "GB" }, other.token);
    const [{ creator_id } = { creator_id: null }] = first.results;
    expect(again.body).toEqual({
      results: [{ creator_id, outcome: "updated", kept: ["name"], error: null, errors: [] }],
    });
  });

  it("takes a table, and says row by row what became of it", async () => {
    const { token } = await makeMaker();
    const handle = unique("maya");
    const body = `platform,handle,followers\ntiktok,${handle},12k\ntiktok,a b,many\n`;
    const headers = { "content-type": "text/csv; charset=utf-8" };
    const reply = await send("POST", "/api/creators", { body, headers, token });
    expect([reply.status, reply.body]).toMatchObject([
      201,
      {
        results: [
          { outcome: "created", error: null },
          {
            creator_id: null,
            outcome: "refused",
            error: "import.row_invalid",
            errors: [{ column: "followers", code: "not_a_number", value: "many" }, { column: "handle" }],
          },
        ],
      },
    ]);
    const none = await send("POST", "/api/creators", { body: "a,b\n1,2\n", headers, token });
    expectProblem(none, 400, "import.unreadable");
  });

  it.each([
    ["no account", { accounts: undefined }, ["accounts"]],
    ["an empty list of accounts", { accounts: [] }, ["accounts"]],
    ["an unknown platform", { accounts: [{ platform: "myspace", handle: "a" }] }, ["accounts.0.platform"]],
    ["a handle with a space", { accounts: [{ platform: "tiktok", handle: "a b" }] }, ["accounts.0.handle"]],
    [
      "followers below zero",
      { accounts: [{ platform: "tiktok", handle: "a", followers: -1 }] },
      ["accounts.0.followers"],
    ],
    ["a blank name", { name: " " }, ["name"]],
    ["what is no e-mail address", { email: "maya" }, ["email"]],
    ["a region in words", { region: "China" }, ["region"]],
    ["a language in words", { languages: ["Chinese"] }, ["languages.0"]],
    ["a price of three decimals", { price_from: 1.005 }, ["price_from"]],
    ["a category id as number", { category_ids: [3] }, ["category_ids.0"]],
    ["31 tags", { tags: Array(31).fill("x") }, ["tags"]],
    ["no time", { last_active_at: "yesterday" }, ["last_active_at"]],
  ])("refuses %s", async (_, change, fields) => {
    const { id, token } = await makeMaker();
    expectProblem(await post(aBody(change), token), 400, "request.invalid", fields);
    const listed = fields.map((field) => `1.${field}`);
    expectProblem(await post([aBody(), aBody(change)], token), 400, "request.invalid", listed);
    expect(await db().creator.count({ where: { addedById: id } })).toBe(0);
  });

  it("refuses accounts of two creators under one name", async () => {
    const { token } = await makeMaker();
    const [first, second] = [aBody(), aBody()];
    await post([first, second], token);
    const both = { accounts: [...first.accounts, ...second.accounts] };
    expectProblem(await post(both, token), 409, "creator.handle_taken");
  });

  it("refuses a category that does not exist, and more than 500 at once", async () => {
    const { token } = await makeMaker();
    const unknown = await post(aBody({ category_ids: ["2147483647"] }), token);
    expectProblem(unknown, 400, "product.category_not_found");
    const many = Array.from({ length: 501 }, () => aBody());
    expect((await post(many, token)).status).toBe(400);
  });
});

describe("GET /api/creators", () => {
  it.each([
    ["page=0", "page"],
    ["platform=myspace", "platform"],
    ["min_followers=-1", "min_followers"],
    ["min_engagement_percent=101", "min_engagement_percent"],
    ["region=cn", "region"],
    ["category_id=x", "category_id"],
    ["min_price=free", "min_price"],
    ["channel=pigeon", "channel"],
    ["do_not_contact=perhaps", "do_not_contact"],
    ["sort=name", "sort"],
  ])("refuses %s", async (query, field) => {
    const { token } = await makeMaker();
    expectProblem(await send("GET", `/api/creators?${query}`, { token }), 400, "request.invalid", [field]);
  });

  it("is not for customers or strangers", async () => {
    const { token } = await makeMaker("CUSTOMER");
    expectProblem(await send("GET", "/api/creators", { token }), 403, "auth.wrong_role");
    expectProblem(await send("GET", "/api/creators"), 401, "auth.required");
  });
});

describe("GET /api/creators/{id}", () => {
  it.each([
    ["x", 400, "request.invalid", ["id"]],
    ["2147483647", 404, "creator.not_found", []],
  ] as const)("answers %s with %d", async (id, status, code, fields) => {
    const { token } = await makeMaker();
    expectProblem(await send("GET", `/api/creators/${id}`, { token }), status, code, fields);
  });

  it("knows nobody who was erased", async () => {
    const { token } = await makeMaker();
    const handle = unique("gone");
    const { id } = await makeCreator(db(), { handle, email: null, erasedAt: new Date() });
    expectProblem(await send("GET", `/api/creators/${id}`, { token }), 404, "creator.not_found");
  });
});
