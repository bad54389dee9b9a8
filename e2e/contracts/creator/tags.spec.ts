import { describe, expect, it } from "vitest";
import { makeCategory } from "../shared/arrange";
import { send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

const ask = (json: unknown, token?: string) => send("POST", "/api/products/tags", { json, token });

describe("POST /api/products/tags (000 §2.1)", () => {
  it("tells own tags, the category with its parent, and the words of the title", async () => {
    const { token } = await makeMaker();
    const { id, name, parent } = await makeCategory();
    const { status, body } = await ask(
      { title: "手工陶瓷花瓶 Vase", category_id: String(id), tags: ["送礼"] },
      token,
    );
    expect(status).toBe(200);
    const words = ["手工", "陶瓷", "花瓶", "vase"];
    expect(body).toEqual({ tags: ["送礼", name, parent.name, ...words.map(() => expect.any(String))] });
    expect(body).toEqual({ tags: expect.arrayContaining(words) });
  });

  it("takes the category by its name, and a title alone", async () => {
    const { token } = await makeMaker("CUSTOMER");
    const named = await ask({ title: "尤克里里初学者", category: "尤克里里" }, token);
    expect(named.body).toEqual({ tags: ["尤克里里", "初学者"] });
    expect((await ask({ title: "猫" }, token)).body).toEqual({ tags: [] });
  });

  it.each([
    ["no title", {}, ["title"]],
    ["a blank title", { title: "  " }, ["title"]],
    ["a category id as number", { title: "杯", category_id: 3 }, ["category_id"]],
    ["a blank category", { title: "杯", category: " " }, ["category"]],
    ["tags that are no list", { title: "杯", tags: "送礼" }, ["tags"]],
    ["a number among the tags", { title: "杯", tags: ["送礼", 1] }, ["tags.1"]],
    ["21 tags", { title: "杯", tags: Array(21).fill("x") }, ["tags"]],
  ])("refuses %s", async (_, json, fields) => {
    const { token } = await makeMaker();
    expectProblem(await ask(json, token), 400, "request.invalid", fields);
  });

  it("refuses an unknown category, and strangers", async () => {
    const { token } = await makeMaker();
    const unknown = await ask({ title: "杯", category_id: "2147483647" }, token);
    expectProblem(unknown, 400, "product.category_not_found");
    expectProblem(await ask({ title: "杯" }), 401, "auth.required");
  });
});
