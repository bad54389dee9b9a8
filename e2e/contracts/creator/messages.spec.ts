import { expect, it } from "vitest";
import { send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

const facts = {
  product_intro: "手工陶瓷马克杯，容量 350 毫升。",
  link: "https://shop.example.com/products/12",
  reward: "800元",
  shooting_requirements: "拍 2 条视频",
  channel: "email",
};

it.each([
  ["no introduction", { product_intro: " " }, "product_intro"],
  ["no link", { link: undefined }, "link"],
  ["a link without its scheme", { link: "shop.example.com" }, "link"],
  ["a link of another scheme", { link: "javascript:alert(1)" }, "link"],
  ["no reward", { reward: "" }, "reward"],
  ["a reward that is a number", { reward: 800 }, "reward"],
  ["another channel", { channel: "fax" }, "channel"],
  ["another language", { language: "fr" }, "language"],
  ["a creator that is no id", { creator_id: "x" }, "creator_id"],
  ["an endless introduction", { product_intro: "长".repeat(2001) }, "product_intro"],
])("%s is refused by its field", async (_, wrong, field) => {
  const { token } = await makeMaker();
  const reply = await send("POST", "/api/aigc/messages", { json: { ...facts, ...wrong }, token });
  expectProblem(reply, 400, "request.invalid", [field]);
});

it("an unknown creator is not found", async () => {
  const { token } = await makeMaker();
  const json = { ...facts, creator_id: "2147483647" };
  expect((await send("POST", "/api/aigc/messages", { json, token })).status).toBe(404);
});

it.each(["email", "tk_dm", "tk_plan"])("over %s all facts are told, and nothing is kept", async (channel) => {
  const { token } = await makeMaker();
  const json = { ...facts, channel };
  const reply = await send("POST", "/api/aigc/messages", { json, token });
  expect(reply.status).toBe(200);
  for (const fact of [facts.link, facts.reward, facts.shooting_requirements])
    expect(reply.text).toContain(fact);
  expect((await send("POST", "/api/aigc/messages", { json, token })).text).toBe(reply.text);
});
