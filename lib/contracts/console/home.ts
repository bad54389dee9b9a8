import { z } from "zod";
import { idSchema } from "@/lib/api/fields";
import { maxFeatured } from "@/lib/domain/home/max-featured";
import { operation } from "./contract";

const idsSchema = z.array(idSchema).max(maxFeatured);

export const arrangeHome = operation({
  name: "arrangeHome",
  method: "PUT",
  path: "/api/console/home",
  summary: "Say which products and shops the home page shows first, in this order",
  access: ["ADMIN"],
  status: 204,
  body: z.object({ product_ids: idsSchema, shop_ids: idsSchema }),
  input: ({ body }) => ({ productIds: body.product_ids, shopIds: body.shop_ids }),
  output: z.null(),
  present: (_: unknown) => null,
});
