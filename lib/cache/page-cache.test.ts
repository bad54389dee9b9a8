import { beforeEach, expect, test } from "vitest";
import { underway } from "../serving/underway";
import PageCache from "./page-cache.mjs";
import { expiryCount, markExpired } from "./versions";

const cache = new PageCache();
const key = "/products/1";
const tags = ["product:1"];

let row: string;
let runs = 0;

/** What a visitor's request does, step by step: it misses, reads, renders for a while and stores. */
function reader() {
  const state = { since: -1 };
  const inside = <T>(work: () => Promise<T>) => underway.run(state, work);
  let kept = false;
  let html = "";
  const store = () => cache.set(key, { kind: "APP_PAGE", html, headers: {} }, { tags });
  return [
    async () => {
      state.since = expiryCount();
    },
    async () => {
      kept = (await inside(() => cache.get(key))) !== null;
    },
    async () => {
      html = row;
    },
    () => (kept ? Promise.resolve() : inside(store)),
  ];
}

function writer() {
  return [
    async () => {
      row = `new ${runs}`;
    },
    async () => markExpired(tags),
  ];
}

/** Every way in which the steps of several may interleave, as the order in which they take turns. */
function* interleavings(left: number[], turns: number[] = []): Generator<number[]> {
  if (left.every((count) => count === 0)) yield turns;
  for (const [who, count] of left.entries()) {
    if (count > 0) yield* interleavings(left.with(who, count - 1), [...turns, who]);
  }
}

beforeEach(() => {
  row = "old";
});

test.each([
  ["two readers and a writer", () => [reader(), reader(), writer()]],
  [
    "a reader, a writer and a reader that stores without having asked",
    () => [reader(), reader().toSpliced(1, 1), writer()],
  ],
])("%s, however they interleave, leave no page from before the last write", async (_, make) => {
  const lengths = make().map((steps) => steps.length);
  for (const turns of interleavings(lengths)) {
    runs += 1;
    row = `old ${runs}`;
    markExpired(tags);
    const steps = make();
    for (const who of turns) await steps[who]?.shift()?.();
    const found = await underway.run({ since: expiryCount() }, () => cache.get(key));
    expect(found?.value.html ?? row, turns.join("")).toBe(row);
  }
});

test("what is rendered outside of any request is not kept", async () => {
  markExpired(tags);
  await cache.set(key, { kind: "APP_PAGE", html: "of unknown age", headers: {} }, { tags });
  expect(await cache.get(key)).toBeNull();
});

test("a slower request does not replace what another read later", async () => {
  markExpired(tags);
  const slow = { since: expiryCount() };
  markExpired(["shops"]);
  const page = (html: string) => ({ kind: "APP_PAGE", html, headers: {} });
  await underway.run({ since: expiryCount() }, () => cache.set(key, page("newer"), { tags }));
  await underway.run(slow, () => cache.set(key, page("older"), { tags }));
  expect((await cache.get(key))?.value.html).toBe("newer");
});
