import type { ResponseFormat } from "@/lib/api/contract";

/** Success without an envelope: the data is the body. */
export const bare: ResponseFormat["success"] = {
  schema: (data) => data,
  body: (data) => data,
  read: (body) => body,
  message: { zh: "", en: "" },
};
