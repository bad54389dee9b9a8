import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeCreator, makeMatch, makeMatchTask } from "@/lib/testing/campaign-factories";
import { makeProduct, unique } from "../shared/arrange";
import { send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

async function aTask(status: "MATCHED" | "MATCHING" | "DRAFT" = "MATCHED") {
  const maker = await makeMaker();
  const product = await makeProduct({ sellerId: maker.id });
  const { id } = await makeMatchTask(db(), { productId: product.id, status, run: 1 });
  const handle = unique("csv");
  const creator = await makeCreator(db(), {
    handle,
    email: `${handle}@example.com`,
    name: '=HYPERLINK("http://evil.example","看")',
  });
  const reasons = [
    { code: "shared_tags", tags: ["陶瓷", "茶具"] },
    { code: "inactive", days: 120 },
  ];
  await makeMatch(db(), { taskId: id, creatorId: creator.id, score: 0.5, reasons });
  const path = `/api/matching/tasks/${id}/results`;
  const read = (query = "", headers: Record<string, string> = {}) =>
    send("GET", path + query, { token: maker.token, headers });
  return { id, creator, read };
}

describe("GET /api/matching/tasks/{task_id}/results (000 matching)", () => {
  it("answers ranks, names, scores and reasons in the caller's language", async () => {
    const { id, creator, read } = await aTask();
    const { status, body } = await read("", { "accept-language": "en" });
    expect(status).toBe(200);
    const reasons = [
      { code: "shared_tags", against: false, text: "Tags in common: ceramic, tea set" },
      { code: "inactive", against: true, text: "Nothing published for 120 days" },
    ];
    const result = { rank: 1, creator_id: String(creator.id), name: creator.name, score: 0.5, reasons };
    expect(body).toEqual({ task_id: id, results: [result] });
  });

  it.each<[string, string, Record<string, string>]>([
    ["by the query", "?format=csv", {}],
    ["by Accept", "", { accept: "text/csv" }],
    ["by Accept before others", "", { accept: "application/json;q=0.5, text/csv" }],
  ])("is a CSV file that runs nothing, asked for %s", async (_, query, accept) => {
    const { id, creator, read } = await aTask();
    const { status, headers, text } = await read(query, { ...accept, "accept-language": "zh" });
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(headers.get("content-disposition")).toContain(`matches-${id}.csv`);
    const name = `"'=HYPERLINK(""http://evil.example"",""看"")"`;
    expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
      "排名,达人ID,达人,匹配分,理由",
      `1,${creator.id},${name},0.5,共同标签：陶瓷、茶具；已 120 天没有更新`,
      "",
    ]);
  });

  it.each<[string, string, Record<string, string>]>([
    ["by default", "", {}],
    ["where anything is taken", "", { accept: "*/*" }],
    ["where the query says so", "?format=json", { accept: "text/csv" }],
  ])("is JSON %s", async (_, query, accept) => {
    const { read } = await aTask();
    expect((await read(query, accept)).headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("refuses another format, what is not matched yet and what is a draft", async () => {
    expectProblem(await (await aTask()).read("?format=xml"), 400, "request.invalid", ["format"]);
    expectProblem(await (await aTask("MATCHING")).read(), 409, "task.not_matched");
    expectProblem(await (await aTask("DRAFT")).read("?format=csv"), 404, "task.not_found");
  });
});

describe("POST /api/matching/search (000 matching)", () => {
  const search = async (json: unknown) =>
    send("POST", "/api/matching/search", { json, token: (await makeMaker()).token });

  it("finds who was added a moment ago, under filters", async () => {
    const [tag, handle] = [unique("tag"), unique("search")];
    const { id } = await makeCreator(db(), {
      handle,
      email: `${handle}@example.com`,
      tags: [tag],
      region: "SG",
      followers: 5000,
    });
    const found = (filters: object) => search({ tags: [tag], limit: 1, filters });
    const only = { results: [{ creator_id: String(id), score: expect.any(Number) }] };
    const fits = { regions: ["sg"], min_followers: 5000, platforms: ["tiktok"], channel: "email" };
    expect((await found(fits)).body).toEqual(only);
    expect((await found({})).body).toEqual(only);
    expect((await found({ regions: [], platforms: [] })).body).toEqual(only);
  });

  it.each([
    ["no tags", {}, ["tags"]],
    ["an empty list of tags", { tags: [] }, ["tags"]],
    ["a blank tag", { tags: [" "] }, ["tags.0"]],
    ["too many tags", { tags: Array(51).fill("杯") }, ["tags"]],
    ["a limit of none", { tags: ["杯"], limit: 0 }, ["limit"]],
    ["a limit above the most", { tags: ["杯"], limit: 101 }, ["limit"]],
    ["an unknown platform", { tags: ["杯"], filters: { platforms: ["myspace"] } }, ["filters.platforms.0"]],
    ["a category id as number", { tags: ["杯"], filters: { category_ids: [1] } }, ["filters.category_ids.0"]],
    ["a negative price", { tags: ["杯"], filters: { min_price: -1 } }, ["filters.min_price"]],
  ])("refuses %s", async (_, json, fields) => {
    expectProblem(await search(json), 400, "request.invalid", fields);
  });
});
