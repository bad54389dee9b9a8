import { expect } from "@playwright/test";
import { call } from "@/lib/api/client";
import { chooseCreators } from "@/lib/contracts/console/campaign-choice";
import { startCampaign } from "@/lib/contracts/console/campaign-start";
import {
  createCampaign,
  getCampaign,
  startMatching,
  updateCampaign,
} from "@/lib/contracts/console/campaigns";
import { approveDrafts, listDrafts, requestDrafts } from "@/lib/contracts/console/messages";
import type { Locale } from "@/lib/i18n/locales";
import { caller, type Person, publishAs } from "./people";

/** Invitations by mail that were written and wait for approval. */
export type Talks = { taskId: string; product: string; names: [string, string, string] };

const slowly = { timeout: 150_000 };

/** Writes to the three creators who fit a product best, in one language, each under a name of its own. */
export async function writeToThree(seller: Person, language: Locale): Promise<Talks> {
  const at = caller(seller);
  const product = language === "zh" ? "手编竹篮" : "Bamboo basket";
  const product_id = await publishAs(seller, {
    product_name: product,
    skus: [{ price: 66, stock_quantity: 200 }],
  });
  const { task_id, updated_at } = await call(createCampaign, { body: { product_id } }, at);
  const params = { task_id };
  const facts = {
    filters: { channel: "email" as const, languages: [language] },
    channel: "email" as const,
    link: `${at.baseUrl}/products/${product_id}`,
    reward: language === "zh" ? "免费样品" : "A free sample",
  };
  await call(updateCampaign, { params, body: { updated_at, ...facts } }, at);
  await call(startMatching, { params }, at);
  const status = async () => (await call(getCampaign, { params }, at)).status;
  await expect.poll(status, slowly).toBe("matched");
  const read = () => call(listDrafts, { params }, at);
  const chosen = (await read()).drafts
    .filter(({ reachable }) => reachable)
    .filter(({ name }, index, all) => !all.some((other, at) => at !== index && other.name.includes(name)))
    .slice(0, 3);
  const [first, second, third] = chosen.map(({ name }) => name);
  if (!first || !second || !third) throw new Error("fewer than three creators can be reached");
  const body = { creator_ids: chosen.map(({ creator_id }) => creator_id) };
  const all = (await read()).drafts.map(({ creator_id }) => creator_id);
  await call(chooseCreators, { params, body: { creator_ids: all, chosen: false } }, at);
  await call(chooseCreators, { params, body: { ...body, chosen: true } }, at);
  await call(requestDrafts, { params, body }, at);
  const written = async () => (await read()).drafts.filter(({ message }) => message).length;
  await expect.poll(written, slowly).toBe(3);
  return { taskId: task_id, product, names: [first, second, third] };
}

/** Approves all and starts: they leave half a minute later. */
export async function sendAll(seller: Person, { taskId }: Talks): Promise<void> {
  const params = { task_id: taskId };
  const at = caller(seller);
  const { drafts } = await call(listDrafts, { params }, at);
  const read = drafts.flatMap(({ message }) => message?.text_hash ?? []);
  await call(approveDrafts, { params, body: { read } }, at);
  await call(startCampaign, { params }, at);
}
