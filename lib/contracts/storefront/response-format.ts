import { z } from "zod";
import type { ResponseFormat } from "@/lib/api/contract";
import { failureText } from "../failure-text";
import { trueStatuses } from "../statuses";

const envelope = z.object({ code: z.int(), message: z.string(), data: z.unknown() });

/** `{ code, message, data }`, where the code is the HTTP status and every success is 200. (004, 通用响应格式) */
export const responseFormat: ResponseFormat = {
  success: {
    schema: (data) => z.object({ code: z.literal(200), message: z.string(), data }),
    body: (data, message) => ({ code: 200, message, data }),
    read: (body) => envelope.parse(body).data,
    message: { zh: "操作成功", en: "Success" },
  },
  failure: {
    schema: z.object({ code: z.int(), message: z.string(), data: z.null() }),
    body: (failure) => ({
      code: failure.status,
      message: failureText(failure),
      data: null,
    }),
    contentType: "application/json; charset=utf-8",
    message: (body) => envelope.safeParse(body).data?.message ?? "",
  },
  status: trueStatuses,
};
