import type { Upload } from "@/lib/generated/prisma/client";
import type { UploadPurpose } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { uploadMedia } from "./upload-media";

/** `uploadMedia` of a form's file, which carries its own name. (004 §17) */
export function uploadFile(
  context: SignedIn,
  { file, purpose }: { file: File; purpose: UploadPurpose },
): Promise<Upload> {
  return uploadMedia(context, { content: file, fileName: file.name, purpose });
}
