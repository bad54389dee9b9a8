import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { Upload } from "@/lib/generated/prisma/client";
import { limits } from "../limits";
import { operation } from "./contract";
import { purposeNames, purposeSchema, purposes } from "./enums";

type Stored = Pick<Upload, "tempKey" | "url" | "fileSize" | "mimeType" | "purpose">;

const fields = z.object({
  file: z.file(),
  purpose: purposeSchema.default("gallery"),
  product_id: z.union([wireId(), z.literal("").transform(() => undefined)]).optional(),
});

export const uploadMedia = operation({
  name: "uploadMedia",
  method: "POST",
  path: "/api/media/upload",
  summary:
    "Store a picture, video or sound under a temporary key, and with product_id in that product; unused ones expire after 24 h",
  source: "004 §17",
  access: "user",
  limits: limits.uploads,
  body: fields,
  form: fields,
  formOnly: true,
  maxBytes: "file",
  input: ({ body }) => ({
    file: body.file,
    purpose: purposes[body.purpose],
    productId: body.product_id,
  }),
  output: z.object({
    temp_key: z.string(),
    media_url: z.string(),
    file_size: z.int(),
    mime_type: z.string(),
    purpose: purposeSchema,
  }),
  message: { zh: "上传成功", en: "Uploaded" },
  present: (upload: Stored, view) => ({
    temp_key: upload.tempKey,
    media_url: view.absolute(upload.url),
    file_size: upload.fileSize,
    mime_type: upload.mimeType,
    purpose: purposeNames[upload.purpose],
  }),
});
