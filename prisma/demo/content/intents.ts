import type { Random } from "../random";
import type { DemoFailureReason, DemoIntent, DemoIntentStatus, DemoProduct } from "./types";

const end = Date.UTC(2026, 0, 1) - 3_600_000;
const day = 86_400_000;
const states: DemoIntentStatus[] = ["PENDING", "SUCCESS", "RECEIVED", "FAILED", "CANCELLED"];

const notes = [
  "请问周末可以自提吗？",
  "送人的，麻烦包装仔细一点。",
  "能不能再便宜一点？",
  "方便的话发顺路的快递就行。",
  "想先看看细节图。",
  "下班后才能接电话，请留言。",
  "两件一起买可以免邮吗？",
  "急用，最好这周能发。",
  "Could you write the card in English, please?",
  "放门口快递柜即可。",
  "请确认一下尺寸再发货。",
];
const answers: Record<DemoIntentStatus, string[]> = {
  PENDING: [],
  SUCCESS: ["已电话确认，明天发出。", "约好周六当面交易。", "已打包，单号稍后发您。", "同城已送，请验收。"],
  RECEIVED: ["感谢支持，有问题随时联系。", "已签收，欢迎再来。", "多送了一份小礼物。"],
  FAILED: ["电话几次没打通，先关闭了。", "价格没有谈拢，抱歉。", "地址偏远，这件不便寄。", "买家改了主意。"],
  CANCELLED: [],
};
const reasons: Record<string, DemoFailureReason | undefined> = {
  "电话几次没打通，先关闭了。": "NO_ANSWER",
  "价格没有谈拢，抱歉。": "PRICE",
  "地址偏远，这件不便寄。": "PLACE",
  "买家改了主意。": "OTHER",
};

/** A second-hand single piece can be sold once. */
const isOneOff = (product: DemoProduct) => product.skus.length === 1 && product.conditionLevel < 10;

function isPossible(product: DemoProduct, status: DemoIntentStatus): boolean {
  if (status === "PENDING") return product.status === "ONLINE";
  if (status === "FAILED" || status === "CANCELLED") return true;
  return isOneOff(product) ? product.status === "OUT_OF_STOCK" : product.status !== "FROZEN";
}

/** About 600 intents; each possible given its product's state, stock and date. */
export function buildIntents(random: Random, products: DemoProduct[], customers: number): DemoIntent[] {
  const asked = new Set<string>();
  const soldOut = new Set<number>();
  const all = [...products.keys()];
  const demoSeller = all.filter((index) => products[index]?.sellerIndex === 0);

  function attempt(from: number[], customerIndex: number, status: DemoIntentStatus): DemoIntent | null {
    const productIndex = random.pick(from);
    const product = products[productIndex];
    const key = `${customerIndex}:${productIndex}`;
    if (!product || asked.has(key) || !isPossible(product, status)) return null;
    const sells = status === "SUCCESS" || status === "RECEIVED";
    const oneOff = isOneOff(product);
    if (sells && oneOff && soldOut.has(productIndex)) return null;
    const skuIndex = random.int(0, product.skus.length - 1);
    const stock = product.skus[skuIndex]?.stock ?? 0;
    if (status === "PENDING" && stock === 0) return null;
    const most = oneOff ? 1 : status === "PENDING" ? Math.min(3, stock) : 3;
    const start = product.createdAt.getTime() + 3_600_000;
    const open = Math.max(start, status === "PENDING" ? end - 21 * day : start);
    if (open > end - 2 * day) return null;
    const createdAt = open + random.next() * (end - day - open);
    const days =
      status === "PENDING" ? 0 : status === "RECEIVED" ? 2 + random.next() * 6 : 0.1 + random.next() * 2;
    asked.add(key);
    if (sells && oneOff) soldOut.add(productIndex);
    const intent = {
      productIndex,
      skuIndex,
      customerIndex,
      quantity: random.chance(0.75) ? 1 : random.int(1, most),
      status,
      note: random.chance(0.55) ? random.pick(notes) : null,
      sellerNotes: answers[status].length > 0 && random.chance(0.7) ? random.pick(answers[status]) : null,
      createdAt: new Date(createdAt),
      updatedAt: new Date(Math.min(end, createdAt + days * day)),
    };
    return { ...intent, failureReason: reasons[intent.sellerNotes ?? ""] ?? null };
  }

  function create(from: number[], customerIndex: number, status: DemoIntentStatus): DemoIntent {
    for (let tries = 0; tries < 2000; tries += 1) {
      const intent = attempt(from, customerIndex, status);
      if (intent) return intent;
    }
    throw new Error(`no product for an intent that is ${status}`);
  }

  const stateAt = (index: number): DemoIntentStatus => states[index % states.length] ?? "PENDING";
  const someone = () => random.int(1, customers - 1);
  const intents = [
    ...Array.from({ length: 20 }, (_, index) => create(all, 0, stateAt(index))),
    ...Array.from({ length: 60 }, (_, index) => create(demoSeller, someone(), stateAt(index))),
    ...Array.from({ length: 520 }, () => create(all, someone(), random.pick(states))),
  ];
  return intents.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}
