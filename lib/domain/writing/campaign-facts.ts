import type { Prisma } from "@/lib/generated/prisma/client";
import { DomainError, type FieldIssue } from "../errors";
import type { WritingFacts } from "./facts";
import type { Language } from "./write-template";

/** As much of a task and its product as its messages state. */
export const factsSelect = {
  id: true,
  user: { select: { id: true, role: true, shopId: true } },
  shopId: true,
  productId: true,
  channel: true,
  status: true,
  matchTags: true,
  productIntro: true,
  link: true,
  reward: true,
  requirements: true,
  firstApproval: true,
  product: { select: { title: true, titleEn: true, priceMinor: true } },
  shop: { select: { name: true, nameEn: true } },
} satisfies Prisma.MatchTaskSelect;

export type FactsOfTask = Prisma.MatchTaskGetPayload<{ select: typeof factsSelect }>;

/** As much of it as is stated. */
export type StatedTask = Pick<
  FactsOfTask,
  "productIntro" | "link" | "reward" | "requirements" | "matchTags" | "product" | "shop"
>;

/** What a message of the task may state, in the creator's language where the product has words in it. */
export function campaignFacts(task: StatedTask, language: Language): WritingFacts {
  const { product, productIntro, link, reward, requirements } = task;
  return {
    name: (language === "en" && product.titleEn) || product.title,
    intro: productIntro,
    priceMinor: product.priceMinor,
    ...{ link, reward, requirements },
  };
}

/** Whether what a text was written from still holds. */
export const sameFacts = (one: FactsOfTask, other: FactsOfTask) =>
  JSON.stringify(one) === JSON.stringify(other);

export const shopName = ({ shop }: Pick<StatedTask, "shop">, language: Language): string | undefined =>
  (language === "en" && shop?.nameEn) || shop?.name || undefined;

/** Throws `writing.facts_missing` with the fields, named as the console does, that no message can do without. */
export function requireFacts({ link, reward, channel }: FactsOfTask): void {
  const missing: FieldIssue[] = [];
  if (!/^https?:\/\/[^\s]+$/.test(link)) missing.push({ path: "link", message: "required" });
  if (reward.trim() === "") missing.push({ path: "reward", message: "required" });
  if (channel === null) missing.push({ path: "channel", message: "required" });
  if (missing.length > 0) throw new DomainError("writing.facts_missing", { fields: missing });
}
