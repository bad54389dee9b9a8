import { callbackSecret } from "@/lib/testing/application";
import { signCallback } from "@/lib/testing/sign-callback";
import { makeTalk } from "../../creator/talk";
import { password, unique } from "../../shared/arrange";
import { on, type Requests } from "../request";
import { creatorRow, matchRow, productRow, shopRow, taskRow, threadRow } from "../rows";

const task = ({ id }: { id: string }) => ({ params: { task_id: id } });

const path = ({ id }: { id: number }) => ({ params: { product_id: id } });

const aigcRequest = {
  product_intro: "手工陶瓷马克杯",
  link: "https://shop.example.com/products/12",
  reward: "800元",
  shooting_requirements: "拍 2 条视频",
  channel: "email",
};

export const creatorRequests: Requests = {
  registerUser: () => {
    const username = unique();
    return { json: { username, password, email: `${username}@example.com`, phone: "13800000000" } };
  },
  loginUser: ({ cast }) => ({ json: { username: cast.admin.username, password } }),
  listCategories: () => ({}),
  generateMatchTags: () => ({ json: { title: "陶瓷马克杯" } }),
  writeMessage: () => ({ json: aigcRequest }),
  uploadProduct: ({ cast }) => ({
    json: { title: unique("新品"), description: "…", price: 19.9, category_id: String(cast.categoryId) },
  }),
  listCreators: () => ({}),
  importCreators: () => ({ json: { accounts: [{ platform: "tiktok", handle: unique("maya") }] } }),
  getCreator: on(creatorRow, ({ id }) => ({ params: { id } })),
  getProduct: on(productRow, path),
  updateProduct: on(productRow, (row) => ({ ...path(row), json: { title: "改名" } })),
  deleteProduct: on(productRow, path),
  receiveReply: async () => ({ json: (await makeTalk()).body }),
  "receiveReply/signed": async () => {
    const { body } = await makeTalk();
    return { json: body, headers: signCallback(callbackSecret, JSON.stringify(body)) };
  },
  listMatchTasks: () => ({}),
  createMatchTask: on(productRow, ({ id }) => ({ json: { product_id: String(id) } })),
  "createMatchTask/shop": async (scene) => {
    const [product, shop] = [await productRow({ ...scene, kind: "own" }), await shopRow(scene)];
    return { json: { product_id: String(product.id), shop_id: String(shop.id) } };
  },
  getMatchResults: on(taskRow("MATCHED"), task),
  searchCreators: () => ({ json: { tags: ["马克杯"] } }),
  getMatchTask: on(taskRow("MATCHED"), task),
  retryMatchTask: on(taskRow("FAILED"), task),
  startOutreach: on(matchRow, ({ taskId, creatorId }) => ({
    json: { task_id: taskId, creator_ids: [String(creatorId)], channel: "email", content: "您好" },
  })),
  getOutreachSession: on(threadRow, ({ id }) => ({ params: { session_id: id } })),
  scoreTask: on(taskRow("MATCHED"), task),
  listTaskOutreach: on(taskRow("MATCHED"), task),
};
