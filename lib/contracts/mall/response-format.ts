import { z } from "zod";
import type { ResponseFormat } from "@/lib/api/contract";
import type { ErrorCode } from "@/lib/domain/errors";
import { failureText } from "../failure-text";
import { trueStatuses } from "../statuses";

/** The document's own numbers. (001, 错误码约定) */
export const codes = {
  shop: 300,
  shopPermission: 301,
  invitation: 302,
  identity: 400,
  notSignedIn: 401,
  registration: 402,
  login: 403,
  internal: -1,
} as const;

/** What has a number of its own wherever it happens; anything else takes its operation's, or `identity`. */
const codeOf: Partial<Record<ErrorCode, number>> = {
  "shop.not_found": codes.shop,
  "shop.already_managing": codes.shop,
  "shop.not_manager": codes.shopPermission,
  "shop.none": codes.shopPermission,
  "shop.closed": codes.shopPermission,
  "invitation.not_found": codes.invitation,
  "invitation.expired": codes.invitation,
  "invitation.used_up": codes.invitation,
  "auth.wrong_role": codes.identity,
  "auth.forbidden": codes.identity,
  "request.cross_origin": codes.identity,
  "auth.required": codes.notSignedIn,
  "auth.wrong_credentials": codes.login,
  "internal.unexpected": codes.internal,
  "service.unavailable": codes.internal,
  "service.busy": codes.internal,
};

const envelope = z.object({ success: z.boolean(), code: z.int(), message: z.string(), data: z.unknown() });

/** `{ success, code, message, data }`; success is code 0. (001, 基本数据格式) */
export const responseFormat: ResponseFormat = {
  success: {
    schema: (data) => z.object({ success: z.literal(true), code: z.literal(0), message: z.string(), data }),
    body: (data, message) => ({ success: true, code: 0, message, data }),
    read: (body) => envelope.parse(body).data,
    message: { zh: "操作成功", en: "Success" },
  },
  failure: {
    schema: z.object({ success: z.literal(false), code: z.int(), message: z.string(), data: z.null() }),
    body: (failure, operation) => ({
      success: false,
      code: codeOf[failure.code] ?? operation?.failureCode ?? codes.identity,
      message: failureText(failure),
      data: null,
    }),
    contentType: "application/json; charset=utf-8",
    message: (body) => envelope.safeParse(body).data?.message ?? "",
  },
  status: { ...trueStatuses, conflict: 400 },
  statusOf: { "auth.wrong_credentials": 403 },
};
