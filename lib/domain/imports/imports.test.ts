import { beforeAll, describe, expect, it } from "vitest";
import { checkImportJob } from "@/lib/jobs/check-import";
import { runImportJob } from "@/lib/jobs/run-import";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { creatorTable, uploadImport } from "@/lib/testing/import-factories";
import { runQueued } from "@/lib/testing/run-queued";
import type { SignedIn } from "../context";
import { addCreators } from "../creators/add-creators";
import { addImportPart } from "./add-import-part";
import { createImport } from "./create-import";
import { readFailedRows } from "./failed-rows";
import { getImport, listImportErrors, listImports } from "./get-import";
import { runImport } from "./run-import";
import { cancelImport, startCheck, startRun } from "./start-import";
import { sweepImports } from "./sweep-imports";

const database = useTestDatabase();
let seller: SignedIn;
let made = 0;
const prefix = () => `row${++made}`;

beforeAll(async () => {
  seller = contextFor(database(), actorOf(await makeUser(database(), { role: "SELLER" })));
});

const page = { number: 1, size: 100 };
const known = (handles: string) =>
  database().creatorAccount.count({ where: { handleKey: { startsWith: `${handles}.` } } });

async function check(content: string | Uint8Array, options?: Parameters<typeof uploadImport>[2]) {
  const { id } = await uploadImport(seller, content, options);
  await startCheck(seller, { id });
  await runQueued(database(), checkImportJob);
  return getImport(seller, { id });
}

async function run(id: string, onlyFailed = false) {
  await startRun(seller, { id, onlyFailed });
  await runQueued(database(), runImportJob);
  return getImport(seller, { id });
}

describe("a check", () => {
  it("tells what would become of every row and writes none", async () => {
    const handles = prefix();
    await addCreators(seller, {
      creators: [
        { accounts: [{ platform: "TIKTOK", handle: `${handles}.0` }], name: "旧名" },
        { accounts: [{ platform: "TIKTOK", handle: `${handles}.x`, followers: 5 }], name: "同名" },
      ],
    });
    const extra = `tiktok,${handles}.x,同名,5,,,\r\ntiktok,${handles}.1,重复,1,,,\r\n`;
    const found = await check(creatorTable(3, handles) + extra, { partBytes: 100 });
    expect(found).toMatchObject({
      state: "CHECKED",
      rows: 5,
      position: 5,
      created: 2,
      updated: 2,
      unchanged: 1,
      failed: 0,
      encoding: "utf-8",
      ignored: [],
    });
    expect(await known(handles)).toBe(2);
  });

  it("names what is wrong by row and column, the first thousand to be looked at and all in the file", async () => {
    const handles = prefix();
    const wrong = Array.from({ length: 1200 }, (_, index) => `tk,${handles}.w${index},很多,火星`);
    const text = ["平台,账号,粉丝数,地区,备注", `tk,${handles}.ok,5,CN,=1+1`, ...wrong].join("\n");
    const found = await check(text);
    expect(found).toMatchObject({
      state: "CHECKED",
      rows: 1201,
      created: 1,
      failed: 1200,
      ignored: ["备注"],
    });
    const errors = await listImportErrors(seller, { id: found.id, page });
    expect(errors.total).toBe(1000);
    expect(errors.items.slice(0, 3)).toEqual([
      { row: 3, column: "followers", code: "not_a_number", value: "很多" },
      { row: 3, column: "region", code: "unknown_region", value: "火星" },
      { row: 4, column: "followers", code: "not_a_number", value: "很多" },
    ]);
    const { headings, rows } = await readFailedRows(seller, { id: found.id });
    expect(headings).toEqual(["平台", "账号", "粉丝数", "地区", "备注"]);
    const all = await Array.fromAsync(rows);
    expect(all).toHaveLength(1200);
    expect(all.at(-1)).toMatchObject({
      number: 1202,
      errors: [{ column: "followers" }, { column: "region" }],
    });
  });

  it.each([
    ["a file without headings", "a,b\n1,2", {}, "no_headings"],
    ["headings alone", "platform,handle\n", {}, "empty"],
    ["broken JSON", "[{", { filename: "a.json" }, "unreadable"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), { filename: "a.xlsx" }, "spreadsheet"],
  ])("says why %s can't be read", async (_, content, options, error) => {
    expect(await check(content, options)).toMatchObject({ state: "FAILED", error });
  });
});

