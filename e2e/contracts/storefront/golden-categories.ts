import { makeCategory, makePerson, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";
import type { Scene } from "./golden-scenes";

const managed = ["/api/seller/categories", "/api/admin/categories"] as const;

/** Asks at both addresses that the document names. */
async function atBoth(ask: (base: string, token: string) => Promise<Reply[]>): Promise<Reply[]> {
  const { token } = await makePerson("SELLER");
  const replies: Reply[] = [];
  for (const base of managed) replies.push(...(await ask(base, token)));
  return replies;
}

const both = (ids: { id: number; parent: { id: number } }, at: (id: number) => Promise<Reply>) =>
  Promise.all([at(ids.id), at(ids.parent.id)]);

export const categoryScenes: Record<string, Scene> = {
  listPublicCategories: async ([flat]) => {
    const { parent } = await makeCategory();
    const query = { ...flat?.query, parent_id: String(parent.id), q: "小类" };
    return [
      await send("GET", `/api/categories?parent_id=${parent.id}`),
      await send("GET", `/api/categories?tree=true&q=${encodeURIComponent(parent.name)}`),
      await send("GET", `/api/categories?q=${unique("none")}`),
      await send("GET", `/api/categories?${new URLSearchParams(query)}`),
      await send("GET", `/api/categories?tree=false&q=${unique("none")}`),
    ];
  },
  getPublicCategory: async () => both(await makeCategory(), (id) => send("GET", `/api/categories/${id}`)),
  listCategories: async ([full]) => {
    const { parent } = await makeCategory();
    const query = new URLSearchParams({ ...full?.query, parent_id: String(parent.id), q: "小类" });
    return atBoth(async (base, token) => [
      await send("GET", `${base}?${query}`, { token }),
      await send("GET", base, { token }),
      await send("GET", `${base}?q=${unique("none")}`, { token }),
    ]);
  },
  getCategoryTree: async ([full]) => {
    const { parent } = await makeCategory();
    const query = new URLSearchParams({ ...full?.query, parent_id: String(parent.id), q: "小类" });
    return atBoth(async (base, token) => [
      await send("GET", `${base}/tree?${query}`, { token }),
      await send("GET", `${base}/tree`, { token }),
      await send("GET", `${base}/tree?q=${unique("none")}`, { token }),
    ]);
  },
  getCategory: async () => {
    const made = await makeCategory();
    return atBoth((base, token) => both(made, (id) => send("GET", `${base}/${id}`, { token })));
  },
  createCategory: async (requests) => {
    const { parent } = await makeCategory();
    return atBoth((base, token) =>
      Promise.all(
        requests.map(({ body }) => {
          const parent_id = Object(body).parent_id === 2 ? parent.id : Object(body).parent_id;
          return send("POST", base, { json: { parent_id, category_name: unique("类") }, token });
        }),
      ),
    );
  },
  updateCategory: async () =>
    atBoth(async (base, token) => {
      const { id, parent } = await makeCategory();
      const rename = (parent_id: number | null) =>
        send("PUT", `${base}/${id}`, { json: { parent_id, category_name: unique("类") }, token });
      return [await rename(parent.id), await rename(null)];
    }),
  deleteCategory: async () =>
    atBoth(async (base, token) => [await send("DELETE", `${base}/${(await makeCategory()).id}`, { token })]),
  moveCategory: async () =>
    atBoth(async (base, token) => {
      const [{ id }, { parent }] = [await makeCategory(), await makeCategory()];
      const move = (new_parent_id: number | null, new_order: number | null) =>
        send("PATCH", `${base}/${id}/move`, { json: { new_parent_id, new_order }, token });
      return [await move(parent.id, 0), await move(null, null)];
    }),
};
