import { expect, test } from "vitest";
import { createMemory } from "./memory";
import { memoryUse, openRoom, textBytes } from "./shared-memory";
import { expiryCount } from "./versions";

test("all rooms together stay within one budget, and what was used last stays", () => {
  const texts = openRoom<string>("texts");
  const bytes = openRoom<Buffer>("buffers");
  const { limit } = memoryUse();
  const share = Math.floor(limit / 10);
  texts.set("first", "kept", share);
  for (let index = 0; index < 30; index += 1) {
    bytes.set(`page ${index}`, Buffer.alloc(1), share);
    expect(texts.get("first")).toBe("kept");
    expect(memoryUse().bytes).toBeLessThanOrEqual(limit);
  }
  expect(bytes.get("page 0")).toBeUndefined();
  expect(bytes.get("page 29")).toBeDefined();
  bytes.delete("page 29");
  expect(bytes.get("page 29")).toBeUndefined();
});

test("rooms of one name don't see each other's values", () => {
  openRoom<number>("same").set("key", 1, 8);
  expect(openRoom<string>("same").get("key")).toBeUndefined();
});

test("a value larger than everything is not kept, and is no error", () => {
  const room = openRoom<string>("large");
  room.set("key", "x", memoryUse().limit + 1);
  expect(room.get("key")).toBeUndefined();
});

test("Chinese text is counted by the bytes that it takes", () => {
  expect(textBytes("集市")).toBe(4);
  const memory = createMemory<string>({ name: "measured", sizeOf: textBytes, ttl: 60_000 });
  const before = memoryUse().bytes;
  memory.keep("k", ["products"], expiryCount(), "集".repeat(100_000));
  expect(memoryUse().bytes - before).toBeGreaterThan(200_000);
});