describe("a run", () => {
  it("writes what is right, keeps what is not, and writes the rest when it has been retried", async () => {
    const handles = prefix();
    const text = `${creatorTable(1100, handles)}tiktok,${handles} bad,x,1,,,\r\nweibo,${handles}.late,y,1,,,\r\n`;
    const checked = await check(text);
    expect(checked).toMatchObject({ created: 1101, failed: 1 });
    // Meanwhile that account has become another creator's than the one below.
    const done = await run(checked.id);
    expect(done).toMatchObject({
      state: "DONE",
      rows: 1102,
      position: 1102,
      created: 1101,
      failed: 1,
      updated: 0,
    });
    expect(await known(handles)).toBe(1101);
    const again = await run(checked.id, true);
    expect(again).toMatchObject({ state: "DONE", created: 0, updated: 0, unchanged: 0, failed: 1 });
    const anew = await check(text);
    expect(anew).toMatchObject({ created: 0, unchanged: 1101, failed: 1 });
  });

  it("is taken up where it stopped, by whoever is first", async () => {
    const handles = prefix();
    const { id } = await check(creatorTable(1700, handles));
    await startRun(seller, { id, onlyFailed: false });
    const db = database();
    const aborted = new AbortController();
    const first = runImport(contextFor(db), { importId: id }, aborted.signal);
    await expect
      .poll(async () => (await getImport(seller, { id })).position, { timeout: 60_000 })
      .toBeGreaterThan(0);
    aborted.abort(new Error("stopped"));
    await first.catch(() => undefined);
    const { position } = await getImport(seller, { id });
    expect(await known(handles)).toBe(position);
    await Promise.all(Array.from({ length: 3 }, () => runImport(contextFor(db), { importId: id })));
    expect(await getImport(seller, { id })).toMatchObject({
      state: "DONE",
      position: 1700,
      created: 1700,
      updated: 0,
    });
    expect(await known(handles)).toBe(1700);
  });

  it("stops when it is canceled, and goes on", async () => {
    const handles = prefix();
    const { id } = await check(creatorTable(600, handles));
    await startRun(seller, { id, onlyFailed: false });
    await cancelImport(seller, { id });
    await runQueued(database(), runImportJob);
    expect(await getImport(seller, { id })).toMatchObject({ state: "CANCELED", created: 0 });
    expect(await run(id)).toMatchObject({ state: "DONE", created: 600 });
  });

  it("writes as the account that asked, which fills in only what others have left open", async () => {
    const handles = prefix();
    const owner = contextFor(database(), actorOf(await makeUser(database(), { role: "SELLER" })));
    await addCreators(owner, {
      creators: [{ accounts: [{ platform: "TIKTOK", handle: `${handles}.0`, followers: 7 }], name: "原名" }],
    });
    const { id } = await check(creatorTable(1, handles));
    expect(await run(id)).toMatchObject({ updated: 1 });
    const where = { accounts: { some: { handleKey: `${handles}.0` } } };
    expect(await database().creator.findFirst({ where })).toMatchObject({
      name: "原名",
      followers: 7,
      region: "CN",
      addedById: owner.actor.id,
    });
  });
});

describe("refused", () => {
  it("is what is not the caller's own", async () => {
    const other = contextFor(database(), actorOf(await makeUser(database(), { role: "SELLER" })));
    const { id } = await uploadImport(seller, creatorTable(1, prefix()));
    const content = new Blob(["x"]);
    for (const attempt of [
      () => getImport(other, { id }),
      () => startCheck(other, { id }),
      () => startRun(other, { id, onlyFailed: false }),
      () => cancelImport(other, { id }),
      () => listImportErrors(other, { id, page }),
      () => readFailedRows(other, { id }),
      () => addImportPart(other, { id, number: 0, content }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "import.not_found" });
    }
    expect((await listImports(other, { page })).total).toBe(0);
    const customer = contextFor(database(), actorOf(await makeUser(database())));
    await expect(createImport(customer, { filename: "a.csv" })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
  });

  it("is a file that lacks a part, and one that is too large", async () => {
    const { id } = await createImport(seller, { filename: "a.csv" });
    await expect(startCheck(seller, { id })).rejects.toMatchObject({ code: "import.incomplete" });
    await addImportPart(seller, { id, number: 1, content: new Blob(["x"]) });
    await expect(startCheck(seller, { id })).rejects.toMatchObject({ code: "import.incomplete" });
    const large = new Blob([new Uint8Array(4 * 1024 * 1024 + 1)]);
    await expect(addImportPart(seller, { id, number: 0, content: large })).rejects.toMatchObject({
      code: "request.too_large",
    });
  });

  it("is a step that does not follow", async () => {
    const { id } = await uploadImport(seller, creatorTable(2, prefix()));
    await expect(startRun(seller, { id, onlyFailed: false })).rejects.toMatchObject({
      code: "import.wrong_state",
    });
    await startCheck(seller, { id });
    const wrong = { code: "import.wrong_state" };
    await expect(startCheck(seller, { id })).rejects.toMatchObject(wrong);
    await expect(addImportPart(seller, { id, number: 0, content: new Blob(["x"]) })).rejects.toMatchObject(
      wrong,
    );
    await runQueued(database(), checkImportJob);
    await expect(startRun(seller, { id, onlyFailed: true })).rejects.toMatchObject(wrong);
    await run(id);
    await expect(cancelImport(seller, { id })).rejects.toMatchObject(wrong);
    await expect(startRun(seller, { id, onlyFailed: false })).rejects.toMatchObject(wrong);
  });
});

it("forgets files a week after the end, and lets go of imports that nobody moves", async () => {
  const done = await run((await check(creatorTable(2, prefix()))).id);
  const stuck = await uploadImport(seller, creatorTable(1, prefix()));
  await startCheck(seller, { id: stuck.id });
  const later = { ...contextFor(database()), clock: () => new Date(Date.now() + 8 * 86_400_000) };
  await sweepImports(later);
  expect(await database().importPart.count({ where: { importId: done.id } })).toBe(0);
  expect(await getImport(seller, { id: stuck.id })).toMatchObject({ state: "FAILED", error: "stopped" });
  expect(await getImport(seller, { id: done.id })).toMatchObject({ state: "DONE", created: 2 });
});
