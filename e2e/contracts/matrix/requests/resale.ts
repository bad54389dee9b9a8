import { unique } from "../../shared/arrange";
import { reportedRow, reportRow } from "../moderation-rows";
import { on, type Requests } from "../request";
import { favoriteRow, partRow, productRow, uploadRow } from "../rows";

const path = ({ id }: { id: number }) => ({ params: { productId: id } });
const image = ({ id, imageId }: { id: number; imageId: number }) => ({ params: { productId: id, imageId } });
const search = (title: string) => ({ query: { keyword: title }, shows: title });
const frozen = (title: string) => ({ query: { keyword: title, status: 0 }, shows: title });
const become = (status: 0 | 1 | 2) => on(productRow, ({ id }) => ({ json: { productId: id, status } }));

export const resaleRequests: Requests = {
  addLocation: () => ({ json: { province: "广东省", city: "深圳市", district: unique("区") } }),
  addProduct: ({ cast }) => ({ json: { title: unique("新品"), price: 19.9, categoryId: cast.categoryId } }),
  listReports: () => ({}),

  listResaleProducts: on(productRow, ({ title }) => search(title)),
  "listResaleProducts/frozen": on(productRow, ({ title }) => frozen(title)),
  countProducts: on(productRow, ({ title }) => ({ ...search(title), shows: '"data":1' })),
  "countProducts/frozen": on(productRow, ({ title }) => ({ ...frozen(title), shows: '"data":1' })),
  listMyProducts: on(productRow, ({ title }) => search(title)),
  getProductDetail: on(productRow, path),
  updateProduct: on(productRow, ({ id }) => ({ json: { productId: id, price: 1.5 } })),
  "updateStatus/down": become(0),
  "updateStatus/on-sale": become(1),
  "updateStatus/sold": become(2),
  takeDownProduct: on(productRow, path),
  addImage: on(productRow, ({ id }) => ({ json: { productId: id, imageUrl: "https://example.com/a.jpg" } })),
  deleteImage: on(productRow, image),
  addFavorite: on(productRow, ({ id }) => ({ json: { productId: id } })),
  addReport: on(productRow, ({ id }) => ({ json: { productId: id, reportType: 4, reportContent: "…" } })),
  listReportedProducts: on(reportedRow, ({ title }) => ({ query: { pageSize: 50 }, shows: title })),
  listProductReports: on(reportedRow, path),

  "addImage/upload": on(uploadRow, ({ id, tempKey }) => ({ json: { productId: id, imageUrl: tempKey } })),
  "deleteImage/part": on(partRow, image),
  listFavorites: on(favoriteRow, ({ title }) => ({ shows: title })),
  removeFavorite: on(favoriteRow, path),
  processReport: on(reportRow, ({ id }) => ({ params: { reportId: id }, json: { action: "process" } })),
};
