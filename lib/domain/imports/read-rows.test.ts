import { describe, expect, it } from "vitest";
import { creatorImporter } from "../creators/creator-importer";
import { detectEncoding } from "./encoding";
import { ImportFailure } from "./import-failure";
import { openTable } from "./read-rows";

const bytesOf = (text: string, encoding: "utf8" | "utf16le" = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));

/** The bytes in pieces, so that every character and sign is once cut in two. */
function inParts(bytes: Uint8Array, size = bytes.length) {
  return async function* parts() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

const { fieldOf, identity } = creatorImporter;

async function read(bytes: Uint8Array, { format = "csv", size = bytes.length } = {}) {
  const table = await openTable({ format, parts: inParts(bytes, size), fieldOf, identity });
  const rows = [];
  for await (const { number, cells } of table.rows) {
    rows.push({ number, ...(cells ? Object.fromEntries(cells) : { none: true }) });
  }
  return { ...table, rows };
}

/** GB18030, which Node writes none of: 平台,账号,昵称 / 抖音,tea,小满 with 𠮷 in four bytes. */
const gb18030 = Uint8Array.from([
  0xc6, 0xbd, 0xcc, 0xa8, 0x2c, 0xd5, 0xcb, 0xba, 0xc5, 0x2c, 0xea, 0xc7, 0xb3, 0xc6, 0x0d, 0x0a, 0xb6, 0xb6,
  0xd2, 0xf4, 0x2c, 0x74, 0x65, 0x61, 0x2c, 0xd0, 0xa1, 0xc2, 0xfa, 0x95, 0x34, 0xb2, 0x35,
]);

const table = "平台,账号,昵称\r\n抖音,tea,小满\r\n";
const row = { number: 2, platform: "抖音", handle: "tea", name: "小满" };

describe("a table is read", () => {
  it.each([
    ["UTF-8", bytesOf(table), "utf-8"],
    ["UTF-8 with a mark", bytesOf(`\uFEFF${table}`), "utf-8"],
    ["UTF-16LE with a mark", bytesOf(`\uFEFF${table}`, "utf16le"), "utf-16le"],
    ["UTF-16LE without", bytesOf(`platform,handle,name\n${table}`, "utf16le"), "utf-16le"],
    ["UTF-16BE with a mark", bytesOf(`\uFEFF${table}`, "utf16le").map(swapped), "utf-16be"],
  ])("in %s, wherever it is cut", async (_, bytes, encoding) => {
    for (const size of [1, 2, 3, 7, 10_000]) {
      const found = await read(bytes, { size: Math.max(size, encoding === "utf-8" ? 1 : 1000) });
      expect(found.encoding).toBe(encoding);
      expect(found.rows.at(-1)).toMatchObject({ handle: "tea", name: "小满" });
    }
  });

  it("as Chinese Excel writes it", async () => {
    const { encoding, rows } = await read(gb18030, { size: 5 });
    expect(encoding).toBe("gb18030");
    expect(rows).toEqual([{ ...row, name: "小满𠮷" }]);
  });

  it("whose first Chinese letters come late", async () => {
    const late = Buffer.concat([
      bytesOf("platform,handle,name\n"),
      bytesOf("tk,a,b\n".repeat(5000)),
      gb18030.subarray(16),
    ]);
    expect(await detectEncoding(inParts(new Uint8Array(late), 1000)())).toBe("gb18030");
  });

  it.each([
    [";", "platform;handle;name\ntk;tea;a,b"],
    ["tab", "platform\thandle\tname\ntk\ttea\ta,b"],
    [",", 'platform,handle,name\ntk,tea,"a,b"'],
    ["|", "platform|handle|name\ntk|tea|a,b"],
  ])("with %s between its cells", async (_, text) => {
    expect((await read(bytesOf(text))).rows).toMatchObject([{ handle: "tea", name: "a,b" }]);
  });

  it("with line ends and quotes in its cells, short and long rows, blank ones between", async () => {
    const text = 'handle,platform,bio,name\n"tea",tk,"一行\n""两""行"\n\n,,,\nmaya,tk,x,y,z,z\nsay "hi",tk';
    expect((await read(bytesOf(text), { size: 3 })).rows).toEqual([
      { number: 2, handle: "tea", platform: "tk", bio: '一行\n"两"行' },
      { number: 5, handle: "maya", platform: "tk", bio: "x", name: "y" },
      { number: 6, handle: 'say "hi"', platform: "tk" },
    ]);
  });

  it("under a title, with headings that nobody knows and units in them", async () => {
    const text =
      "2026 达人名单,,,,\n\n平台,达人ID,粉丝数（万）,负责人,报价（元）\n抖音,tea,12.5,老何,800\n抖音,b,3w,,\n";
    const found = await read(bytesOf(text));
    expect(found.ignored).toEqual(["负责人"]);
    expect(found.rows).toEqual([
      { number: 4, platform: "抖音", handle: "tea", followers: "12.5万", price: "800" },
      { number: 5, platform: "抖音", handle: "b", followers: "3w" },
    ]);
  });

  it.each([
    ["an array", '[{"handle":"a","bio":"]}[{,\\""} , {"handle":"b","accounts":[{"handle":"c"}]}, 5, [1]]'],
    ["lines", '{"handle":"a","bio":"]}[{,\\""}\n\n{"handle":"b","accounts":[{"handle":"c"}]}\n'],
  ])("as JSON in %s, wherever it is cut", async (_, text) => {
    for (const size of [1, 5, 10_000]) {
      const { rows } = await read(bytesOf(text), { format: "json", size });
      expect(rows.slice(0, 2)).toEqual([
        { number: 1, handle: "a", bio: ']}[{,"' },
        { number: 2, handle: "b", accounts: [{ handle: "c" }] },
      ]);
    }
  });
});

const swapped = (_: number, index: number, bytes: Uint8Array) =>
  bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0;

describe("a file is refused", () => {
  it.each([
    ["without headings", "csv", "a,b\n1,2\n", "no_headings"],
    ["that is empty", "csv", "", "no_headings"],
    ["of headings that say nothing of whom", "csv", "name,bio\na,b\n", "no_headings"],
    ["whose quote never ends", "csv", `platform,handle\ntk,"${"x".repeat(200_000)}`, "row_too_long"],
    ["whose last quote is open", "csv", 'platform,handle\ntk,"maya', "unreadable"],
    ["that is no JSON", "json", "hello", "unreadable"],
    ["of broken JSON", "json", '[{"handle": nope}]', "unreadable"],
    ["that breaks off", "json", '[{"handle":"a"},{"ha', "unreadable"],
    ["of one enormous item", "json", `[{"bio":"${"x".repeat(200_000)}"}]`, "row_too_long"],
  ])("%s", async (_, format, text, fault) => {
    const failure = await read(bytesOf(text), { format, size: 5000 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportFailure);
    expect(failure).toMatchObject({ fault });
  });
});
