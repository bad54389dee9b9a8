import { describe, expect, it } from "vitest";
import { makeMatch, makeMatchTask, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { createDraftTask } from "./create-match-task";
import { startMatching } from "./start-matching";
import { type CampaignPatch, deleteDraft, updateCampaign } from "./update-campaign";

const db = useTestDatabase();

async function aDraft() {
  const seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  const product = await makeProduct(db(), { sellerId: seller.actor.id });
  return { seller, draft: await createDraftTask(seller, { productId: product.id }) };
}

const change = (
  seller: Awaited<ReturnType<typeof aDraft>>["seller"],
  { id, updatedAt }: { id: string; updatedAt: Date },
  patch: CampaignPatch,
) => updateCampaign(seller, { id, updatedAt, patch });

describe("a campaign in the wizard", () => {
  it("is not overwritten by who has read an older one", async () => {
    const { seller, draft } = await aDraft();
    const changed = await change(seller, draft, { reward: "样品" });
    await expect(change(seller, draft, { reward: "八百元" })).rejects.toMatchObject({ code: "task.changed" });
    const again = await change(seller, changed, { rewardMinor: 80_000 });
    expect(again).toMatchObject({ reward: "样品", rewardMinor: 80_000 });
    expect(again.updatedAt.getTime()).toBeGreaterThan(changed.updatedAt.getTime());
  });

  it("takes exactly one of changes that come at the same time", async () => {
    const { seller, draft } = await aDraft();
    const attempts = await Promise.allSettled(
      ["a", "b", "c", "d"].map((reward) => change(seller, draft, { reward })),
    );
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("keeps every column, and what is absent", async () => {
    const { seller, draft } = await aDraft();
    const filters = { platforms: ["TIKTOK" as const], minFollowers: 1000 };
    const patch = {
      matchTags: ["ＬＰ", "lp", "  唱片 ", "!!"],
      filters,
      step: "message" as const,
      channel: "TK_DM" as const,
      firstApproval: "RULE" as const,
      willingThreshold: 0.7,
    };
    const changed = await change(seller, draft, patch);
    expect(changed).toMatchObject({ ...patch, matchTags: ["lp", "唱片"], answerApproval: "PERSON" });
    expect(await change(seller, changed, { channel: null })).toMatchObject({ channel: null, filters });
  });

  it("keeps its tags and filters while it is matched and once someone was written to", async () => {
    const { seller, draft } = await aDraft();
    const running = await startMatching(seller, { id: draft.id });
    const wrong = { code: "task.wrong_state" };
    await expect(change(seller, running, { matchTags: ["a"] })).rejects.toMatchObject(wrong);
    await expect(change(seller, running, { filters: {} })).rejects.toMatchObject(wrong);
    const matched = await db().matchTask.update({ where: { id: draft.id }, data: { status: "MATCHED" } });
    const retagged = await change(seller, matched, { matchTags: ["a"] });
    const { creatorId } = await makeMatch(db(), { taskId: draft.id });
    await makeThread(db(), { taskId: draft.id, creatorId });
    await expect(change(seller, retagged, { matchTags: ["b"] })).rejects.toMatchObject(wrong);
    expect(await change(seller, retagged, { requirements: "竖屏" })).toMatchObject({ requirements: "竖屏" });
  });

  it("is nobody else's to change or delete, and only a draft goes", async () => {
    const { seller, draft } = await aDraft();
    const stranger = (await aDraft()).seller;
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await expect(change(stranger, draft, {})).rejects.toMatchObject({ code: "task.not_found" });
    await expect(change(admin, draft, {})).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(deleteDraft(stranger, draft)).rejects.toMatchObject({ code: "task.not_found" });
    await deleteDraft(seller, draft);
    await expect(deleteDraft(seller, draft)).rejects.toMatchObject({ code: "task.not_found" });
    const task = await makeMatchTask(db(), { userId: seller.actor.id });
    await expect(deleteDraft(seller, task)).rejects.toMatchObject({ code: "task.wrong_state" });
  });
});
