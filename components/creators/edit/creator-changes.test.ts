import { describe, expect, it } from "vitest";
import { mergeEdits } from "@/components/dashboard/merge-edits";
import { creatorChanges } from "./creator-changes";
import { type CreatorView, formPath, formValues } from "./creator-form-values";

const read: CreatorView = {
  creator_id: "12",
  name: "小满",
  bio: "爱喝茶",
  language: "zh",
  languages: ["zh"],
  region: "CN",
  tags: ["茶道"],
  category_ids: ["3"],
  accounts: [{ platform: "tiktok", handle: "tea", followers: 820, engagement_percent: 4.2 }],
  followers: 820,
  engagement_percent: 4.2,
  price_from: 800,
  price_to: null,
  last_active_at: null,
  channels: ["email"],
  do_not_contact: false,
  editable: true,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
};

const base = formValues(read);

describe("a change", () => {
  it("says what differs, and nothing else", () => {
    expect(creatorChanges(base, read)).toEqual({});
    const values = { ...base, region: "", price_to: "1500", email: " a@example.com " };
    expect(creatorChanges(values, read)).toEqual({ region: null, price_to: 1500, email: "a@example.com" });
    expect(creatorChanges({ ...base, remove_email: true }, read)).toEqual({ email: null });
  });

  it("names all accounts, each with its figures; what is no number stays wrong", () => {
    const account = { platform: "weibo" as const, handle: "cup", followers: "", engagement_percent: "x" };
    expect(creatorChanges({ ...base, accounts: [account] }, read)).toEqual({
      accounts: [{ platform: "weibo", handle: "cup", followers: 0, engagement_percent: Number.NaN }],
    });
  });
});

describe("two changes of one creator", () => {
  it("of different fields are both kept", () => {
    const { merged, contested, adopted } = mergeEdits(
      base,
      { ...base, name: "大满" },
      { ...base, tags: ["露营"], bio: "爱露营" },
    );
    expect(merged).toEqual({ ...base, name: "大满", tags: ["露营"], bio: "爱露营" });
    expect([contested, adopted]).toEqual([[], ["bio", "tags"]]);
  });

  it("of one field are contested, unless they say the same", () => {
    const mine = { ...base, name: "大满", region: "NZ" };
    const { merged, contested } = mergeEdits(base, mine, { ...base, name: "中满", region: "NZ" });
    expect(merged).toEqual(mine);
    expect(contested).toEqual(["name"]);
  });
});

it("an error stands at the row's field, or at the chips", () => {
  expect(formPath(["accounts", 1, "handle"])).toBe("accounts.1.handle");
  expect(formPath(["tags", 3])).toBe("tags");
});
