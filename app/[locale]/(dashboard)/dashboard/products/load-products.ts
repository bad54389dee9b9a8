import type { ProductListData } from "@/components/seller-products/product-list";
import { shownColumns } from "@/components/seller-products/table/columns";
import { savedView } from "@/lib/contracts/console/saved-views";
import { listManagedRows } from "@/lib/domain/catalog/list-managed-rows";
import { getLowStock } from "@/lib/domain/catalog/low-stock";
import { countDrafts } from "@/lib/domain/product-drafts/list-drafts";
import { listSavedViews } from "@/lib/domain/views/saved-views";
import { getTableColumns } from "@/lib/domain/views/table-columns";
import type { SellerPage } from "../../seller-page";
import { loadChoices } from "./load-choices";
import { listInput, readProductQuery } from "./read-product-query";

const table = "products";

/** All that the table shows. */
export async function loadProducts({ context, search }: SellerPage): Promise<ProductListData> {
  const query = readProductQuery(search);
  const asOf = context.clock().toISOString();
  const [rows, views, columns, choices, lowStock, drafts] = await Promise.all([
    listManagedRows(context, listInput(query, search)),
    listSavedViews(context, { table }),
    getTableColumns(context, { table }),
    loadChoices(context),
    getLowStock(context),
    countDrafts(context, { most: 1000 }),
  ]);
  return {
    rows,
    query,
    choices,
    lowStock,
    drafts,
    asOf,
    views: views.map(savedView),
    columns: shownColumns(columns),
    inShop: context.actor.shopId !== null,
  };
}
