import { password, unique } from "../../shared/arrange";
import { on, type Requests } from "../request";
import { invitationRow, productRow, shopRow } from "../rows";

const registration = () => ({
  json: { name: "小明", phone: "13800000000", email: `${unique()}@example.com`, password },
});

const path = ({ id }: { id: number }) => ({ params: { id } });

export const mallRequests: Requests = {
  registerCustomer: registration,
  registerSeller: registration,
  login: ({ cast }) => ({ json: { email: `${cast.owner.username}@example.com`, password } }),
  logout: () => ({}),
  getProfile: () => ({}),
  changePassword: () => {
    const changed = unique("new");
    return { json: { old_password: password, new_password: changed, confirm_new_password: changed } };
  },
  listShops: () => ({}),
  createShop: () => ({ json: { name: unique("新店") } }),
  listAllProducts: () => ({}),
  getShop: on(shopRow, path),
  createInvitation: on(shopRow, (row) => ({ ...path(row), json: {} })),
  addProduct: on(shopRow, (row) => ({ ...path(row), json: { name: unique("新品"), price: "19.90" } })),
  joinByCode: on(invitationRow, ({ code }) => ({ json: { invitation_code: code } })),
  // Oldest first, ten to a page: the shop of these callers has no more than six.
  listShopProducts: on(productRow, ({ title }, { cast, kind }) => ({
    ...path({ id: kind === "foreign" ? cast.foreignShopId : cast.shopId }),
    shows: title,
  })),
  "listShopProducts/none": on(shopRow, path),
};
