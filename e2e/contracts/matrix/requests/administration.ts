import { randomUUID } from "node:crypto";
import { maxId } from "@/lib/text/url-values";
import { appealRow, decisionRow } from "../moderation-rows";
import { on, type Requests } from "../request";
import { lonelyShopRow, productRow, type Scene } from "../rows";

const reasons = { ground: "law.prohibited", facts: "…" };

/** Somebody who never calls. */
const user = ({ cast, kind }: Scene) => ({
  params: { user_id: kind === "missing" ? maxId : cast.bystander.id },
});

export const administrationRequests: Requests = {
  reportProduct: on(productRow, ({ id }) => ({ json: { product_id: id, type: "other", content: "…" } })),
  decideProduct: on(productRow, ({ id }) => ({
    params: { product_id: id },
    json: { outcome: "taken_down", ...reasons },
  })),
  endDecision: on(decisionRow, ({ id }) => ({ params: { decision_id: id } })),
  appealDecision: on(decisionRow, ({ id }) => ({ params: { decision_id: id }, json: { content: "…" } })),
  decideAppeal: on(appealRow, ({ id }) => ({
    params: { appeal_id: id },
    json: { granted: true, answer: "…" },
  })),
  suspendUser: (scene) => ({ ...user(scene), json: { reason: "…" } }),
  unsuspendUser: user,
  changeRole: (scene) => ({ ...user(scene), json: { role: "seller" } }),
  closeShop: on(lonelyShopRow, ({ id }) => ({ params: { shop_id: id }, json: reasons })),
  reopenShop: on(lonelyShopRow, ({ id }) => ({ params: { shop_id: id } })),
  arrangeHome: () => ({ json: { product_ids: [], shop_ids: [] } }),
  exportAudit: () => ({ query: { object_type: "nothing" } }),
  verifyAudit: () => ({ query: { chain: "shop:0" } }),
  retryJob: () => ({ params: { job_id: randomUUID() } }),
};
