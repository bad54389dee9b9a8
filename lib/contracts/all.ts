import { operationsOf } from "../api/enumeration";
import * as catalog from "./catalog";
import * as house from "./console";
import * as creator from "./creator";
import * as mall from "./mall";
import * as resale from "./resale";
import * as storefront from "./storefront";

/** Every contract with its operations; documents, reference page and tests walk this. */
export const contracts = [
  { contract: storefront.storefront, operations: operationsOf(storefront) },
  { contract: creator.creator, operations: operationsOf(creator) },
  { contract: mall.mall, operations: operationsOf(mall) },
  { contract: catalog.catalog, operations: operationsOf(catalog) },
  { contract: resale.resale, operations: operationsOf(resale) },
  { contract: house.consoleContract, operations: operationsOf(house) },
] as const;
