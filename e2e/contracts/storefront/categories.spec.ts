import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  createCategory,
  deleteCategory,
  getPublicCategory,
  listCategories,
  listPublicCategories,
  moveCategory,
  updateCategory,
} from "@/lib/contracts/storefront";
import { api, makePerson, type Person, unique } from "../shared/arrange";
import { send } from "../shared/send";

let seller: Person;
const as = () => ({ token: seller.token });
const at = (id: number) => ({ params: { category_id: String(id) } });
const create = (category_name: string, parent_id: number | null = null) =>
  api(createCategory, { body: { category_name, parent_id } }, as());

beforeAll(async () => {
  seller = await makePerson("SELLER");
});

/** A first-level category with three children, made in this order. */
async function family() {
  const parent = await create(unique("大"));
  const names = [unique("乙"), unique("甲"), unique("丙")];
  const children: number[] = [];
  for (const name of names) children.push((await create(name, parent.category_id)).category_id);
  const place = (ids: { category_id: number }[]) =>
    ids.map(({ category_id }) => children.indexOf(category_id));
  const flat = async (query: Record<string, string> = {}) => {
    const filter = { tree: "false", parent_id: String(parent.category_id), ...query };
    const page = z.object({
      items: z.array(z.object({ category_id: z.int() })),
      total: z.int(),
      page: z.int(),
      size: z.int(),
    });
    return page.parse(await api(listPublicCategories, { query: filter }));
  };
  const order = async (query?: Record<string, string>) => place((await flat(query)).items);
  return { parent, names, children, flat, order };
}

describe("reading categories (004 §18.A)", () => {
  it("answers a tree by default", async () => {
    const { parent, children } = await family();
    const { body } = await send("GET", `/api/categories?q=${encodeURIComponent(parent.category_name)}`);
    expect(body).toMatchObject({
      data: [{ category_id: parent.category_id, category_level: 1, parent_id: null, children: [] }],
    });
    const whole = JSON.stringify((await send("GET", "/api/categories")).body);
    for (const child of children)
      expect(whole).toContain(`"category_id":${child},"parent_id":${parent.category_id}`);
  });

  it("answers a flat page with tree=false: page 1, size 50", async () => {
    const { flat, order } = await family();
    expect(await flat()).toMatchObject({ page: 1, size: 50, total: 3 });
    expect(await order({ page: "2", size: "2" })).toEqual([2]);
    expect(await order({ level: "1" })).toEqual([]);
    expect(await order({ level: "2" })).toEqual([0, 1, 2]);
  });

  it("sorts by name and by time, both ways", async () => {
    const { order } = await family();
    expect(await order()).toEqual([0, 1, 2]);
    expect(await order({ sort_by: "created_at", order: "desc" })).toEqual([2, 1, 0]);
    const byName = await order({ sort_by: "category_name" });
    expect(await order({ sort_by: "category_name", order: "desc" })).toEqual(byName.toReversed());
  });

  it("finds by a part of the name, in any case, and takes % for itself", async () => {
    const { names, order } = await family();
    expect(await order({ q: names[1]?.slice(1).toUpperCase() ?? "" })).toEqual([1]);
    expect(await order({ q: "%" })).toEqual([]);
  });

  it("keeps the parents of what a tree finds", async () => {
    const { parent, names } = await family();
    const { body } = await send("GET", `/api/categories?q=${encodeURIComponent(names[0] ?? "")}`);
    expect(body).toMatchObject({
      data: [{ category_id: parent.category_id, children: [{ category_name: names[0] }] }],
    });
  });
});

describe("managing categories (004 §18.B)", () => {
  it("shows a change in the next read", async () => {
    const { category_id } = await create(unique("改"));
    await api(getPublicCategory, at(category_id));
    const category_name = unique("新");
    await api(updateCategory, { ...at(category_id), body: { category_name } }, as());
    expect((await api(getPublicCategory, at(category_id))).category_name).toBe(category_name);
    await api(deleteCategory, at(category_id), as());
    expect((await send("GET", `/api/categories/${category_id}`)).status).toBe(404);
  });

  it("trims names, and takes one of 64 characters", async () => {
    const name = unique("名");
    expect((await create(`  ${name} `)).category_name).toBe(name);
    expect((await create(unique().padEnd(64, "名"))).category_name).toHaveLength(64);
  });

  it("admits a name once a level, so twice in all", async () => {
    const name = unique("同");
    const { category_id } = await create(name);
    expect((await create(name, category_id)).category_level).toBe(2);
    await expect(create(name.toUpperCase(), category_id)).rejects.toMatchObject({ status: 409 });
  });

  it("moves among siblings, below another parent, and to the first level", async () => {
    const [one, other] = [await family(), await family()];
    const move = (index: number, body: Record<string, number | null>) =>
      api(moveCategory, { ...at(one.children[index] ?? 0), body }, as());
    expect((await move(2, { new_order: 0 })).category_order).toBe(0);
    expect(await one.order()).toEqual([2, 0, 1]);
    expect(await move(0, { new_parent_id: other.parent.category_id, new_order: 1 })).toMatchObject({
      parent_id: other.parent.category_id,
      category_level: 2,
      category_order: 1,
    });
    expect(await one.order()).toEqual([2, 1]);
    expect(await other.order()).toEqual([0, -1, 1, 2]);
    expect(await move(1, { new_parent_id: null, new_order: null })).toMatchObject({
      parent_id: null,
      category_level: 1,
    });
  });

  it("is the same under /api/admin, for admins and sellers", async () => {
    const admin = await makePerson("ADMIN");
    for (const { token } of [admin, seller]) {
      const json = { category_name: unique("管") };
      const made = await send("POST", "/api/admin/categories", { json, token });
      const id = String(Object(made.body).data.category_id);
      expect((await api(getPublicCategory, { params: { category_id: id } })).category_name).toBe(
        json.category_name,
      );
      expect((await send("DELETE", `/api/admin/categories/${id}/`, { token })).status).toBe(200);
    }
    expect((await api(listCategories, { query: {} }, { token: admin.token })).size).toBe(50);
  });
});
