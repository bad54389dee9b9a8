import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "jishi-forms-"));
let parse: (request: Request, maxBytes?: number) => Promise<Record<string, unknown>>;

beforeAll(async () => {
  vi.stubEnv("DATA_DIR", dataDir);
  vi.resetModules();
  const { parseForm } = await import("./form-body");
  parse = async (request, maxBytes = 1024 * 1024) => {
    const { fields, incoming } = await parseForm(request, maxBytes);
    const read = await Promise.all(
      Object.entries(fields).map(async ([name, value]) => [
        name,
        await Promise.all([value].flat().map(shown)).then((all) => (all.length === 1 ? all[0] : all)),
      ]),
    );
    await incoming.discard();
    return Object.fromEntries(read);
  };
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true });
});

const shown = async (value: unknown) =>
  value instanceof File ? { name: value.name, type: value.type, text: await value.text() } : value;

const left = () => readdirSync(join(dataDir, "incoming"));

function multipart(...parts: string[]): Request {
  const body = [...parts.map((part) => `--b\r\n${part}\r\n`), "--b--\r\n"].join("");
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  return new Request("http://localhost/", { method: "POST", body, headers });
}

const file = (name: string, content = "x") =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n${content}`;

const field = (name: string, value: string) =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;

describe("a form", () => {
  it("gives texts and files by name, repeated ones as a list, empty ones not at all", async () => {
    const parts = [
      field("a", "1"),
      field("b", "二"),
      field("b", "三"),
      field("c", ""),
      file("图.png", "bytes"),
    ];
    expect(await parse(multipart(...parts))).toEqual({
      a: "1",
      b: ["二", "三"],
      file: { name: "图.png", type: "image/png", text: "bytes" },
    });
    expect(left()).toEqual([]);
  });

  it.each([
    ["a quote that is escaped", 'a\\"b.png', 'a"b.png'],
    ["a quote as browsers write it", "a%22b.png", 'a"b.png'],
    ["Chinese", "青瓷 杯.png", "青瓷 杯.png"],
    ["a semicolon", "a;b=c.png", "a;b=c.png"],
    ["a folder", "C:\\\\fake\\\\路.png", "路.png"],
  ])("reads a file name with %s", async (_, sent, name) => {
    expect(await parse(multipart(file(sent)))).toMatchObject({ file: { name } });
  });

  it("leaves out a file that nobody chose", async () => {
    expect(await parse(multipart(file("", ""), field("a", "1")))).toEqual({ a: "1" });
  });

  it("keeps names that objects have of their own", async () => {
    const fields = await parse(multipart(field("__proto__", "x"), field("constructor", "y")));
    expect(Object.entries(fields)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  it("may be urlencoded", async () => {
    const body = new URLSearchParams({ 名: "值 +&=", empty: "" });
    expect(await parse(new Request("http://localhost/", { method: "POST", body }))).toEqual({ 名: "值 +&=" });
  });
});

describe("a form is refused, and nothing of it stays on disk,", () => {
  const malformed = { code: "request.malformed" };
  const tooLarge = { code: "request.too_large" };
  const cut = new Request("http://localhost/", {
    method: "POST",
    body: "--b\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\nxxx",
    headers: { "content-type": "multipart/form-data; boundary=b" },
  });
  const unbounded = new Request("http://localhost/", {
    method: "POST",
    body: "x",
    headers: { "content-type": "multipart/form-data" },
  });
  const many = (part: (name: string) => string, count: number) =>
    multipart(...Array.from({ length: count }, (_, index) => part(`p${index}`)));

  it.each([
    ["when it is cut off", cut, malformed],
    ["without a boundary", unbounded, malformed],
    ["with NUL in a text", multipart(field("a", "x\0y")), malformed],
    ["with a larger body than admitted", multipart(file("a.png", "x".repeat(2 * 1024 * 1024))), tooLarge],
    ["with a field of a megabyte and more", multipart(field("a", "x".repeat(1024 * 1024 + 1))), tooLarge],
    ["with more files than admitted", many(file, 51), tooLarge],
    ["with more fields than admitted", many((name) => field(name, "1"), 201), tooLarge],
  ])("%s", async (_, request, failure) => {
    await expect(parse(request, request === unbounded ? undefined : 2 * 1024 * 1024)).rejects.toMatchObject(
      failure,
    );
    expect(left()).toEqual([]);
  });
});
