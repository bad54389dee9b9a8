import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { limits } from "../limits";
import { operation } from "./contract";

export const recordProductView = operation({
  name: "recordProductView",
  method: "POST",
  path: "/api/console/products/{product_id}/views",
  summary: "Count one look at a product; pages that are served from a cache tell of theirs with it",
  access: "public",
  limits: limits.views,
  status: 204,
  params: z.object({ product_id: wireId() }),
  input: ({ params }) => ({ id: params.product_id }),
  output: z.null(),
  present: (_: unknown) => null,
});
