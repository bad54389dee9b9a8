import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { ruleCodes } from "@/lib/domain/moderation/rules";
import { multilineSchema } from "../fields";
import { operation } from "./contract";
import { maxText } from "./moderation";

const closing = {
  path: "/api/console/shops/{shop_id}/closing",
  access: ["ADMIN"],
  status: 204,
  params: z.object({ shop_id: wireId() }),
  output: z.null(),
  present: (_: unknown) => null,
} as const;

export const closeShop = operation({
  ...closing,
  name: "closeShop",
  method: "PUT",
  summary: "Close a shop with a statement of reasons; what it offers is taken down with it",
  body: z.object({ ground: z.enum(ruleCodes), facts: multilineSchema(maxText) }),
  input: ({ params, body }) => ({ id: params.shop_id, ...body }),
});

export const reopenShop = operation({
  ...closing,
  name: "reopenShop",
  method: "DELETE",
  summary: "Open a closed shop again; what its closing took down returns to where it was",
  input: ({ params }) => ({ id: params.shop_id }),
});
