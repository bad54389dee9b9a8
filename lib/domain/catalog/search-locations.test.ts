import { describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeLocation, makeUser } from "@/lib/testing/factories";
import { limits } from "../limits/limits";
import { addLocation } from "./add-location";
import { searchLocations } from "./search-locations";

const database = useTestDatabase();

const names = async (query: string, limit = 20) =>
  (await searchLocations(contextFor(database()), { query, limit })).map(
    ({ province, city, district }) => province + city + district,
  );

describe("locations", () => {
  test("are found by any part of their names, those that begin with it first", async () => {
    const db = database();
    for (const [province, city, district] of [
      ["云南省", "大理市", "海东镇"],
      ["海南省", "三亚市", "天涯区"],
      ["上海市", "上海市", "黄浦区"],
      ["Ｈａｗａｉ‘ｉ", "Honolulu", "Waikīkī"],
    ] as const) {
      await makeLocation(db, { province, city, district });
    }
    expect(await names("海")).toEqual(["海南省三亚市天涯区", "上海市上海市黄浦区", "云南省大理市海东镇"]);
    expect(await names("亚市天")).toEqual(["海南省三亚市天涯区"]);
    expect(await names("hawai")).toHaveLength(1);
    expect(await names("WAIKĪKĪ")).toHaveLength(1);
    expect(await names("%")).toEqual([]);
    expect(await names("火星")).toEqual([]);
    expect(await names("", 2)).toHaveLength(2);
  });

  test("are added by one account only so often; one that exists costs nothing", async () => {
    const db = database();
    const context = contextFor(db, actorOf(await makeUser(db)));
    const location = (n: number) => ({ province: "新省", city: "新市", district: `${n}区` });
    const { most } = limits["location:account"];
    const first = await addLocation(context, location(0));
    for (let n = 1; n < most; n += 1) await addLocation(context, location(n));
    expect(await addLocation(context, location(0))).toEqual(first);
    await expect(addLocation(context, location(most))).rejects.toMatchObject({ code: "auth.rate_limited" });
    await expect(
      addLocation(contextFor(db, actorOf(await makeUser(db))), location(most)),
    ).resolves.toBeTruthy();
  });
});
