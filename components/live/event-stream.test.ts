import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** What a browser's EventSource would be told, in the hands of the test. */
class Stream extends EventTarget {
  static all: Stream[] = [];
  closed = false;

  constructor(readonly url: string) {
    super();
    Stream.all.push(this);
  }

  close() {
    this.closed = true;
  }

  tell(type: string, place: string) {
    const data = JSON.stringify({ type, at: "", object_id: 1 });
    this.dispatchEvent(new MessageEvent("message", { data, lastEventId: place }));
    this.dispatchEvent(new MessageEvent("cursor", { data: JSON.stringify(place) }));
  }
}

const open = () => Stream.all.filter(({ closed }) => !closed);
const after = () => open().map(({ url }) => new URL(url, "http://jishi").searchParams.get("after"));

let listen: typeof import("./event-stream").listen;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  Stream.all = [];
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
  ({ listen } = await import("./event-stream"));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function hearing(since?: string) {
  const heard: string[] = [];
  const stop = listen({ hear: ({ type }) => heard.push(type), reset: () => heard.push("reset"), since });
  vi.runAllTimers();
  return { heard, stop };
}

test("a page hears what happened since it was read, from one stream for all that is on it", () => {
  const bell = listen({ hear: () => undefined, reset: () => undefined });
  const page = hearing("7.0");
  expect(after()).toEqual(["7.0"]);
  open()[0]?.tell("a", "7.3");
  expect(page.heard).toEqual(["a"]);
  bell();
  page.stop();
  expect(open()).toEqual([]);
});

test("a page that was read before the stream has gone on is told what it missed, and others not again", () => {
  const bell = hearing();
  open()[0]?.tell("a", "9.1");
  const page = hearing("8.0");
  expect(after()).toEqual(["8.0"]);
  open()[0]?.tell("a", "9.1");
  open()[0]?.tell("b", "10.1");
  expect([bell.heard, page.heard]).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("a page that was read after all that came leaves the stream alone", () => {
  hearing();
  const [stream] = open();
  stream?.tell("a", "9.1");
  const page = hearing("10.0");
  expect(open()).toEqual([stream]);
  stream?.tell("b", "10.2");
  expect(page.heard).toEqual(["b"]);
});
