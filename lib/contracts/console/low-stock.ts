import { z } from "zod";
import { stockSchema } from "../storefront/product-body";
import { operation } from "./contract";

export const setLowStock = operation({
  name: "setLowStock",
  method: "PUT",
  path: "/api/console/low-stock",
  summary: "Of how many pieces or fewer the products of the caller's shop run low",
  access: ["SELLER"],
  body: z.object({ pieces: stockSchema }),
  input: ({ body }) => body,
  output: z.object({ pieces: z.int() }),
  present: (pieces: number) => ({ pieces }),
});
