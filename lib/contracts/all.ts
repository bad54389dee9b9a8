import { operationsOf } from "../api/enumeration";
import * as storefront from "./storefront";

/** Every contract with its operations; documents, reference page and tests walk this. */
export const contracts = [{ contract: storefront.storefront, operations: operationsOf(storefront) }] as const;
