import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import type { ShopRow } from "@/lib/domain/shops/shop-select";
import { nameSchema, optionalMultiline, optionalText } from "../fields";
import { operation } from "./contract";
import { codes } from "./response-format";
import { shopSchema, shopView } from "./views";

export const listShops = operation({
  name: "listShops",
  method: "GET",
  path: "/shop",
  summary: "Every shop with its sellers",
  source: "001 获取所有商铺",
  access: "public",
  failureCode: codes.shop,
  input: () => ({}),
  message: { zh: "查询所有商铺成功", en: "All shops found" },
  output: z.array(shopSchema),
  present: (shops: ShopRow[]) => shops.map(shopView),
});

export const getShop = operation({
  name: "getShop",
  method: "GET",
  path: "/shop/{id}/info",
  summary: "One shop with its sellers",
  source: "001 商铺信息",
  access: "public",
  failureCode: codes.shop,
  params: z.object({ id: wireId() }),
  input: ({ params }) => ({ id: params.id }),
  message: { zh: "", en: "" },
  output: shopSchema,
  present: (shop: ShopRow) => shopView(shop),
});

const shopBody = z.object({
  name: nameSchema(100),
  address: optionalText(200),
  description: optionalMultiline(2000),
});

export const createShop = operation({
  name: "createShop",
  method: "POST",
  path: "/shop/create",
  summary: "Open a shop; a seller manages at most one",
  source: "001 创建商铺",
  access: ["SELLER"],
  failureCode: codes.shop,
  body: shopBody,
  form: shopBody,
  input: ({ body }) => body,
  message: { zh: "商铺创建成功", en: "Shop created" },
  output: z.null(),
  present: (_: ShopRow) => null,
});
