import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { ShopInvitation } from "@/lib/generated/prisma/client";
import { formInt, identifierSchema, intOrDigits } from "../fields";
import { operation } from "./contract";
import { time, timeSchema } from "./enums";
import { codes } from "./response-format";

export const maxDays = 3650;
export const maxUses = 10_000;

export const createInvitation = operation({
  name: "createInvitation",
  method: "POST",
  path: "/shop/{id}/create_invitation_code",
  summary: "A code with which other sellers join the shop: for some days or for ever, so many times",
  source: "001 商家生成商店的邀请码",
  access: ["SELLER"],
  failureCode: codes.invitation,
  params: z.object({ id: wireId() }),
  body: z.object({
    expires_in_days: intOrDigits({ min: 1, max: maxDays }).nullish(),
    usage_limit: intOrDigits({ min: 1, max: maxUses }).nullish(),
  }),
  form: z.object({
    expires_in_days: formInt(maxDays).pipe(z.int().min(1)).optional(),
    usage_limit: formInt(maxUses).pipe(z.int().min(1)).optional(),
  }),
  input: ({ params, body }) => ({
    shopId: params.id,
    days: body.expires_in_days ?? undefined,
    usageLimit: body.usage_limit ?? 1,
  }),
  message: { zh: "邀请码生成成功", en: "Invitation code created" },
  output: z.object({
    code: z.string(),
    shop: z.int(),
    creator: z.int(),
    is_active: z.boolean(),
    created_at: timeSchema,
    expires_at: timeSchema.nullable(),
    usage_limit: z.int(),
    usage_count: z.int(),
  }),
  present: (invitation: ShopInvitation) => ({
    code: invitation.code,
    shop: invitation.shopId,
    creator: invitation.creatorId,
    is_active: invitation.isActive,
    created_at: time(invitation.createdAt),
    expires_at: invitation.expiresAt && time(invitation.expiresAt),
    usage_limit: invitation.usageLimit,
    usage_count: invitation.usageCount,
  }),
});

const joinBody = z.object({ invitation_code: identifierSchema(64) });

export const joinByCode = operation({
  name: "joinByCode",
  method: "POST",
  path: "/shop/join_by_code",
  summary: "Become a manager of the shop that an invitation code is for",
  source: "001 新商家使用邀请码加入商铺",
  access: ["SELLER"],
  failureCode: codes.invitation,
  body: joinBody,
  form: joinBody,
  input: ({ body }) => ({ code: body.invitation_code }),
  message: { zh: "加入商铺成功", en: "You have joined the shop" },
  output: z.null(),
  present: (_: unknown) => null,
});
