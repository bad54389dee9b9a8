import { route } from "@/lib/api/route";
import { serve } from "@/lib/api/serve";
import * as contract from "@/lib/contracts/console";
import { createShop } from "@/lib/domain/shops/create-shop";
import { editShop } from "@/lib/domain/shops/edit-shop";
import { getOwnShop } from "@/lib/domain/shops/own-shop";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  serve(contract.getOwnShop, getOwnShop),
  serve(contract.openShop, createShop),
  serve(contract.editShop, editShop),
);
