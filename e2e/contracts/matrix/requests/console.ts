import { randomUUID } from "node:crypto";
import { password, unique } from "../../shared/arrange";
import { changeRow, viewRow } from "../change-rows";
import { productDraftRow } from "../draft-rows";
import { importRow } from "../import-rows";
import { on, type Requests } from "../request";
import {
  creatorRow,
  customerNoteRow,
  customerRow,
  decidedIntentRow,
  draftRow,
  intentNoteRow,
  intentRow,
  invitationRow,
  partRow,
  productRow,
  suppressionRow,
  talkRow,
  taskRow,
  threadRow,
} from "../rows";
import { administrationRequests } from "./administration";
import { taxonomyRequests } from "./taxonomy";
import { writingRequests } from "./writing";

const task = ({ id }: { id: string }) => ({ params: { task_id: id } });

const thread = ({ id }: { id: string }) => ({ params: { thread_id: id } });

const imported = ({ id }: { id: string }) => ({ params: { import_id: id } });

const creator = ({ id }: { id: number }) => ({ params: { creator_id: id } });

function partForm(): FormData {
  const form = new FormData();
  form.append("file", new File(["platform,handle\n"], "part"));
  return form;
}

const path = ({ id }: { id: number }) => ({ params: { product_id: id } });

const draft = ({ id }: { id: number }) => ({ params: { draft_id: id } });

const intent = ({ id }: { id: number }) => ({ params: { intent_id: id } });

type NoteOf<K extends string> = { id: number } & Record<K, number>;

const customerNote = ({ id, customerId }: NoteOf<"customerId">) => ({
  params: { customer_id: customerId, note_id: id },
});

const intentNote = ({ id, intentId }: NoteOf<"intentId">) => ({
  params: { intent_id: intentId, note_id: id },
});

const rewritten = { text: "老客户", edited_at: null };

const changeOf = ({ id }: { id: number }) => ({
  json: { change: { kind: "set_price", price: 21 }, selection: { product_ids: [id] } },
});

const table = { params: { table: "products" } };

const view = ({ id }: { id: number }) => ({ params: { table: "products", view_id: id } });

const changed = ({ id }: { id: string }) => ({ params: { change_id: id } });

function answerForm() {
  const form = new FormData();
  form.set("choice", "accept");
  form.set("nonce", randomUUID());
  return form;
}

