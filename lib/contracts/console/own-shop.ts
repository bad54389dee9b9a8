import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { OwnShop } from "@/lib/domain/shops/own-shop";
import type { ShopDetails } from "@/lib/domain/shops/shop-details";
import { shopFates } from "@/lib/domain/shops/shop-fates";
import type { ShopInvitation } from "@/lib/generated/prisma/client";
import { clearableMultiline, clearableText, identifierSchema, nameSchema } from "../fields";
import { limits } from "../limits";
import { maxDays, maxUses } from "../mall/invitations";
import { operation } from "./contract";
import { timeSchema } from "./fields";

const path = "/api/console/shop";

const detailFields = {
  name_en: clearableText(100),
  address: clearableText(200),
  address_en: clearableText(200),
  description: clearableMultiline(2000),
  description_en: clearableMultiline(2000),
  welcome: clearableMultiline(200).meta({ description: "What a visitor reads first." }),
  welcome_en: clearableMultiline(200),
  picture: z
    .object({ temp_key: z.uuid() })
    .nullish()
    .meta({ description: "An upload of the caller's; null for none." }),
};

type Details = z.output<z.ZodObject<typeof detailFields>>;

/** A text of the first language may be empty, but is never absent. */
const cleared = (text: string | null | undefined) => (text === null ? "" : text);

const details = ({ picture, ...body }: Details): ShopDetails => ({
  nameEn: body.name_en,
  address: cleared(body.address),
  addressEn: body.address_en,
  description: cleared(body.description),
  descriptionEn: body.description_en,
  welcome: cleared(body.welcome),
  welcomeEn: body.welcome_en,
  picture: picture && { tempKey: picture.temp_key },
});

export const openShopBody = z.object({ name: nameSchema(100), ...detailFields });

export const editShopBody = z.object({ name: nameSchema(100).optional(), ...detailFields });

export const ownShopSchema = z.object({
  shop_id: z.int(),
  name: z.string(),
  name_en: z.string().nullable(),
  address: z.string(),
  address_en: z.string().nullable(),
  description: z.string(),
  description_en: z.string().nullable(),
  welcome: z.string(),
  welcome_en: z.string().nullable(),
  picture_url: z.string().nullable(),
  version: z.int().meta({ description: "For the next change: one more after each." }),
});

export type OwnShopView = z.output<typeof ownShopSchema>;

export const ownShopView = (shop: OwnShop): OwnShopView => ({
  shop_id: shop.id,
  name: shop.name,
  name_en: shop.nameEn,
  address: shop.address,
  address_en: shop.addressEn,
  description: shop.description,
  description_en: shop.descriptionEn,
  welcome: shop.welcome,
  welcome_en: shop.welcomeEn,
  picture_url: shop.imageUrl,
  version: shop.version,
});

export const getOwnShop = operation({
  name: "getOwnShop",
  method: "GET",
  path,
  summary: "The shop that the caller manages, as it is now",
  access: ["SELLER"],
  input: () => ({}),
  output: ownShopSchema,
  present: ownShopView,
});

export const openShop = operation({
  name: "openShop",
  method: "POST",
  path,
  summary: "Open a shop that the caller manages; a seller manages at most one",
  access: ["SELLER"],
  limits: limits.shops,
  status: 201,
  body: openShopBody,
  input: ({ body: { name, ...rest } }) => ({ name, ...details(rest) }),
  output: z.object({ shop_id: z.int() }),
  present: ({ id }: { id: number }) => ({ shop_id: id }),
});

export const editShop = operation({
  name: "editShop",
  method: "PATCH",
  path,
  summary:
    "Change the caller's shop as it was read: what is absent stays, another's change is not overwritten",
  access: ["SELLER"],
  limits: limits.shops,
  body: editShopBody.extend({ version: z.int().min(1).max(2_147_483_647) }),
  input: ({ body: { version, name, ...rest } }) => ({ version, patch: { name, ...details(rest) } }),
  output: ownShopSchema,
  present: ownShopView,
});

export const shopCodeBody = z.object({
  days: z.int().min(1).max(maxDays).nullish().meta({ description: "For ever where it is none." }),
  uses: z.int().min(1).max(maxUses).default(1),
});

export const createShopCode = operation({
  name: "createShopCode",
  method: "POST",
  path: `${path}/codes`,
  summary: "A code with which other sellers join the caller's shop",
  access: ["SELLER"],
  limits: limits.shops,
  status: 201,
  body: shopCodeBody,
  input: ({ body }) => ({ days: body.days ?? undefined, usageLimit: body.uses }),
  output: z.object({
    code_id: z.int(),
    code: z.string(),
    expires_at: timeSchema.nullable(),
    uses: z.int(),
  }),
  present: ({ id, code, expiresAt, usageLimit }: ShopInvitation) => ({
    code_id: id,
    code,
    expires_at: expiresAt?.toISOString() ?? null,
    uses: usageLimit,
  }),
});

export const revokeShopCode = operation({
  name: "revokeShopCode",
  method: "DELETE",
  path: `${path}/codes/{code_id}`,
  summary: "Let nobody join by a code any more; who has joined stays",
  access: ["SELLER"],
  status: 204,
  params: z.object({ code_id: wireId() }),
  input: ({ params }) => ({ id: params.code_id }),
  output: z.null(),
  present: (_: unknown) => null,
});

export const joinShopBody = z.object({ code: identifierSchema(64) });

export const joinShop = operation({
  name: "joinShop",
  method: "POST",
  path: `${path}/join`,
  summary: "Become a manager of the shop that a code is for",
  access: ["SELLER"],
  limits: limits.shops,
  status: 204,
  body: joinShopBody,
  input: ({ body }) => body,
  output: z.null(),
  present: (_: unknown) => null,
});

export const leaveShop = operation({
  name: "leaveShop",
  method: "POST",
  path: `${path}/leave`,
  summary: "Manage the shop no more; who is the last one says what becomes of it",
  access: ["SELLER"],
  limits: limits.shops,
  status: 204,
  body: z.object({
    becomes: z
      .enum(shopFates)
      .nullish()
      .meta({ description: "handed_over: it stays open for whoever has a code; closed: for good." }),
  }),
  input: ({ body }) => ({ becomes: body.becomes ?? undefined }),
  output: z.null(),
  present: (_: unknown) => null,
});
