import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Role } from "@/lib/generated/prisma/enums";
import { makeAccount, makeProduct, password } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

/** What each contract's clients read at the top of a body. */
const speech: Record<string, (body: unknown) => boolean> = {
  storefront: (body) => z.object({ code: z.literal(200), data: z.unknown() }).safeParse(body).success,
  creator: (body) =>
    z.union([z.array(z.object({ name: z.string() })), z.object({ title: z.string() })]).safeParse(body)
      .success,
  catalog: (body) =>
    z.object({ pagination: z.unknown(), products: z.array(z.unknown()) }).safeParse(body).success,
  resale: (body) =>
    z.object({ code: z.literal(0), data: z.object({ list: z.array(z.unknown()) }) }).safeParse(body).success,
};

const speakersOf = ({ status, body, text }: Reply) => {
  expect([status, text]).toEqual([200, text]);
  return Object.keys(speech).filter((name) => speech[name]?.(body));
};

const logins: Record<string, [path: string, role: Role]> = {
  storefront: ["/api/customers/login", "CUSTOMER"],
  creator: ["/api/users/login", "SELLER"],
  mall: ["/user/login", "SELLER"],
};

/** The session of a login, which is the same JWT wherever it is sent. */
async function tokenOf(contract: string): Promise<string> {
  const [path, role] = logins[contract] ?? ["", "SELLER"];
  const { username, email } = await makeAccount(role);
  const reply = await send("POST", path, { json: { username, email, password } });
  const set = /next-auth\.session-token=([^;]+)/.exec(reply.headers.get("set-cookie") ?? "")?.[1];
  return set ?? /"token":"([^"]+)"/.exec(reply.text)?.[1] ?? "";
}

const tokens: Record<string, string> = {};
let product = "";

beforeAll(async () => {
  for (const contract of Object.keys(logins)) tokens[contract] = await tokenOf(contract);
  expect(Object.values(tokens)).not.toContain("");
  const seller = await makeAccount("SELLER");
  product = `/api/products/${(await makeProduct({ sellerId: seller.id })).id}`;
});

const both = ["storefront", "creator"];
const lists = ["catalog", "resale"];

type Case = [header: string | null, token: string | null, query: string, speakers: string[]];

const cases: Record<string, Case[]> = {
  "/api/products/{product_id}": [
    [null, null, "", both],
    ["storefront", null, "", ["storefront"]],
    ["creator", null, "", ["creator"]],
    ["Creator", null, "", ["creator"]],
    ["mall", null, "", both],
    ["nonsense", null, "", both],
    [null, "storefront", "", ["storefront"]],
    [null, "creator", "", ["creator"]],
    [null, "mall", "", both],
    [null, null, "?tree=true&tagId=1", both],
    ["storefront", "creator", "", ["storefront"]],
    ["creator", "storefront", "", ["creator"]],
    ["mall", "creator", "", ["creator"]],
  ],
  "/api/categories": [
    [null, null, "", ["storefront"]],
    ["storefront", null, "", ["storefront"]],
    ["creator", null, "", ["creator"]],
    ["catalog", null, "", ["storefront"]],
    [null, "storefront", "", ["storefront"]],
    [null, "creator", "", ["creator"]],
    [null, "mall", "", ["storefront"]],
    [null, null, "?tree=false", ["storefront"]],
    ["creator", null, "?tree=false&page=1", ["creator"]],
    [null, "creator", "?page=1", ["creator"]],
    ["storefront", "creator", "", ["storefront"]],
  ],
  "/product/list": [
    [null, null, "", lists],
    [null, null, "?pageSize=3&categoryId=1", lists],
    ["catalog", null, "", ["catalog"]],
    ["resale", null, "", ["resale"]],
    ["storefront", null, "", lists],
    [null, "creator", "", lists],
    [null, "storefront", "?page=1", ["catalog"]],
    ...["tagId=1", "page=1", "sort=dateUp", "search=x"].map(
      (query): Case => [null, null, `?${query}`, ["catalog"]],
    ),
    ...[
      "pageNum=1",
      "keyword=x",
      "minPrice=1",
      "maxPrice=1",
      "sortField=price",
      "sortOrder=asc",
      "status=1",
      "minConditionLevel=8",
      `location=${encodeURIComponent("广东省")}`,
      "sellerId=1",
    ].map((query): Case => [null, null, `?${query}`, ["resale"]]),
    [null, null, "?page=1&pageNum=1", lists],
    ["resale", null, "?page=1&search=x", ["resale"]],
    ["catalog", "storefront", "?pageNum=1", ["catalog"]],
  ],
};

const all = Object.entries(cases).flatMap(([path, rows]) => rows.map((row) => [path, ...row] as const));

describe.each(all)("GET %s by header %s, token of %s, query %s", (path, header, issuer, query, speakers) => {
  const at = () => (path.startsWith("/api/products") ? product : path) + query;
  const headers: Record<string, string> = header === null ? {} : { "api-contract": header };

  it(`speaks ${speakers.join(" and ")}`, async () => {
    const token = issuer === null ? undefined : tokens[issuer];
    const reply = await send("GET", at(), { headers, ...(token ? { token } : {}) });
    expect(speakersOf(reply)).toEqual(speakers);
    expect(reply.headers.get("vary")).toContain("Api-Contract");
    if (!token) return;
    expect(speakersOf(await send("GET", at(), { headers, cookie: token }))).toEqual(speakers);
  });

  it("does so with a trailing slash too", async () => {
    const token = issuer === null ? undefined : tokens[issuer];
    const slashed = at().replace(/(\?|$)/, "/$1");
    expect(speakersOf(await send("GET", slashed, { headers, ...(token ? { token } : {}) }))).toEqual(
      speakers,
    );
  });
});

it("does not let a token that nobody issued choose", async () => {
  expect(speakersOf(await send("GET", product, { token: "nonsense" }))).toEqual(both);
});