export const consoleRequests: Requests = {
  ...writingRequests,
  ...administrationRequests,
  ...taxonomyRequests,
  getOwnAccount: () => ({}),
  updateOwnAccount: () => ({ json: { name: "小明" } }),
  changeOwnPassword: () => ({ json: { old_password: password, new_password: unique("new") } }),
  searchLocations: () => ({}),
  addLocation: () => ({ json: { province: "广东省", city: "深圳市", district: unique("区") } }),
  previewDescription: () => ({ json: { text: "# 标题" } }),
  createProduct: ({ cast }) => ({
    json: {
      product_name: unique("新品"),
      product_desc: "…",
      category_id: cast.categoryId,
      skus: [{ price: 19.9, stock_quantity: 2 }],
    },
  }),
  getManagedProduct: on(productRow, path),
  updateProduct: on(productRow, (row) => ({ ...path(row), json: { version: 1, summary: "好看" } })),
  "updateProduct/sku": on(partRow, ({ skuId, ...row }) => ({
    ...path(row),
    json: { version: 1, skus: [{ sku_id: skuId, price: 1 }] },
  })),
  adjustStock: on(partRow, ({ skuId, ...row }) => ({
    ...path(row),
    json: { sku_id: skuId, change: { by: 1 }, reason: "received" },
  })),
  listProductHistory: on(productRow, ({ id }) => ({ params: { product_id: id, of: "prices" } })),
  createProductDraft: () => ({ json: { product_name: unique("草稿") } }),
  getProductDraft: on(productDraftRow, draft),
  updateProductDraft: on(productDraftRow, (row) => ({ ...draft(row), json: { version: 1 } })),
  deleteProductDraft: on(productDraftRow, draft),
  publishProductDraft: on(productDraftRow, (row) => ({ ...draft(row), json: { version: 1 } })),
  scheduleProductDraft: on(productDraftRow, (row) => ({
    ...draft(row),
    json: { version: 1, publish_on: null },
  })),
  decideIntents: () => ({ json: { ids: [1], decision: "failed", reason: "price" } }),
  setStockHold: () => ({ json: { hours: 24 } }),
  getOwnShop: () => ({}),
  openShop: () => ({ json: { name: unique("新店") } }),
  // What changes nothing: two who change the same version would be one too many.
  editShop: () => ({ json: { version: 1, welcome: "" } }),
  createShopCode: () => ({ json: { days: 7, uses: 1 } }),
  revokeShopCode: on(invitationRow, ({ id }) => ({ params: { code_id: id } })),
  joinShop: on(invitationRow, ({ code }) => ({ json: { code } })),
  leaveShop: () => ({ json: { becomes: "closed" } }),
  setLowStock: () => ({ json: { pieces: 3 } }),
  decideIntent: on(intentRow("PENDING"), (row) => ({ ...intent(row), json: { decision: "failed" } })),
  reopenIntent: on(decidedIntentRow, intent),
  addIntentNote: on(intentRow("PENDING"), (row) => ({ ...intent(row), json: { text: "熟客" } })),
  addCustomerNote: on(customerRow, ({ id }) => ({ params: { customer_id: id }, json: { text: "熟客" } })),
  editCustomerNote: on(customerNoteRow, (row) => ({ ...customerNote(row), json: rewritten })),
  deleteCustomerNote: on(customerNoteRow, customerNote),
  editIntentNote: on(intentNoteRow, (row) => ({ ...intentNote(row), json: rewritten })),
  deleteIntentNote: on(intentNoteRow, intentNote),
  exportCustomers: () => ({ query: { q: "nobody-has-this-name", contact: "full" } }),
  listChanges: () => ({}),
  previewChanges: on(productRow, changeOf),
  applyChanges: on(productRow, changeOf),
  getChange: on(changeRow, changed),
  listChangeRows: on(changeRow, changed),
  undoChanges: on(changeRow, changed),
  listSavedViews: () => table,
  createSavedView: () => ({ ...table, json: { name: unique("视图"), query: "status=online" } }),
  saveTableColumns: () => ({ ...table, json: { columns: ["price", "stock"] } }),
  countNotices: () => ({}),
  readNotices: () => ({ json: { up_to: 1 } }),
  setNoticeMail: () => ({ params: { topic: "answers" }, json: { on: true } }),
  updateSavedView: on(viewRow, (row) => ({ ...view(row), json: { name: unique("视图") } })),
  deleteSavedView: on(viewRow, view),
  createImport: () => ({ json: { filename: "creators.csv" } }),
  listImports: () => ({}),
  getImport: on(importRow("DONE"), imported),
  putImportPart: on(importRow("UPLOADING"), ({ id }) => ({
    params: { import_id: id, number: 0 },
    form: partForm(),
  })),
  checkImport: on(importRow("UPLOADING"), (row) => ({ ...imported(row), json: {} })),
  listImportItems: on(importRow("DONE", "PRODUCTS"), imported),
  exportProducts: () => ({ query: { q: "nobody-has-this-name" } }),
  runImport: on(importRow("CHECKED"), (row) => ({ ...imported(row), json: {} })),
  cancelImport: on(importRow("CHECKED"), imported),
  listImportErrors: on(importRow("DONE"), imported),
  downloadImportErrors: on(importRow("DONE"), imported),
  exportCreators: () => ({ query: { q: "nobody-has-this-name" } }),
  updateCreator: on(creatorRow, (row) => ({
    ...creator(row),
    json: { updated_at: row.updatedAt.toISOString(), region: "NZ" },
  })),
  stopContact: on(creatorRow, (row) => ({ ...creator(row), json: {} })),
  allowContact: on(creatorRow, creator),
  readCreatorFile: on(creatorRow, creator),
  eraseCreator: on(creatorRow, creator),
  listCampaigns: () => ({}),
  createCampaign: on(productRow, ({ id }) => ({ json: { product_id: id } })),
  getCampaign: on(taskRow("DRAFT"), task),
  listCampaignMatches: on(taskRow("MATCHED"), task),
  explainCreator: async (scene) => {
    const { id } = await taskRow("MATCHED")(scene);
    const creator = await creatorRow({ ...scene, kind: "own" });
    return { params: { task_id: id, creator_id: creator.id } };
  },
  getCampaignStats: on(taskRow("MATCHED"), task),
  readWillingnessModel: () => ({}),
  trainWillingnessModel: () => ({}),
  updateCampaign: on(taskRow("DRAFT"), (row) => ({
    ...task(row),
    json: { updated_at: row.updatedAt.toISOString(), reward: "样品" },
  })),
  startMatching: on(taskRow("DRAFT"), task),
  deleteCampaign: on(taskRow("DRAFT"), task),
  changeThread: on(threadRow, (row) => ({ ...thread(row), json: { closed: true } })),
  suppressThread: on(threadRow, thread),
  writeAnswer: on(threadRow, (row) => ({ ...thread(row), json: { content: "您好" } })),
  discardDraft: on(draftRow, ({ id }) => ({ params: { message_id: id } })),
  saveChannelSettings: () => ({
    params: { channel: "email" },
    json: { enabled: true, capacity: 20, from_hour: 9, to_hour: 18, sender_name: "小店" },
  }),
  sendTestMessage: () => ({ params: { channel: "email" }, json: { address: `${unique("me")}@example.com` } }),
  addSuppression: () => ({ json: { address: `${unique("no")}@example.com` } }),
  liftSuppression: on(suppressionRow, ({ id }) => ({ params: { suppression_id: id } })),
  startCampaign: on(taskRow("MATCHED"), task),
  countAudience: on(taskRow("DRAFT"), (row) => ({ ...task(row), json: { filters: {} } })),
  chooseCreators: on(taskRow("MATCHED"), (row) => ({
    ...task(row),
    json: { creator_ids: [1], chosen: true },
  })),
  changeSending: on(taskRow("MATCHED"), (row) => ({ ...task(row), json: { action: "pause" } })),
  forecastCampaign: on(taskRow("MATCHED"), (row) => ({ ...task(row), query: { channel: "email" } })),
  rehearseCampaign: on(taskRow("MATCHED"), (row) => ({ ...task(row), query: { channel: "tk_dm" } })),
  changeDelivery: on(threadRow, ({ messageId }) => ({
    params: { message_id: messageId },
    json: { action: "undo" },
  })),
  listDoubts: () => ({}),
  listSandboxMails: () => ({}),
  // Its mail lies in no mailbox of the server's.
  getSandboxMail: on(threadRow, ({ messageId }) => ({ params: { message_id: messageId } })),
  unsubscribe: on(threadRow, ({ token }) => ({ params: { token }, json: {} })),
  giveAnswer: on(threadRow, ({ token }) => ({ params: { token }, form: answerForm() })),
  decideMail: on(talkRow, ({ mailId }) => ({ params: { mail_id: mailId }, json: { belongs: true } })),
  markReply: on(talkRow, ({ replyId }) => ({ params: { message_id: replyId }, json: { class: "question" } })),
  writeSandboxReply: on(talkRow, ({ id }) => ({ params: { thread_id: id }, json: { content: "感兴趣" } })),
  recordProductView: on(productRow, path),
  followEvents: () => ({}),
};
