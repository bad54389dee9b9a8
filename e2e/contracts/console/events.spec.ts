import { expect, it } from "vitest";
import { createProduct } from "@/lib/contracts/console";
import { eventually } from "@/lib/testing/eventually";
import { api, makeCategory, makePerson, type Person, unique } from "../shared/arrange";
import { baseUrl, send, someAddress } from "../shared/send";

const path = "/api/console/events";

async function publish({ token }: Person) {
  const category_id = (await makeCategory()).id;
  const skus = [{ price: 19.9, stock_quantity: 2 }];
  const body = { product_name: unique("壶"), product_desc: "细口", category_id, skus };
  const { product_id } = await api(createProduct, { body }, { token });
  return { id: product_id };
}

/** Opens the stream and collects what it says until it is closed. */
async function follow({ token }: Person, query = "seconds=60") {
  const closing = new AbortController();
  const response = await fetch(`${baseUrl()}${path}?${query}`, {
    headers: {
      authorization: `Bearer ${token}`,
      "x-forwarded-for": someAddress(),
      "accept-encoding": "gzip",
    },
    signal: closing.signal,
  });
  const said = { text: "" };
  const reading = (async () => {
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) said.text += piece;
  })().catch(() => undefined);
  const close = async () => {
    closing.abort();
    await reading;
  };
  return { said, close, reading, headers: response.headers };
}

const lastCursor = (text: string) => [...text.matchAll(/event: cursor\ndata: "([\d.]+)"/g)].at(-1)?.[1];

it("tells a seller what happens to their products while it happens, and tells nobody else", async () => {
  const [seller, other] = [await makePerson("SELLER"), await makePerson("SELLER")];
  const [own, foreign] = [await follow(seller), await follow(other)];
  expect(own.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(own.headers.get("cache-control")).toBe("no-store, no-transform");
  expect(own.headers.get("content-encoding")).toBeNull();
  await eventually(() => expect(lastCursor(own.said.text)).toBeDefined());
  const { id } = await publish(seller);
  await eventually(() => expect(own.said.text).toContain(`"type":"product.created"`));
  expect(own.said.text).toContain(`"object_id":${id}`);
  await eventually(() => expect(lastCursor(foreign.said.text)).toBe(lastCursor(own.said.text)));
  expect(foreign.said.text).not.toContain("product.created");
  await own.close();
  await foreign.close();
});

it("goes on from a cursor, so that nothing is missed between two answers", async () => {
  const seller = await makePerson("SELLER");
  const first = await send("GET", path, { token: seller.token });
  const { id } = await publish(seller);
  await eventually(async () => {
    const { text } = await send("GET", `${path}?after=${lastCursor(first.text)}`, { token: seller.token });
    expect(text).toContain(`"object_id":${id}`);
    const later = await send("GET", `${path}?after=${lastCursor(text)}`, { token: seller.token });
    expect(later.text).not.toContain("data: {");
  });
});

it("says that too much was missed instead of telling all of it", async () => {
  const { token } = await makePerson("ADMIN");
  const { text } = await send("GET", `${path}?after=0.0`, { token });
  expect(text).toMatch(/event: (reset|cursor)/);
});

it.each(["after=now", "after=1", "after=-1.2", "after=99999999999999999999.1", "seconds=301", "seconds=x"])(
  "refuses %s",
  async (query) => {
    const { token } = await makePerson("SELLER");
    expect((await send("GET", `${path}?${query}`, { token })).status).toBe(400);
  },
);

it("is for those who are signed in", async () => {
  expect((await send("GET", path)).status).toBe(401);
});
