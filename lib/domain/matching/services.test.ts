import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { env } from "@/lib/env";
import { openAiEmbeddings } from "@/lib/ports/embeddings/openai-compatible";
import { httpRetrieval } from "@/lib/ports/retrieval/http";
import { makeCreator, makeMatchTask } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { type Heard, sendJson, startHttpStandIn } from "@/lib/testing/http-stand-in";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { runMatchTask } from "./run-match-task";
import { searchCreators } from "./search-creators";

const db = useTestDatabase();
prepareMediaFolder();

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  Object.assign(env, { EMBEDDINGS_URL: undefined, EMBEDDINGS_MODEL: undefined, RETRIEVAL_URL: undefined });
  for (const stop of stops.splice(0)) await stop();
});

async function serve(answer: (heard: Heard, response: ServerResponse) => void) {
  const service = await startHttpStandIn(answer);
  stops.push(service.stop);
  return service;
}

/** A task, run to its end. */
async function match(tags: string[]) {
  const { id } = await makeMatchTask(db(), { status: "MATCHING", run: 1, matchTags: tags });
  await runMatchTask(contextFor(db()), { taskId: id, run: 1 });
  return db().matchTask.findUniqueOrThrow({
    where: { id },
    include: { matches: { orderBy: { rank: "asc" } } },
  });
}

const seller = async () => contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));

type Misdeed = [name: string, fault: string, answer: (response: ServerResponse) => void];

