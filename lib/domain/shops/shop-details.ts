import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { claimUploads } from "../media/claim-uploads";

/** What a shop says of itself, in Chinese and, where it has one, in English; null clears. */
export type ShopDetails = {
  nameEn?: string | null | undefined;
  address?: string | undefined;
  addressEn?: string | null | undefined;
  description?: string | undefined;
  descriptionEn?: string | null | undefined;
  welcome?: string | undefined;
  welcomeEn?: string | null | undefined;
  /** One that the caller has just uploaded. */
  picture?: { tempKey: string } | null | undefined;
};

/**
 * The details as columns, inside the transaction that writes them. Throws `media.not_found`, and `media.type_refused` for
 * a picture that is none.
 */
export async function shopColumns<D extends ShopDetails>(tx: SignedIn, { picture, ...details }: D) {
  return { ...details, imageUrl: picture && (await pictureUrl(tx, picture.tempKey)) };
}

async function pictureUrl(tx: SignedIn, tempKey: string): Promise<string> {
  const [upload] = await claimUploads(tx, [tempKey]);
  if (upload?.type !== "IMAGE") throw new DomainError("media.type_refused");
  return upload.url;
}
