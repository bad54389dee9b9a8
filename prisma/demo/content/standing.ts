import type { Random } from "../random";
import type { DemoProduct } from "./types";

export type Standing = {
  product: Pick<DemoProduct, "status" | "freezeReason" | "viewCount" | "features">;
  stock(sku: number): number;
};

const end = Date.UTC(2026, 0, 1);
const day = 86_400_000;

const freezeReasons = [
  "卖家外出，暂停出售，回来再上架。",
  "图片待补拍，先下架。",
  "发现一处描述与实物不符，核对中。",
  "买家约了当面看货，先保留。",
  "换季整理库存，暂不出售。",
];

function statusOf(random: Random, oneOff: boolean): DemoProduct["status"] {
  const roll = random.next();
  if (roll < 0.92) return "ONLINE";
  if (roll < 0.945) return "FROZEN";
  // A single piece that is sold leaves no stock; `SOLD` says that some is left (004 §12).
  return oneOff || roll < 0.975 ? "OUT_OF_STOCK" : "SOLD";
}

/** Where a product stands: status, stock per SKU, views and the features that follow from them. */
export function standing(random: Random, oneOff: boolean, level: number, createdAt: Date): Standing {
  const status = statusOf(random, oneOff);
  const age = (end - createdAt.getTime()) / day;
  const interest = random.next();
  const viewCount = Math.floor(age * 0.2 * Math.exp(3 * interest * interest)) + random.int(0, 9);
  const features: DemoProduct["features"] = [];
  if (status === "ONLINE") {
    if (level >= 8 && random.chance(0.07)) features.push("RECOMMENDED");
    if (age < 40 && random.chance(0.6)) features.push("NEW");
    if (interest > 0.93) features.push("POPULAR");
  }
  const stock = (sku: number) => {
    if (status === "OUT_OF_STOCK") return 0;
    if (oneOff) return 1;
    return sku === 0 ? random.int(3, 40) : random.chance(0.12) ? 0 : random.int(1, 30);
  };
  const freezeReason = status === "FROZEN" ? random.pick(freezeReasons) : null;
  return { product: { status, freezeReason, viewCount, features }, stock };
}
