import { password, unique } from "../../shared/arrange";
import { on, type Requests } from "../request";
import { productRow } from "../rows";

const path = ({ id }: { id: number }) => ({ params: { product_id: id } });

export const consoleRequests: Requests = {
  getOwnAccount: () => ({}),
  updateOwnAccount: () => ({ json: { name: "小明" } }),
  changeOwnPassword: () => ({ json: { old_password: password, new_password: unique("new") } }),
  searchLocations: () => ({}),
  addLocation: () => ({ json: { province: "广东省", city: "深圳市", district: unique("区") } }),
  recordProductView: on(productRow, path),
};
