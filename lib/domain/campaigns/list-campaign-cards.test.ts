import { describe, expect, it } from "vitest";
import { makeMatchTask, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { campaignPhases } from "./campaign-phase";
import { countCampaignsByPhase, listCampaignCards } from "./list-campaign-cards";

const db = useTestDatabase();
const page = { number: 1, size: 20 };

async function aSeller() {
  return contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
}

describe("the list of campaigns", () => {
  it("shows each in exactly one phase, and nobody else's", async () => {
    const seller = await aSeller();
    const { id: productId } = await makeProduct(db(), { sellerId: seller.actor.id });
    const now = new Date();
    const rows = {
      draft: { status: "DRAFT" },
      matching: { status: "MATCHING" },
      failed: { status: "FAILED" },
      ready: { status: "MATCHED" },
      running: { status: "MATCHED", startedAt: now },
      paused: { status: "MATCHED", startedAt: now, pausedAt: now },
    } as const;
    for (const phase of campaignPhases) await makeMatchTask(db(), { productId, ...rows[phase] });
    for (const phase of campaignPhases) {
      const { items, total } = await listCampaignCards(seller, { phase, page });
      expect([phase, total, items.map((card) => card.phase)]).toEqual([phase, 1, [phase]]);
    }
    const counts = await countCampaignsByPhase(seller);
    expect(Object.values(counts)).toEqual(campaignPhases.map(() => 1));
    const stranger = await aSeller();
    expect((await listCampaignCards(stranger, { page })).total).toBe(0);
    expect(Object.values(await countCampaignsByPhase(stranger))).toEqual(campaignPhases.map(() => 0));
  });

  it("finds by a part of the product's title in either language, in which no sign means another", async () => {
    const seller = await aSeller();
    const make = async (title: string, titleEn: string) => {
      const { id } = await makeProduct(db(), { sellerId: seller.actor.id, title, titleEn });
      return (await makeMatchTask(db(), { productId: id })).id;
    };
    const mug = await make("陶瓷马克杯 100%", "Stoneware Mug");
    const tea = await make("紫砂_茶壶", "Clay teapot");
    const found = async (text: string) =>
      (await listCampaignCards(seller, { text, page })).items.map(({ id }) => id);
    expect(await found("马克")).toEqual([mug]);
    expect(await found("TEAPOT")).toEqual([tea]);
    expect(await found("%")).toEqual([mug]);
    expect(await found("_")).toEqual([tea]);
    expect(await found("没有")).toEqual([]);
  });

  it("counts replies and cooperations from the threads", async () => {
    const seller = await aSeller();
    const { id: productId } = await makeProduct(db(), { sellerId: seller.actor.id });
    const { id: taskId } = await makeMatchTask(db(), { productId });
    await makeThread(db(), { taskId, stage: "COOPERATING", lastReplyAt: new Date() });
    await makeThread(db(), { taskId, stage: "REPLIED", lastReplyAt: new Date() });
    await makeThread(db(), { taskId });
    const { items } = await listCampaignCards(seller, { page });
    expect(items[0]).toMatchObject({ matchedCount: 3, sentCount: 0, repliedCount: 2, cooperatingCount: 1 });
  });
});
