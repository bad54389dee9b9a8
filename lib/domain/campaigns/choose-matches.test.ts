import { describe, expect, it } from "vitest";
import { makeMatch, makeMatchTask, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { chooseMatches } from "./choose-matches";
import { listMatches } from "./list-matches";

const db = useTestDatabase();

async function aCampaign() {
  const task = await makeMatchTask(db(), { willingThreshold: 0.6 });
  const maker = await db().user.findUniqueOrThrow({ where: { id: task.userId } });
  const make = async (willingness: number | null) =>
    (await makeMatch(db(), { taskId: task.id, willingness })).creatorId;
  const ids = { willing: await make(0.6), unwilling: await make(0.59), unknown: await make(null) };
  return { seller: contextFor(db(), actorOf(maker)), id: task.id, ...ids };
}

describe("whom a campaign writes to", () => {
  it("is who is willing, until a person says otherwise, and again", async () => {
    const { seller, id, willing, unwilling, unknown } = await aCampaign();
    const chosen = async () =>
      (await listMatches(seller, { id })).filter((row) => row.chosen).map(({ creatorId }) => creatorId);
    expect(await chosen()).toEqual([willing]);
    const choose = (creatorIds: number[], value: boolean | null) =>
      chooseMatches(seller, { id, creatorIds, chosen: value });
    expect(await choose([unwilling, unknown], true)).toEqual({ chosenCount: 3 });
    expect(await chosen()).toEqual([willing, unwilling, unknown]);
    expect(await choose([willing], false)).toEqual({ chosenCount: 2 });
    expect(await choose([willing, unwilling, unknown], null)).toEqual({ chosenCount: 1 });
    expect(await chosen()).toEqual([willing]);
  });

  it("is nobody who was not matched, and nobody else's to say", async () => {
    const { seller, id, willing } = await aCampaign();
    const other = await makeMatch(db());
    const request = { id, creatorIds: [other.creatorId], chosen: true };
    expect(await chooseMatches(seller, request)).toEqual({ chosenCount: 1 });
    expect(await db().match.findFirst({ where: { creatorId: other.creatorId } })).toMatchObject({
      chosen: null,
    });
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    const attempt = { id, creatorIds: [willing], chosen: false };
    await expect(chooseMatches(stranger, attempt)).rejects.toMatchObject({ code: "task.not_found" });
    await expect(listMatches(stranger, { id })).rejects.toMatchObject({ code: "task.not_found" });
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await expect(chooseMatches(admin, attempt)).rejects.toMatchObject({ code: "auth.forbidden" });
  });

  it("shows the talk with each, in the order of the ranks", async () => {
    const { seller, id, unwilling } = await aCampaign();
    const thread = await makeThread(db(), { taskId: id, creatorId: unwilling, stage: "REPLIED" });
    const rows = await listMatches(seller, { id });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(rows.map((row) => row.thread)).toEqual([null, { id: thread.id, stage: "REPLIED" }, null]);
  });
});
