import type { Client } from "@/lib/db";
import type { SignedIn } from "@/lib/domain/context";
import { decideProduct } from "@/lib/domain/moderation/decide-product";
import { addReport } from "@/lib/domain/reports/add-report";
import { actorOf, contextFor, makeProduct, makeShop, makeUser } from "./factories";

type UserData = Parameters<typeof makeUser>[1];
type ProductData = Parameters<typeof makeProduct>[1];

/** What a decision says at least. */
export const reasons = { ground: "law.prohibited", facts: "描述里有站外收款方式" } as const;

/** The same caller at another moment. */
export const at = (context: SignedIn, date: Date): SignedIn => ({ ...context, clock: () => date });

/** Who takes part in moderation, and products in each of its states. */
export function moderationScenes(db: () => Client) {
  const callerOf = async (data: UserData = {}) => contextFor(db(), actorOf(await makeUser(db(), data)));
  const anAdmin = () => callerOf({ role: "ADMIN" });

  async function aProduct(data: ProductData = {}) {
    const { id: shopId } = await makeShop(db());
    const seller = await callerOf({ role: "SELLER", shopId });
    const product = await makeProduct(db(), { sellerId: seller.actor.id, shopId, ...data });
    return { seller, id: product.id, product };
  }

  async function aReporter(productId: number, data: UserData = {}) {
    const reporter = await callerOf(data);
    const { id } = await addReport(reporter, { productId, type: "PROHIBITED", content: "…" });
    return { reporter, id };
  }

  async function aTakeDown(data: ProductData = {}) {
    const [admin, made] = [await anAdmin(), await aProduct(data)];
    const input = { productId: made.id, outcome: "TAKEN_DOWN", ...reasons } as const;
    const { id: decisionId } = await decideProduct(admin, input);
    return { admin, decisionId, ...made };
  }

  return {
    callerOf,
    anAdmin,
    aProduct,
    aReporter,
    aTakeDown,
    decisionOf: (id: number) => db().decision.findUniqueOrThrow({ where: { id } }),
    productOf: (id: number) => db().product.findUniqueOrThrow({ where: { id } }),
  };
}
