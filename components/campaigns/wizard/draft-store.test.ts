import { describe, expect, it } from "vitest";
import { ApiError } from "@/lib/api/api-error";
import { eventually } from "@/lib/testing/eventually";
import type { Campaign, Patch } from "./campaign";
import { createDraftStore } from "./draft-store";

const campaign: Campaign = {
  task_id: "00000000-0000-4000-8000-000000000001",
  user_id: 1,
  shop_id: null,
  product: {
    product_id: 1,
    product_name: "马克杯",
    product_name_en: null,
    product_status: "online",
    price: 10,
    image: null,
    image_placeholder: null,
  },
  status: "draft",
  error: null,
  step: "tags",
  matched_count: 0,
  willing_count: 0,
  sent_count: 0,
  match_tags: ["陶瓷"],
  filters: {},
  channel: null,
  product_intro: "",
  link: "",
  reward: "",
  reward_amount: null,
  requirements: "",
  first_approval: "person",
  answer_approval: "person",
  willing_threshold: 0.5,
  matched_at: null,
  started_at: null,
  paused_at: null,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
};

/** A row that knows its versions, as the server's does, and cleans what it takes. */
function aServer() {
  let row = campaign;
  let version = 0;
  const down: { with?: ApiError } = {};
  const write = (patch: Patch) => {
    const text = patch.reward?.trim();
    const updated_at = `2026-01-01T00:00:${String(++version).padStart(2, "0")}.000Z`;
    row = { ...row, reward: text ?? row.reward, updated_at };
    row = { ...row, match_tags: patch.match_tags ?? row.match_tags, step: patch.step ?? row.step };
    return row;
  };
  return {
    down,
    write,
    row: () => row,
    load: async () => row,
    save: async (updatedAt: string, patch: Patch) => {
      if (down.with) throw down.with;
      if (updatedAt !== row.updated_at) throw new ApiError({ status: 409, code: "task.changed" });
      return write(patch);
    },
  };
}

describe("a draft that saves itself", () => {
  it("saves by itself, and what is typed stays as it was typed", async () => {
    const server = aServer();
    const store = createDraftStore(campaign, server);
    store.change({ reward: "样品 " });
    expect(store.get().save).toBe("unsaved");
    await eventually(() => expect(store.get().save).toBe("saved"));
    expect(server.row().reward).toBe("样品");
    expect(store.get().typed.reward).toBe("样品 ");
  });

  it("keeps what could not be saved, and saves it when it is asked again", async () => {
    const server = aServer();
    const store = createDraftStore(campaign, server);
    server.down.with = new ApiError({ status: 401, code: "auth.required" });
    store.change({ reward: "佣金 20%" });
    expect(await store.flush()).toBe(false);
    expect(store.get()).toMatchObject({ save: "failed", typed: { reward: "佣金 20%" } });
    delete server.down.with;
    expect(await store.flush()).toBe(true);
    expect(server.row().reward).toBe("佣金 20%");
  });

  it("says that it failed when the other's version can't be read either", async () => {
    const server = aServer();
    const store = createDraftStore(campaign, {
      ...server,
      load: () => Promise.reject(new ApiError({ status: 0 })),
    });
    server.write({ reward: "别人的" });
    store.change({ reward: "我的" });
    expect(await store.flush()).toBe(false);
    expect(store.get().save).toBe("failed");
  });

  it("merges what another has changed elsewhere", async () => {
    const server = aServer();
    const store = createDraftStore(campaign, server);
    server.write({ match_tags: ["杯子"] });
    store.change({ reward: "样品" });
    expect(await store.flush()).toBe(true);
    expect(server.row()).toMatchObject({ reward: "样品", match_tags: ["杯子"] });
    expect(store.get().base.match_tags).toEqual(["杯子"]);
  });

  it("asks whose change of the same field holds, and does either", async () => {
    for (const mine of [true, false]) {
      const server = aServer();
      const store = createDraftStore(campaign, server);
      server.write({ reward: "别人的" });
      store.change({ reward: "我的" });
      expect(await store.flush()).toBe(false);
      expect(store.get()).toMatchObject({
        save: "conflict",
        theirs: { reward: "别人的" },
        contested: ["reward"],
      });
      store.change({ match_tags: ["茶具"] });
      expect(await store.flush()).toBe(false);
      expect(await (mine ? store.keepMine() : store.takeTheirs())).toBe(true);
      expect(store.get()).toMatchObject({ save: "saved", theirs: null, contested: [] });
      expect(server.row().reward).toBe(mine ? "我的" : "别人的");
      expect(server.row().match_tags).toEqual(["茶具"]);
    }
  });

  it("goes on from the further step, and asks nobody", async () => {
    for (const [mine, theirs, after] of [
      ["preview", "filters", "preview"],
      ["filters", "preview", "preview"],
    ] as const) {
      const server = aServer();
      const store = createDraftStore(campaign, server);
      server.write({ step: theirs });
      store.change({ step: mine });
      expect(await store.flush()).toBe(true);
      expect(store.get()).toMatchObject({ save: "saved", theirs: null });
      expect(server.row().step).toBe(after);
    }
  });

  it("takes what the page reads anew, but not over what is being typed, nor anything older", async () => {
    const server = aServer();
    const store = createDraftStore(campaign, server);
    store.change({ reward: "我的" });
    store.adopt(server.write({ match_tags: ["杯子"] }));
    expect(store.get()).toMatchObject({ base: { match_tags: ["杯子"] }, typed: { reward: "我的" } });
    store.adopt(campaign);
    expect(store.get().base.match_tags).toEqual(["杯子"]);
    expect(await store.flush()).toBe(true);
    store.adopt(server.write({ reward: "别人的" }));
    expect(store.get()).toMatchObject({ base: { reward: "别人的" }, typed: {} });
    store.stop();
  });
});
