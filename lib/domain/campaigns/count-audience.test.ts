import { expect, it } from "vitest";
import { makeCreator, makeMatchTask } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { countAudience } from "./count-audience";

const db = useTestDatabase();

it("counts who comes into question, and is answered to those who may read the campaign", async () => {
  const task = await makeMatchTask(db());
  const maker = await db().user.findUniqueOrThrow({ where: { id: task.userId } });
  const seller = contextFor(db(), actorOf(maker));
  const region = { regions: ["IS"] };
  const count = (filters: Parameters<typeof countAudience>[1]["filters"]) =>
    countAudience(seller, { id: task.id, filters });
  expect(await count(region)).toEqual({ count: 0, more: false });
  await makeCreator(db(), { region: "IS", followers: 500 });
  await makeCreator(db(), { region: "IS", followers: 50_000 });
  await makeCreator(db(), { region: "IS", followers: 50_000, erasedAt: new Date() });
  expect(await count(region)).toEqual({ count: 2, more: false });
  expect(await count({ ...region, minFollowers: 1000 })).toEqual({ count: 1, more: false });
  expect(await count({ ...region, minFollowers: 1000, maxFollowers: 10 })).toEqual({ count: 0, more: false });
  const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  await expect(countAudience(stranger, { id: task.id, filters: {} })).rejects.toMatchObject({
    code: "task.not_found",
  });
});
