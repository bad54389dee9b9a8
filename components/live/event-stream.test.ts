import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LiveEvent, listen } from "./event-stream";

type Told = (message: { data: string }) => void;

/** As much of the browser's as is used here; each connection says what it is told to. */
class Connection {
  private readonly told = new Map<string, Told>();
  constructor(readonly address: string) {
    connections.push(this);
  }
  addEventListener(name: string, told: Told) {
    this.told.set(name, told);
  }
  say(name: "message" | "cursor" | "reset", data: unknown) {
    this.told.get(name)?.({ data: JSON.stringify(data) });
  }
  close() {}
}

let connections: Connection[] = [];
let stops: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Connection);
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("document", page);
});
afterEach(() => {
  for (const stop of stops) stop();
  [connections, stops] = [[], []];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const event = (type: string): LiveEvent => ({ type, at: "2026-01-01T00:00:00.000Z", object_id: 1 });

function follow(recalls = false) {
  const heard = vi.fn<(event: LiveEvent) => void>();
  const opened = vi.fn();
  stops.push(listen({ hear: heard, reset: vi.fn(), opened, recalls }));
  return { opened, types: () => heard.mock.calls.map(([{ type }]) => type) };
}

function connected() {
  const first = follow();
  const [connection] = connections;
  if (!connection) throw new Error("no connection");
  connection.say("cursor", "1.0");
  return { first, connection };
}

test("who listens learns once that events come now, whenever it began", () => {
  const { first } = connected();
  expect(first.opened).toHaveBeenCalledTimes(1);
  expect(follow().opened).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(follow().opened).not.toHaveBeenCalled();
  expect(connections).toHaveLength(1);
});

test("a page that was asked for before an event and opens after it hears it", () => {
  const { first, connection } = connected();
  vi.advanceTimersByTime(60_000);
  connection.say("message", event("outreach.reply"));
  vi.advanceTimersByTime(2000);
  expect(follow(true).types()).toEqual(["outreach.reply"]);
  // Who counts what arrives counts it once.
  expect(follow().types()).toEqual([]);
  expect(first.types()).toEqual(["outreach.reply"]);
  vi.advanceTimersByTime(10_000);
  expect(follow(true).types()).toEqual([]);
});

test("nothing is recalled from before everyone left", () => {
  const { connection } = connected();
  connection.say("message", event("outreach.reply"));
  for (const stop of stops.splice(0)) stop();
  const next = follow(true);
  expect(next.opened).not.toHaveBeenCalled();
  connections[1]?.say("cursor", "2.0");
  expect(next.types()).toEqual([]);
  expect(next.opened).toHaveBeenCalledTimes(1);
});
