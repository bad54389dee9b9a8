import { imageRows } from "../catalog/product-parts";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { keepAddresses } from "../media/own-addresses";
import { requirePermission } from "../permissions";
import { lockDraft, requireDraft } from "./draft-access";
import { type DraftContent, type DraftInput, draftForm } from "./draft-content";
import { type Draft, getDraft } from "./get-draft";

/** Of one seller. */
export const mostDrafts = 100;

/** Of one draft's content, as JSON in UTF-8. */
export const mostBytes = 300_000;

/**
 * Keeps a product that is not finished, for the caller and the managers of its shop, and for nobody else. Throws
 * `draft.too_many`, `draft.too_large`, `media.not_found`.
 */
export function createDraft(context: SignedIn, { content }: { content: DraftInput }): Promise<Draft> {
  requirePermission(context, "product.create");
  return inTransaction(context, async (tx) => {
    const { id: sellerId, shopId } = tx.actor;
    // Of two at once the second counts the first.
    await tx.db.$queryRaw`SELECT 1 FROM users WHERE id = ${sellerId} FOR NO KEY UPDATE`;
    if ((await tx.db.productDraft.count({ where: { sellerId } })) >= mostDrafts)
      throw new DomainError("draft.too_many");
    const now = tx.clock();
    const { id } = await tx.db.productDraft.create({
      data: {
        sellerId,
        shopId,
        form: draftForm,
        content: await kept(tx, content),
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    return getDraft(tx, { id });
  });
}

type Edit = { id: number; version: number; content: DraftInput };

/**
 * Replaces what a draft says, as it was read; its time stays. Throws `draft.not_found`, also for one that has been
 * published meanwhile, `draft.changed`, `draft.too_large`, `media.not_found`.
 */
export function editDraft(context: SignedIn, { id, version, content }: Edit): Promise<Draft> {
  return inTransaction(context, async (tx) => {
    await lockDraft(tx, id, version);
    await tx.db.productDraft.update({
      where: { id },
      data: {
        form: draftForm,
        content: await kept(tx, content),
        failure: null,
        version: { increment: 1 },
        updatedAt: tx.clock(),
      },
      select: { id: true },
    });
    return getDraft(tx, { id });
  });
}

/** Forgets a draft; its pictures go with it, unless something else names them. Throws `draft.not_found`. */
export function deleteDraft(context: SignedIn, { id }: { id: number }): Promise<void> {
  return inTransaction(context, async (tx) => {
    await requireDraft(tx, id);
    await tx.db.productDraft.deleteMany({ where: { id } });
  });
}

/** The content as a row has it: addresses as they are kept, uploads in use. */
async function kept(context: SignedIn, { images, ...given }: DraftInput): Promise<DraftContent> {
  const keep = (text: string) => keepAddresses(context, text);
  const named = images.map((image) => ("url" in image ? { url: keep(image.url) } : image));
  const content = {
    ...given,
    description: keep(given.description),
    descriptionEn: given.descriptionEn && keep(given.descriptionEn),
    skus: given.skus.map((sku) => ({ ...sku, imageUrl: sku.imageUrl && keep(sku.imageUrl) })),
    images: (await imageRows(context, named)).map(({ url }) => ({ url })),
  };
  if (Buffer.byteLength(JSON.stringify(content)) > mostBytes) throw new DomainError("draft.too_large");
  return content;
}
