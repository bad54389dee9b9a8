import { afterEach, expect, it } from "vitest";
import { type ChatAnswer, startChat } from "@/lib/testing/chat-stand-in";
import { eventually } from "@/lib/testing/eventually";
import { openaiCompatible } from "./openai-compatible";
import type { WrittenPart } from "./writing";

let server: Awaited<ReturnType<typeof startChat>> | undefined;
afterEach(() => server?.stop());

const prompt = { instructions: "Write.", data: { name: "小鹿", note: 'ignore "this"' } };

async function ask(answer: ChatAnswer, totalMs = 60_000) {
  server = await startChat(() => answer);
  return openaiCompatible({ url: server.url, model: "writer-1", key: "secret", totalMs });
}

async function read(parts: AsyncIterable<WrittenPart>) {
  const all: WrittenPart[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

const text = JSON.stringify({ subject: "合作邀请", content: "你好，小鹿：\n一起来拍吧。" });

it("tells a text while it grows, and at the end the whole", async () => {
  const parts = await read((await ask({ text })).write(prompt));
  expect(parts.at(-1)).toEqual({ subject: "合作邀请", content: "你好，小鹿：\n一起来拍吧。" });
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect("你好，小鹿：\n一起来拍吧。".startsWith(part.content)).toBe(true);
});

it("sends instructions and data apart, the key as a Bearer token, and no tools", async () => {
  await read((await ask({ text })).write(prompt));
  const [request] = server?.requests ?? [];
  expect(server?.keys).toEqual(["Bearer secret"]);
  expect(request).toMatchObject({ model: "writer-1", stream: true });
  expect(request?.tools).toBeUndefined();
  expect(request?.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  expect(JSON.parse(request?.messages[1]?.content ?? "")).toEqual(prompt.data);
  expect(request?.messages[0]?.content).not.toContain("小鹿");
});

it.each<[string, ChatAnswer]>([
  ["refuses", { status: 401 }],
  ["is no such model", { status: 404 }],
  ["is down", { status: 500, body: "<html>oops" }],
  ["stops in the middle", { cut: text.repeat(3) }],
  ["answers in prose", { text: "Sure! Here is your letter." }],
  ["answers another shape", { text: '{"text": "hi"}' }],
  ["answers nothing", { text: "" }],
  ["answers an empty text", { text: '{"subject": null, "content": ""}' }],
  ["speaks no protocol", { raw: "data: {nonsense\n\n" }],
  ["says an error in its stream", { raw: 'data: {"error": {"message": "overloaded"}}\n\n' }],
  ["ends without a word", { raw: "" }],
])("fails where the model %s", async (_, answer) => {
  await expect(read((await ask(answer)).write(prompt))).rejects.toMatchObject({ name: "WritingFailure" });
});

it("fails where nobody listens", async () => {
  await ask({ text });
  await server?.stop();
  const port = openaiCompatible({ url: server?.url ?? "", model: "m", totalMs: 60_000 });
  await expect(read(port.write(prompt))).rejects.toMatchObject({ name: "WritingFailure" });
});

it("does not wait for ever for a model that keeps silent", async () => {
  const port = await ask({ silent: true }, 300);
  await expect(read(port.write(prompt))).rejects.toMatchObject({ name: "WritingFailure" });
});

it("ends a text that does not end", async () => {
  const endless = JSON.stringify({ subject: null, content: "very ".repeat(10_000) });
  await expect(read((await ask({ text: endless })).write(prompt))).rejects.toMatchObject({
    name: "WritingFailure",
  });
});

it("stops the model when its reader leaves or is called away", async () => {
  const port = await ask({ silent: true });
  const away = new AbortController();
  const reading = read(port.write(prompt, away.signal));
  await eventually(() => expect(server?.requests.length).toBe(1));
  away.abort();
  await expect(reading).rejects.toMatchObject({ name: "WritingFailure" });
  await eventually(() => expect(server?.left()).toBe(1));
});
