import { expect, it } from "vitest";
import { createMemory } from "./memory";
import { expiryCount, isCurrent, markExpired, maxTags, trackedTags } from "./versions";

it("any number of tags may expire: what is forgotten of them makes nothing current that is not", () => {
  const before = expiryCount();
  markExpired(["product:1"]);
  const between = expiryCount();
  for (let id = 2; id <= 3 * maxTags; id += 1) markExpired([`product:${id}`]);
  expect(trackedTags()).toBe(maxTags);
  const after = expiryCount();
  expect(isCurrent(["product:1"], before)).toBe(false);
  expect(isCurrent([`product:${maxTags}`], between)).toBe(false);
  expect(isCurrent(["product:1"], after)).toBe(true);
  expect(isCurrent(["shop:1"], after)).toBe(true);
  expect(isCurrent([], before)).toBe(true);
  // Of those that are remembered each counts for itself.
  const late = after - maxTags / 2;
  expect(isCurrent(["shop:1", "product:1"], late)).toBe(true);
  expect(isCurrent([`product:${3 * maxTags}`], late)).toBe(false);
});

it("a tag that expires again and again is not forgotten for those that did so once", () => {
  const since = expiryCount();
  for (let id = 0; id < 2 * maxTags; id += 1) markExpired(["categories", `shop:${id}`]);
  const memory = createMemory<string>({ name: "expiries", sizeOf: () => 1, ttl: 60_000 });
  memory.keep("kept", ["categories"], expiryCount(), "value");
  expect(isCurrent(["categories"], since)).toBe(false);
  expect(memory.find("kept")).toBe("value");
  markExpired(["categories"]);
  expect(memory.find("kept")).toBeUndefined();
});
