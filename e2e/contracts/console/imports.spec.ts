import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { checkImportJob } from "@/lib/jobs/check-import";
import { runImportJob } from "@/lib/jobs/run-import";
import { eventually } from "@/lib/testing/eventually";
import { runQueued } from "@/lib/testing/run-queued";
import { makePerson, unique } from "../shared/arrange";
import { send } from "../shared/send";

const view = z.object({ import_id: z.string(), state: z.string() });

async function upload(token: string, content: string, filename = "达人.csv") {
  const made = await send("POST", "/api/console/imports", { json: { filename }, token });
  const { import_id } = view.parse(made.body);
  const form = new FormData();
  form.append("file", new File([content], "part"));
  const part = await send("PUT", `/api/console/imports/${import_id}/parts/0`, { body: form, token });
  expect([part.status, part.text]).toEqual([200, part.text]);
  return import_id;
}

const post = (id: string, step: string, token: string, json: unknown = {}) =>
  send("POST", `/api/console/imports/${id}/${step}`, { json, token });

/** What the worker would do, as none runs beside this server. */
async function work() {
  await runQueued(db(), checkImportJob);
  await runQueued(db(), runImportJob);
}

async function reaches(id: string, state: string, token: string) {
  return eventually(async () => {
    await work();
    const reply = await send("GET", `/api/console/imports/${id}`, { token });
    expect(reply.body).toMatchObject({ state });
    return reply;
  });
}

describe("an import over HTTP", () => {
  it("is checked, tells what is wrong as a table, is written, and leaves out what was wrong", async () => {
    const { token } = await makePerson("SELLER");
    const handle = unique("maya");
    const id = await upload(token, `平台,账号,粉丝数,备注\n抖音,${handle},1.2万,=1+1\n抖音,a b,很多,=2\n`);
    expect((await post(id, "check", token)).status).toBe(200);
    const checked = await reaches(id, "checked", token);
    expect(checked.body).toMatchObject({
      rows: 2,
      created: 1,
      failed: 1,
      encoding: "utf-8",
      ignored: ["备注"],
    });

    const errors = await send("GET", `/api/console/imports/${id}/errors`, { token });
    expect(errors.body).toMatchObject({
      total: 2,
      items: [{ row: 3, column: "followers", code: "not_a_number" }, { column: "handle" }],
    });
    const file = await send("GET", `/api/console/imports/${id}/errors/file`, { token });
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("content-disposition")).toContain("attachment");
    expect(file.text).toContain("行号,错误,平台,账号,粉丝数,备注");
    expect(file.text).toContain("粉丝数: 不是数字; 账号: 不是账号,抖音,a b,很多,'=2");

    expect((await post(id, "run", token)).status).toBe(200);
    expect((await reaches(id, "done", token)).body).toMatchObject({ created: 1, failed: 1, position: 2 });
    const found = await send("GET", `/api/creators?q=${handle}`, { token });
    expect(found.body).toMatchObject({
      total: 1,
      items: [{ followers: 12_000, accounts: [{ platform: "douyin" }] }],
    });
    expect((await post(id, "run", token)).status).toBe(409);
    expect((await post(id, "run", token, { only_failed: true })).status).toBe(200);
    await reaches(id, "done", token);
  });

  it("refuses a part that is too large, and a file that lacks one", async () => {
    const { token } = await makePerson("SELLER");
    const made = await send("POST", "/api/console/imports", { json: { filename: "a.csv" }, token });
    const { import_id } = view.parse(made.body);
    expect((await post(import_id, "check", token)).status).toBe(409);
    const form = new FormData();
    form.append("file", new File([new Uint8Array(4.5 * 1024 * 1024)], "part"));
    const part = await send("PUT", `/api/console/imports/${import_id}/parts/0`, { body: form, token });
    expect(part.status).toBe(413);
    const far = await send("PUT", `/api/console/imports/${import_id}/parts/64`, {
      body: new FormData(),
      token,
    });
    expect(far.status).toBe(400);
  });
});

describe("an export", () => {
  it("is a table that can be imported again, or JSON, without addresses", async () => {
    const { token } = await makePerson("SELLER");
    const handle = unique("tea");
    const accounts = [
      { platform: "tiktok", handle, followers: 5000, engagement_percent: 4.2 },
      { platform: "weibo", handle, followers: 90 },
    ];
    await send("POST", "/api/creators", {
      json: { accounts, name: "=小满", email: `${handle}@example.com`, tags: ["茶"], region: "CN" },
      token,
    });
    const csv = await send("GET", `/api/console/creators/export?q=${handle}`, { token });
    expect(csv.text).toContain("'=小满");
    expect(csv.text).not.toContain("example.com");
    const again = await upload(token, csv.text.replace("'=小满", "=小满"));
    await post(again, "check", token);
    expect((await reaches(again, "checked", token)).body).toMatchObject({ rows: 1, unchanged: 1, failed: 0 });
    const json = await send("GET", `/api/console/creators/export?q=${handle}&format=json`, { token });
    expect(json.body).toMatchObject([{ name: "=小满", accounts: [{ handle }, { handle }] }]);
    const none = await send("GET", "/api/console/creators/export?q=nobody-at-all&format=json", { token });
    expect(none.body).toEqual([]);
  });
});
