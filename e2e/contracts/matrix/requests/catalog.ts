import { on, type Requests } from "../request";
import { productRow } from "../rows";

const path = ({ id }: { id: number }) => ({ params: { id } });

export const catalogRequests: Requests = {
  listCategories: () => ({}),
  listTags: () => ({}),
  listProducts: on(productRow, ({ title }) => ({ query: { search: title }, shows: title })),
  getProduct: on(productRow, path),
  listRelated: on(productRow, path),
  listSkus: on(productRow, ({ skuId }) => ({ query: { skuIds: skuId }, shows: `"skuId":${skuId},` })),
};
