import { negotiate } from "@/lib/api/negotiate";
import { route } from "@/lib/api/route";
import { bind } from "@/lib/api/serve";
import * as catalog from "@/lib/contracts/catalog";
import * as resale from "@/lib/contracts/resale";
import { sharedUrls } from "@/lib/contracts/shared-urls";
import { listProducts } from "@/lib/domain/catalog/list-products";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = route(
  negotiate(sharedUrls.productList, [
    bind(catalog.listProducts, listProducts),
    bind(resale.listResaleProducts, listProducts),
  ]),
);
