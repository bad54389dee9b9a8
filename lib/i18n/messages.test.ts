import { describe, expect, it } from "vitest";
import { messages } from "./messages";

function keysOf(value: unknown, prefix = ""): string[] {
  if (typeof value !== "object" || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, child]) => keysOf(child, prefix ? `${prefix}.${key}` : key));
}

function textAt(value: unknown, key: string): string {
  const leaf = key
    .split(".")
    .reduce<unknown>(
      (node, part) => (typeof node === "object" && node ? Reflect.get(node, part) : undefined),
      value,
    );
  return typeof leaf === "string" ? leaf : "";
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)/g)].map((match) => match[1]))].sort();
const keys = keysOf(messages.zh).filter((key) => key.includes("."));

describe("messages", () => {
  it("has the same keys in every language", () => {
    expect(keysOf(messages.en).sort()).toEqual(keysOf(messages.zh).sort());
  });

  it("has no empty text", () => {
    const empty = keys.filter((key) => !textAt(messages.en, key).trim() || !textAt(messages.zh, key).trim());
    expect(empty.filter((key) => key.split(".").length > 1)).toEqual([]);
  });

  it("uses no argument in Chinese that English does not know, nor the other way round", () => {
    const differing = keys.filter((key) => {
      const simple = [textAt(messages.zh, key), textAt(messages.en, key)];
      if (simple.some((text) => /plural|select/.test(text))) return false;
      return placeholders(simple[0] ?? "").join() !== placeholders(simple[1] ?? "").join();
    });
    expect(differing).toEqual([]);
  });
});
