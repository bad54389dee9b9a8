import type { SignedIn } from "../context";
import { claimUploads } from "../media/claim-uploads";
import { type RowFault, shownValue } from "./faults";
import { type FetchedPictures, isElsewhere } from "./fetch-pictures";
import type { Item } from "./plan-items";
import type { Plan } from "./plan-product";

/** Addresses elsewhere that a plan newly gives its product. */
export function newPictures(plan: Plan): string[] {
  if (plan.outcome === "CREATE")
    return (plan.input.images ?? []).flatMap((image) =>
      "url" in image && isElsewhere(image.url) ? [image.url] : [],
    );
  if (plan.outcome !== "UPDATE") return [];
  const kept = new Set(plan.before.images);
  return (plan.after.images ?? []).filter((url) => isElsewhere(url) && !kept.has(url));
}

/** The plan with what was fetched in place of addresses elsewhere; failed where one could not be. */
export async function takePictures(
  tx: SignedIn,
  plan: Plan,
  item: Item,
  fetched: FetchedPictures,
): Promise<Plan> {
  const urls = newPictures(plan);
  if (urls.length === 0) return plan;
  const refused = urls.filter((url) => !fetched.get(url));
  if (refused.length > 0) {
    const row = Math.min(...item.rows.map(({ number }) => number));
    const fault = { row, column: "pictures", code: "picture_refused" } as const;
    const faults: RowFault[] = refused.map((url) => ({ ...fault, value: shownValue(url) }));
    return { outcome: "FAILED", faults };
  }
  const keyOf = (url: string) => fetched.get(url)?.tempKey ?? "";
  if (plan.outcome === "CREATE") {
    const images = plan.input.images?.map((image) =>
      "url" in image && fetched.get(image.url) ? { tempKey: keyOf(image.url) } : image,
    );
    return { ...plan, input: { ...plan.input, images } };
  }
  if (plan.outcome !== "UPDATE") return plan;
  const uploads = await claimUploads(tx, urls.map(keyOf));
  const stored = new Map(urls.map((url, index) => [url, uploads[index]?.url ?? url]));
  const images = plan.after.images?.map((url) => stored.get(url) ?? url);
  return { ...plan, after: { ...plan.after, images } };
}
