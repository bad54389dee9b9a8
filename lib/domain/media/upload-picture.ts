import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { uploadFile } from "./upload-file";

/**
 * `uploadFile` of a product's picture, by whose key the product then takes it. Throws `media.type_refused` also for
 * recordings: one that came stays a temporary upload, which expires.
 */
export async function uploadPicture(context: SignedIn, file: File): Promise<{ tempKey: string }> {
  const { tempKey, type } = await uploadFile(context, { file, purpose: "GALLERY" });
  if (type !== "IMAGE") throw new DomainError("media.type_refused");
  return { tempKey };
}