const misdeeds: Misdeed[] = [
  ["refuses us", "refused", (response) => sendJson(response, { error: "no" }, 401)],
  ["breaks", "refused", (response) => sendJson(response, {}, 500)],
  ["leads elsewhere", "unreachable", (response) => response.writeHead(302, { location: "/" }).end()],
  ["hangs up", "unreachable", (response) => response.destroy()],
  [
    "hangs up in the middle",
    "unreachable",
    (response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"results":[');
      setImmediate(() => response.destroy());
    },
  ],
  ["answers no JSON", "bad_answer", (response) => response.end("<html>")],
  ["answers something else", "bad_answer", (response) => sendJson(response, { results: 7, data: 7 })],
  ["answers nothing", "bad_answer", (response) => response.end()],
];

describe("a retrieval service", () => {
  it("is told tags and filters, and whom it names is held against our own", async () => {
    const creators = [
      await makeCreator(db(), { region: "SG" }),
      await makeCreator(db(), { region: "SG", erasedAt: new Date() }),
      await makeCreator(db(), { region: "CN" }),
      await makeCreator(db(), { region: "SG" }),
    ];
    const [first, erased, elsewhere, last] = creators.map(({ id }) => id);
    const named = [last, erased, elsewhere, 2_000_000_000, first, first];
    const service = await serve((_, response) =>
      sendJson(response, {
        results: named.map((id, place) => ({ creator_id: String(id), score: 0.9 - place / 10 })),
      }),
    );
    env.RETRIEVAL_URL = `${service.url}/top`;
    env.RETRIEVAL_TOKEN = "secret";
    const filters = { regions: ["SG"], minEngagement: 0, maxPriceMinor: undefined };
    const found = await searchCreators(await seller(), { tags: ["Mug"], filters, limit: 2 });
    expect(found).toEqual([
      { creatorId: last, score: 0.9 },
      { creatorId: first, score: 0.5 },
    ]);
    expect(service.heard).toMatchObject([
      {
        path: "/top",
        headers: { authorization: "Bearer secret" },
        json: { tags: ["mug"], filters: { regions: ["SG"], min_engagement_percent: 0 }, limit: 20 },
      },
    ]);
  });

  it("that finds fewer than there are is made good by words", async () => {
    const one = await makeCreator(db(), { tags: ["accordion"] });
    const two = await makeCreator(db(), { tags: ["accordion"] });
    const service = await serve((_, response) =>
      sendJson(response, { results: [{ creator_id: two.id, score: 1 }] }),
    );
    env.RETRIEVAL_URL = service.url;
    const { status, matches } = await match(["accordion"]);
    expect([status, matches.map(({ creatorId }) => creatorId)]).toEqual(["MATCHED", [one.id, two.id]]);
  });

  it.each(misdeeds)("that %s fails the task with its reason", async (_, fault, answer) => {
    const service = await serve((_, response) => answer(response));
    env.RETRIEVAL_URL = service.url;
    expect(await match(["a1"])).toMatchObject({ status: "FAILED", error: `retrieval_${fault}`, matches: [] });
    const attempt = searchCreators(await seller(), { tags: ["a1"] });
    await expect(attempt).rejects.toMatchObject({ code: "service.unavailable" });
  });

  it.each([
    ["a score above 1", { creator_id: 1, score: 1.5 }],
    ["a score below 0", { creator_id: 1, score: -0.1 }],
    ["a score as text", { creator_id: 1, score: "1" }],
    ["an id that is none", { creator_id: "x", score: 1 }],
    ["an id of 0", { creator_id: 0, score: 1 }],
  ])("must not answer %s", async (_, result) => {
    const service = await serve((_, response) => sendJson(response, { results: [result] }));
    env.RETRIEVAL_URL = service.url;
    expect(await match(["a1"])).toMatchObject({ status: "FAILED", error: "retrieval_bad_answer" });
  });

  it("that keeps silent is given up, as is one that sends without end", async () => {
    const silent = await serve(() => {});
    const slow = httpRetrieval({ url: silent.url, timeoutMs: 200 });
    await expect(slow.search({ tags: [], filters: {}, limit: 1 })).rejects.toMatchObject({
      fault: "timeout",
    });
    const gone = new AbortController();
    const attempt = httpRetrieval({ url: silent.url }).search(
      { tags: [], filters: {}, limit: 1 },
      gone.signal,
    );
    gone.abort();
    await expect(attempt).rejects.toMatchObject({ service: "retrieval" });
    const nobody = httpRetrieval({ url: "http://127.0.0.1:1" });
    await expect(nobody.search({ tags: [], filters: {}, limit: 1 })).rejects.toMatchObject({
      fault: "unreachable",
    });
  });
});

const asked = z.object({ model: z.string(), input: z.array(z.string()) });

/** A model that knows two meanings, whatever the language. */
function meaningOf(text: string): number[] {
  const about = (words: RegExp) => (words.test(text) ? 1 : 0);
  return [about(/手机|phone|mobile/i), about(/猫|cat|kitten/i), 0.1, -0.2, 0, 0, 0, 0.05];
}

const model = (heard: Heard, response: ServerResponse) => {
  const { input } = asked.parse(heard.json);
  const data = input.map((text, index) => ({ object: "embedding", index, embedding: meaningOf(text) }));
  sendJson(response, { object: "list", data: data.reverse(), model: "m", usage: { total_tokens: 1 } });
};

describe("a model behind OpenAI's embeddings", () => {
  it("finds who means the same, asks for each text once and again when it changes", async () => {
    await db().creator.deleteMany({ where: { matches: { none: {} } } });
    const service = await serve(model);
    Object.assign(env, { EMBEDDINGS_URL: `${service.url}/v1/`, EMBEDDINGS_MODEL: "m", EMBEDDINGS_KEY: "k" });
    const cat = await makeCreator(db(), { bio: "my kittens" });
    const phone = await makeCreator(db(), { bio: "mobile reviews" });
    const found = await match(["手机"]);
    expect(found.matches[0]).toMatchObject({ creatorId: phone.id, rank: 1 });
    expect(found.matches[0]?.score).toBeGreaterThan(0.99);
    expect(service.heard[0]).toMatchObject({
      path: "/v1/embeddings",
      headers: { authorization: "Bearer k" },
    });
    const before = service.heard.length;
    expect((await match(["cats"])).matches[0]).toMatchObject({ creatorId: cat.id });
    expect(service.heard.length - before).toBe(1);
    await db().creator.update({ where: { id: phone.id }, data: { bio: "kitten mobile" } });
    await db().creator.update({ where: { id: cat.id }, data: { erasedAt: new Date() } });
    const again = await match(["cats"]);
    expect(again.matches.map(({ creatorId }) => creatorId)).toContain(phone.id);
    expect(again.matches.map(({ creatorId }) => creatorId)).not.toContain(cat.id);
    expect(service.heard.length - before).toBe(3);
    const vectors = { space: "model:m", creatorId: cat.id };
    expect(await db().creatorVector.count({ where: vectors })).toBe(0);
  });

  it.each(misdeeds)("that %s fails the task with its reason", async (_, fault, answer) => {
    const service = await serve((_, response) => answer(response));
    Object.assign(env, { EMBEDDINGS_URL: service.url, EMBEDDINGS_MODEL: `bad ${fault}` });
    await makeCreator(db());
    expect(await match(["a1"])).toMatchObject({ status: "FAILED", error: `embeddings_${fault}` });
  });

  it.each([
    ["too few vectors", [[1, 2]]],
    ["vectors of several lengths", [[1, 2], [1]]],
    ["an empty vector", [[], []]],
    [
      "what is no number",
      [
        [1, null],
        [1, 2],
      ],
    ],
  ])("must not answer %s", async (_, vectors) => {
    const service = await serve((_, response) =>
      sendJson(response, { data: vectors.map((embedding, index) => ({ index, embedding })) }),
    );
    const attempt = openAiEmbeddings({ url: service.url, model: "m" }).embed(["a", "b"]);
    await expect(attempt).rejects.toMatchObject({ service: "embeddings", fault: "bad_answer" });
  });

  it("is asked for many texts in portions, in their order", async () => {
    const service = await serve(model);
    const texts = Array.from({ length: 150 }, (_, index) => (index % 2 ? "phone" : "cat"));
    const vectors = await openAiEmbeddings({ url: service.url, model: "m" }).embed(texts);
    expect(vectors.map(([phone]) => phone)).toEqual(texts.map((text) => (text === "phone" ? 1 : 0)));
    expect(service.heard).toHaveLength(3);
  });
});
