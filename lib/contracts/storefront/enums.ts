import { z } from "zod";
import type { IntentStatus, MediaType, ProductStatus, UploadPurpose } from "@/lib/generated/prisma/enums";

export const productStatusSchema = z.enum(["online", "frozen", "sold", "outOfStock"]);
export const intentStatusSchema = z.enum(["pending", "success", "failed", "cancelled", "received"]);
export const mediaTypeSchema = z.enum(["image", "video", "audio"]);
export const purposeSchema = z.enum(["gallery", "embedded"]);

export const productStatuses = {
  online: "ONLINE",
  frozen: "FROZEN",
  sold: "SOLD",
  outOfStock: "OUT_OF_STOCK",
} as const satisfies Record<z.infer<typeof productStatusSchema>, ProductStatus>;

export const productStatusNames = {
  ONLINE: "online",
  FROZEN: "frozen",
  SOLD: "sold",
  OUT_OF_STOCK: "outOfStock",
} as const satisfies Record<ProductStatus, z.infer<typeof productStatusSchema>>;

export const intentStatuses = {
  pending: "PENDING",
  success: "SUCCESS",
  failed: "FAILED",
  cancelled: "CANCELLED",
  received: "RECEIVED",
} as const satisfies Record<z.infer<typeof intentStatusSchema>, IntentStatus>;

export const intentStatusNames = {
  PENDING: "pending",
  SUCCESS: "success",
  FAILED: "failed",
  CANCELLED: "cancelled",
  RECEIVED: "received",
} as const satisfies Record<IntentStatus, z.infer<typeof intentStatusSchema>>;

export const mediaTypes = { image: "IMAGE", video: "VIDEO", audio: "AUDIO" } as const satisfies Record<
  z.infer<typeof mediaTypeSchema>,
  MediaType
>;

export const mediaTypeNames = { IMAGE: "image", VIDEO: "video", AUDIO: "audio" } as const satisfies Record<
  MediaType,
  z.infer<typeof mediaTypeSchema>
>;

export const purposes = { gallery: "GALLERY", embedded: "EMBEDDED" } as const satisfies Record<
  z.infer<typeof purposeSchema>,
  UploadPurpose
>;

export const purposeNames = { GALLERY: "gallery", EMBEDDED: "embedded" } as const satisfies Record<
  UploadPurpose,
  z.infer<typeof purposeSchema>
>;
