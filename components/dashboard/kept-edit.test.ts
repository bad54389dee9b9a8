import { afterEach, expect, it, vi } from "vitest";
import { forgetKept, holdEdit, keep, readKept } from "./kept-edit";

/** A storage as browsers have it, where what is kept are its own keys. */
function aStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
}

const isText = (value: unknown): value is { text: string } => typeof Object(value).text === "string";

afterEach(() => vi.unstubAllGlobals());

it("keeps what is typed in the tab and in the browser apart, and forgets both at once, and nothing else", () => {
  const [tab, browser] = [aStorage(), aStorage()];
  vi.stubGlobal("sessionStorage", tab);
  vi.stubGlobal("localStorage", browser);
  browser.setItem("theme", "dark");
  keep("edit 1", { text: "here" });
  keep("edit 1", { text: "left" }, "browser");
  expect([readKept("edit 1", isText), readKept("edit 1", isText, "browser")]).toEqual([
    { text: "here" },
    { text: "left" },
  ]);
  expect(readKept("edit 2", isText)).toBeNull();
  forgetKept();
  expect([readKept("edit 1", isText), readKept("edit 1", isText, "browser")]).toEqual([null, null]);
  expect(browser.getItem("theme")).toBe("dark");
});

it("does without where the browser keeps nothing", () => {
  expect(readKept("edit 1", isText)).toBeNull();
  expect(() => keep("edit 1", { text: "here" })).not.toThrow();
  expect(() => forgetKept()).not.toThrow();
});

it("an edit is held by one, and goes to the next who still wants it", async () => {
  const held: string[] = [];
  const open = (name: string) => holdEdit("edit 3", () => held.push(name));
  const close = open("first");
  await vi.waitFor(() => expect(held).toEqual(["first"]));
  const callOff = open("second");
  const closeThird = open("third");
  holdEdit("edit 4", () => held.push("another"));
  await vi.waitFor(() => expect(held).toEqual(["first", "another"]));
  callOff();
  close();
  await vi.waitFor(() => expect(held).toEqual(["first", "another", "third"]));
  closeThird();
});
