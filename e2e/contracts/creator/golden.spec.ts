import { describe, expect, it } from "vitest";
import { z } from "zod";
import { operationsOf } from "@/lib/api/enumeration";
import * as creator from "@/lib/contracts/creator";
import { db } from "@/lib/db";
import type { MatchTaskStatus } from "@/lib/generated/prisma/enums";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { type Fixture, readFixtures } from "@/lib/testing/contract-fixtures";
import { misfits, shapeOf } from "@/lib/testing/shape";
import { makeCategory, makeProduct, password, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";
import { makeMaker } from "./people";
import { makeTalk, postCallback } from "./talk";

type Scene = (request: Fixture["requests"][number]) => Promise<Reply>;

const names = ({ task_id, session_id, creator_id }: Awaited<ReturnType<typeof makeTalk>>["body"]) => ({
  task_id,
  session_id,
  creator_id,
});

const speak = { "api-contract": "creator" };

async function ownProduct() {
  const maker = await makeMaker();
  const images = { create: [{ url: "/media/0123456789abcdef0123", rank: 0 }] };
  const product = await makeProduct({ sellerId: maker.id, images });
  return { maker, product, path: `/api/products/${product.id}` };
}

async function ownTask(status: MatchTaskStatus) {
  const { maker, product } = await ownProduct();
  const { id } = await makeMatchTask(db(), { productId: product.id, status });
  return { id, token: maker.token, path: `/api/matching/tasks/${id}` };
}

async function matchedTask() {
  const { id, ...task } = await ownTask("MATCHED");
  const reasons = [{ code: "shared_tags", tags: ["紫砂"] }];
  await makeMatch(db(), { taskId: id, creatorId: (await aCreator()).id, reasons });
  return task;
}

async function ownMatches(count: number) {
  const { maker, product } = await ownProduct();
  const { id: taskId } = await makeMatchTask(db(), { productId: product.id });
  const creatorIds: number[] = [];
  while (creatorIds.length < count) {
    const { id: creatorId } = await aCreator();
    await makeMatch(db(), { taskId, creatorId });
    creatorIds.push(creatorId);
  }
  return { token: maker.token, taskId, creatorIds };
}

function aCreator(data: Parameters<typeof makeCreator>[1] = {}) {
  const handle = unique("maya");
  return makeCreator(db(), {
    handle,
    email: `${handle}@example.com`,
    tags: ["紫砂"],
    categoryIds: [1],
    languages: ["zh"],
    region: "CN",
    priceFromMinor: 80_000,
    priceToMinor: 150_000,
    lastActiveAt: new Date(),
    ...data,
  });
}

const scenes: Record<string, Scene> = {
  receiveReply: async ({ body }) => postCallback({ ...Object(body), ...names((await makeTalk()).body) }),
  registerUser: ({ body }) => {
    const username = unique("maker");
    const json = { ...Object(body), username, email: `${username}@example.com` };
    return send("POST", "/api/users/register", { json });
  },
  loginUser: async () => {
    const { username } = await makeMaker();
    return send("POST", "/api/users/login", { json: { username, password } });
  },
  uploadProduct: async ({ body }) => {
    const { token } = await makeMaker();
    const json = { ...Object(body), category_id: String((await makeCategory()).id) };
    return send("POST", "/api/products/upload", { json, token });
  },
  generateMatchTags: async ({ body }) =>
    send("POST", "/api/products/tags", { json: body, token: (await makeMaker()).token }),
  writeMessage: async ({ body }) =>
    send("POST", "/api/aigc/messages", { json: body, token: (await makeMaker()).token }),
  getProduct: async () => send("GET", (await ownProduct()).path, { headers: speak }),
  updateProduct: async ({ body }) => {
    const { maker, product, path } = await ownProduct();
    const json = { ...Object(body), category_id: String(product.categoryId) };
    return send("PUT", path, { json, token: maker.token });
  },
  createMatchTask: async () => {
    const { maker, product } = await ownProduct();
    return send("POST", "/api/matching/tasks", {
      json: { product_id: String(product.id) },
      token: maker.token,
    });
  },
  listMatchTasks: async () => {
    const { token } = await ownTask("MATCHED");
    return send("GET", "/api/matching/tasks", { token });
  },
  getMatchTask: async () => {
    const { token, path } = await ownTask("MATCHED");
    return send("GET", path, { token });
  },
  getMatchResults: async () => {
    const { token, path } = await matchedTask();
    return send("GET", `${path}/results`, { token });
  },
  searchCreators: async ({ body }) => {
    await aCreator({ tags: ["马克杯", "mug"] });
    const { filters: _filters, ...json } = Object(body);
    return send("POST", "/api/matching/search", { json, token: (await makeMaker()).token });
  },
  retryMatchTask: async () => {
    const { token, path } = await ownTask("FAILED");
    return send("POST", `${path}/retry`, { token, json: {} });
  },
  startOutreach: async ({ body }) => {
    const { token, taskId, creatorIds } = await ownMatches(2);
    const json = { ...Object(body), task_id: taskId, creator_ids: creatorIds.map(String) };
    return send("POST", "/api/outreach", { json, token });
  },
  getOutreachSession: async () => {
    const { token, taskId, creatorIds } = await ownMatches(1);
    const thread = await makeThread(db(), { taskId, creatorId: creatorIds[0], lastReplyAt: new Date() });
    await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: new Date() });
    return send("GET", `/api/outreach/sessions/${thread.id}`, { token });
  },
  scoreTask: async () => {
    const { token, taskId } = await ownMatches(2);
    return send("POST", `/api/matching/tasks/${taskId}/willingness`, { token });
  },
  listTaskOutreach: async () => {
    const { token, taskId, creatorIds } = await ownMatches(2);
    await makeThread(db(), { taskId, creatorId: creatorIds[0] });
    return send("GET", `/api/matching/tasks/${taskId}/outreach`, { token });
  },
  importCreators: async ({ body }) => {
    const { token } = await makeMaker();
    const [account] = z.object({ accounts: z.array(z.looseObject({})) }).parse([body].flat()[0]).accounts;
    const { id } = await makeCategory();
    const own = {
      accounts: [{ ...account, handle: unique("maya") }],
      email: `${unique()}@example.com`,
      category_ids: [String(id)],
    };
    const json = Array.isArray(body) ? [{ ...Object(body[0]), ...own }] : { ...Object(body), ...own };
    return send("POST", "/api/creators", { json, token });
  },
  listCreators: async ({ query }) => {
    const { token } = await makeMaker();
    await aCreator({ region: "CN" });
    return send("GET", `/api/creators?${new URLSearchParams(query)}`, { token });
  },
  getCreator: async () => {
    const { token } = await makeMaker();
    return send("GET", `/api/creators/${(await aCreator()).id}`, { token });
  },
  listCategories: async () => {
    await makeCategory();
    return send("GET", "/api/categories", { headers: speak });
  },
};

describe("what the document shows is what the server answers", () => {
  const fixtures = readFixtures("creator");
  const operations = operationsOf(creator);

  it("with a scene for every example", () => {
    expect(Object.keys(scenes).sort()).toEqual(fixtures.map(({ operation }) => operation).sort());
  });

  it.each(fixtures.map((fixture) => [fixture.operation, fixture.source, fixture] as const))(
    "%s (%s)",
    async (name, _, { requests, responses }) => {
      const operation = operations.find((candidate) => candidate.name === name);
      for (const response of responses) expect(operation?.output.parse(response)).toEqual(response);
      for (const { params = {}, body } of requests) {
        operation?.params?.parse(params);
        operation?.body?.parse(body);
      }
      for (const request of requests) {
        const reply = await scenes[name]?.(request);
        const status = operation?.status ?? 200;
        expect([reply?.status, reply?.text]).toEqual([status, reply?.text]);
        expect(reply?.headers.get("content-type")).toBe("application/json; charset=utf-8");
        expect(misfits(reply?.body, shapeOf(responses))).toEqual([]);
      }
    },
  );
});
