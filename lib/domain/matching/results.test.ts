import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { makeCreator, makeMatch, makeMatchTask } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { getResults } from "./get-results";
import { listMatches } from "./list-matches";
import { sweepResultFiles } from "./result-file";
import { runMatchTask } from "./run-match-task";
import { startMatching } from "./start-matching";

const db = useTestDatabase();
prepareMediaFolder();

const folder = () => join(env.DATA_DIR, "matches");
const fileOf = (id: string) => join(folder(), `${id}.jsonl`);

/** Without four letters in common. */
const words = "quartz basalt marble onyx flint slate chalk gypsum jade obsidian topaz opal".split(" ");

let made = 0;

/** A task that has found two creators, by tags that nobody else has. */
async function aMatchedTask() {
  const tag = words[made++] ?? "";
  const creators = [
    await makeCreator(db(), { tags: [tag] }),
    await makeCreator(db(), { tags: [tag, "别的"] }),
  ];
  const { id, userId } = await makeMatchTask(db(), { status: "MATCHING", run: 1, matchTags: [tag] });
  await runMatchTask(contextFor(db()), { taskId: id, run: 1 });
  const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
  return { id, creators, seller: contextFor(db(), actorOf(user)) };
}

describe("the result file", () => {
  it("is written with the end of a run: a line per creator, without names", async () => {
    const { id, creators } = await aMatchedTask();
    const text = await readFile(fileOf(id), "utf8");
    const lines: unknown[] = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ task_id: id, run: 1, rank: 1, creator_id: creators[0]?.id });
    expect(text).not.toContain(creators[0]?.name ?? "");
    expect(await readdir(join(folder(), "incoming"))).toEqual([]);
  });

  it.each([
    ["is absent", null],
    ["is cut off", '{"task_id":"'],
    ["is no JSON", "nope\n"],
    ["is empty", ""],
    ["has other lines", "{}\n"],
  ])("is made from the rows again where it %s", async (_, damage) => {
    const { id, creators, seller } = await aMatchedTask();
    const whole = await readFile(fileOf(id), "utf8");
    if (damage === null) env.DATA_DIR = `${env.DATA_DIR}/elsewhere-${made}`;
    else await writeFile(fileOf(id), damage);
    const { results } = await getResults(seller, { id });
    expect(results.map(({ rank, creatorId }) => [rank, creatorId])).toEqual(
      creators.map((creator, index) => [index + 1, creator.id]),
    );
    expect(await readFile(fileOf(id), "utf8")).toBe(whole);
  });

  it("of an older run is not read", async () => {
    const { id, creators, seller } = await aMatchedTask();
    const old = await readFile(fileOf(id), "utf8");
    await startMatching(seller, { id });
    await db().creator.update({ where: { id: creators[1]?.id }, data: { erasedAt: new Date() } });
    await runMatchTask(contextFor(db()), { taskId: id, run: 2 });
    await writeFile(fileOf(id), old);
    expect((await getResults(seller, { id })).results).toHaveLength(1);
  });

  it("goes with its task, as does what is no result file and what was left half written long ago", async () => {
    const { id } = await aMatchedTask();
    await mkdir(join(folder(), "incoming"), { recursive: true });
    const [left, fresh] = [join(folder(), "incoming", "left"), join(folder(), "incoming", "fresh")];
    for (const path of [left, fresh, join(folder(), "notes.txt"), fileOf(randomUUID())])
      await writeFile(path, "");
    await utimes(left, new Date(0), new Date(0));
    await sweepResultFiles(contextFor(db()));
    expect(await readdir(join(folder(), "incoming"))).toEqual(["fresh"]);
    const names = await readdir(folder());
    expect(names).toContain(`${id}.jsonl`);
    expect(names.filter((name) => name.endsWith(".txt"))).toEqual([]);
    await db().matchTask.delete({ where: { id } });
    await sweepResultFiles(contextFor(db()));
    expect(await readdir(folder())).not.toContain(`${id}.jsonl`);
  });
});

describe("results", () => {
  it("name creators as they are called now, and not who was erased", async () => {
    const { id, creators, seller } = await aMatchedTask();
    await db().creator.update({ where: { id: creators[0]?.id }, data: { name: "新名字" } });
    await db().creator.update({ where: { id: creators[1]?.id }, data: { erasedAt: new Date() } });
    expect((await getResults(seller, { id })).results.map(({ name }) => name)).toEqual(["新名字"]);
    const listed = await listMatches(seller, { id });
    expect(listed.map(({ creator }) => creator.name)).toEqual(["新名字", ""]);
  });

  it("are refused before there are any, and to strangers", async () => {
    const { id, seller } = await aMatchedTask();
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    await expect(getResults(stranger, { id })).rejects.toMatchObject({ code: "task.not_found" });
    await expect(listMatches(stranger, { id })).rejects.toMatchObject({ code: "task.not_found" });
    for (const status of ["MATCHING", "FAILED"] as const) {
      await db().matchTask.update({ where: { id }, data: { status } });
      await expect(getResults(seller, { id })).rejects.toMatchObject({ code: "task.not_matched" });
      expect(await listMatches(seller, { id })).toEqual([]);
    }
    await db().matchTask.update({ where: { id }, data: { status: "DRAFT" } });
    await expect(getResults(seller, { id })).rejects.toMatchObject({ code: "task.not_found" });
  });

  it("leave out reasons that this release does not know", async () => {
    const { id, seller } = await aMatchedTask();
    const { creatorId } = await makeMatch(db(), {
      taskId: id,
      reasons: [{ code: "older" }, { code: "no_shared_tag" }],
    });
    const row = (await listMatches(seller, { id })).find(({ creator }) => creator.id === creatorId);
    expect(row?.reasons).toEqual([{ code: "no_shared_tag" }]);
  });
});
