import { z } from "zod";
import { settleShop } from "@/lib/domain/shops/settle-shop";
import { defineJob } from "./job";

/** Takes down what a closed shop offers, or brings it back. */
export const settleShopJob = defineJob({
  name: "settle-shop",
  input: z.object({ shopId: z.int() }),
  timeout: 3600,
  run: settleShop,
});
