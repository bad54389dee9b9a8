import { negotiate } from "@/lib/api/negotiate";
import { bind } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import * as resale from "@/lib/contracts/resale";
import { sharedUrls } from "@/lib/contracts/shared-urls";
import { listProducts } from "@/lib/domain/catalog/list-products";

export const GET = negotiate(sharedUrls.productList, [
  bind(catalog.listProducts, listProducts),
  bind(resale.listResaleProducts, listProducts),
]);
