import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { claimUploads } from "../media/claim-uploads";
import { parseMediaReference } from "../media/media-names";
import { currentTagIds, tagIdsByName } from "../tags/current-tags";
import type { ImageInput, MediaInput, ProductPatch } from "./product-input";

/** The category, if products may be put into it; locked, so that it can't change level meanwhile. */
async function requireProductCategory({ db }: SignedIn, id: number): Promise<void> {
  const [category] = await db.$queryRaw<
    { level: number }[]
  >`SELECT level FROM categories WHERE id = ${id} FOR SHARE`;
  if (!category) throw new DomainError("product.category_not_found");
  if (category.level !== 2) throw new DomainError("product.category_not_level_two");
}

async function requireLocation({ db }: SignedIn, id: number | null | undefined): Promise<void> {
  if (id && !(await db.location.findUnique({ where: { id }, select: { id: true } }))) {
    throw new DomainError("product.location_not_found");
  }
}

/** Refuses references to rows that do not exist; the tags as they are to be kept. */
export async function requireReferences(
  context: SignedIn,
  patch: ProductPatch,
): Promise<{ tagIds: number[] | undefined }> {
  if (patch.categoryId !== undefined) await requireProductCategory(context, patch.categoryId);
  await requireLocation(context, patch.locationId);
  return { tagIds: patch.tagIds && (await currentTagIds(context, patch.tagIds)) };
}

/**
 * Rows for `product_images`, in order; uploads become permanent. A picture that comes by its address has the
 * placeholder that `productId` has for it already, or its upload.
 */
export async function imageRows(context: SignedIn, images: readonly ImageInput[], productId?: number) {
  const uploads = await uploadsByKey(context, images);
  const placeholders = await placeholdersOf(context, images, productId);
  // An address without a place has place 0 (004 §8) or that of the upload before it: rows of one place keep their sequence.
  let last = 0;
  return images.map((image, index) => {
    if (!("tempKey" in image)) {
      return { url: image.url, rank: image.rank ?? last, placeholder: placeholders.get(image.url) };
    }
    const upload = uploads.get(image.tempKey);
    if (upload?.type !== "IMAGE") throw new DomainError("media.not_found");
    last = index;
    return { url: upload.url, rank: index, placeholder: upload.placeholder };
  });
}

async function placeholdersOf({ db }: SignedIn, images: readonly ImageInput[], productId?: number) {
  const urls = images.flatMap((image) => ("url" in image ? [image.url] : []));
  const own = urls.some((url) => url.startsWith("/media/"));
  const select = { url: true, placeholder: true };
  const rows = [
    ...(own ? await db.upload.findMany({ where: { storageKey: { in: urls.flatMap(keysOf) } }, select }) : []),
    ...(productId ? await db.productImage.findMany({ where: { productId }, select }) : []),
  ];
  return new Map(rows.map(({ url, placeholder }) => [url, placeholder]));
}

function keysOf(url: string): string[] {
  const reference = parseMediaReference(url.replace("/media/", ""));
  return reference ? [reference.key] : [];
}

/** Rows for `media_resources`, in order; uploads become permanent. */
export async function mediaRows(context: SignedIn, media: readonly MediaInput[]) {
  const uploads = await uploadsByKey(context, media);
  return media.map((item, index) => {
    if (!("tempKey" in item)) return item;
    const upload = uploads.get(item.tempKey);
    if (!upload) throw new DomainError("media.not_found");
    const { type, url, fileName, fileSize, mimeType, purpose } = upload;
    return {
      type,
      url,
      fileName,
      fileSize,
      mimeType,
      displayOrder: index,
      isEmbedded: purpose === "EMBEDDED",
    };
  });
}

async function uploadsByKey(context: SignedIn, items: readonly (ImageInput | MediaInput)[]) {
  const keys = items.flatMap((item) => ("tempKey" in item ? [item.tempKey] : []));
  const uploads = keys.length > 0 ? await claimUploads(context, keys) : [];
  return new Map(uploads.map((upload) => [upload.tempKey, upload]));
}

/** Ids of match tags by name; makes those that are new. */
export async function matchTagIds(context: SignedIn, names: readonly string[]): Promise<number[]> {
  // In one order: of two products with the same new tags neither then waits for the other.
  const wanted = [...new Set(names)].sort();
  const known = await tagIdsByName(context, "MATCH", wanted);
  const missing = wanted.filter((name) => !known.has(name));
  if (missing.length === 0) return [...new Set(known.values())];
  const data = missing.map((name) => ({ kind: "MATCH" as const, name }));
  await context.db.tag.createMany({ data, skipDuplicates: true });
  const made = await tagIdsByName(context, "MATCH", missing);
  return [...new Set([...known.values(), ...made.values()])];
}

/** The columns of `products` that a patch names. */
export function productColumns(patch: ProductPatch) {
  return {
    title: patch.title,
    titleEn: patch.titleEn,
    summary: patch.summary,
    summaryEn: patch.summaryEn,
    description: patch.description,
    descriptionEn: patch.descriptionEn,
    searchKeywords: patch.searchKeywords,
    conditionLevel: patch.conditionLevel,
    originalPriceMinor: patch.originalPriceMinor,
    locationId: patch.locationId,
    lowStock: patch.lowStock,
    categoryId: patch.categoryId,
  } satisfies Prisma.ProductUncheckedUpdateInput;
}
