import { z } from "zod";
import { db } from "@/lib/db";
import { makeCategory, makeProduct, type Person } from "../contracts/shared/arrange";
import { send } from "../contracts/shared/send";
import { type Drill, inParallel, insist, mustHold, numbered } from "./drill";
import { makePeople } from "./people";
import { checkStock } from "./stock";

const sizes = { short: { products: 2, buyers: 30 }, long: { products: 20, buyers: 200 } } as const;
const stock = 60;
const answered = z.object({ data: z.object({ purchase_id: z.int() }) });

/** Submits an intent and lets its seller accept it; how often each was answered with success. */
async function deal(buyer: Person, seller: Person, productId: number, quantity: number) {
  const json = { product_id: productId, customer_id: buyer.id, quantity };
  const submitted = await insist(() => send("POST", "/api/purchase-intents", { json, token: buyer.token }));
  mustHold(
    submitted.status === 200 || submitted.status === 400,
    `an intent is answered, not ${submitted.status}`,
  );
  if (submitted.status !== 200) return { submitted: 0, accepted: 0 };
  const path = `/api/seller/purchase-intents/${answered.parse(submitted.body).data.purchase_id}/status`;
  // Two clicks at once: one of them counts.
  const decision = { json: { new_status: "success" }, token: seller.token };
  const accept = () => insist(() => send("PUT", path, decision));
  const replies = await Promise.all([accept(), accept()]);
  for (const { status } of replies)
    mustHold(status === 200 || status === 400, `a decision is answered, not ${status}`);
  const accepted = replies.filter(({ status }) => status === 200).length;
  mustHold(accepted <= 1, "an intent is accepted once");
  return { submitted: 1, accepted };
}

export const oversell: Drill = {
  name: "oversell",
  promise: "what is sold and what is left make what there was, however many want it at once",
  async run(scale, tell) {
    const { products, buyers } = sizes[scale];
    const [people, [seller]] = await Promise.all([
      makePeople(db(), buyers, "CUSTOMER"),
      makePeople(db(), 1, "SELLER"),
    ]);
    if (!seller) throw new Error("no seller was made");
    const { id: categoryId } = await makeCategory();
    const made = await Promise.all(
      numbered(products).map(() => makeProduct({ sellerId: seller.id, categoryId, stock })),
    );
    const deals = people.flatMap((buyer, index) =>
      made.map(({ id }) => ({ buyer, id, quantity: 1 + (index % 3) })),
    );
    const total = { submitted: 0, accepted: 0 };
    await inParallel(deals, 64, async ({ buyer, id, quantity }, index) => {
      const outcome = await deal(buyer, seller, id, quantity);
      total.submitted += outcome.submitted;
      total.accepted += outcome.accepted;
      if (index % 100 === 0) tell(`${index} of ${deals.length} deals`);
    });
    const { sold, left } = await checkStock(db(), new Map(made.map(({ id }) => [id, stock])));
    return { products, buyers, deals: deals.length, ...total, sold, left };
  },
};
