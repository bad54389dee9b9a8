/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const mall = `
  -- any
  registerCustomer      ok  ok  ok  ok  ok  ok
  registerSeller        ok  ok  ok  ok  ok  ok
  login                 ok  ok  ok  ok  ok  ok
  logout                401 ok  ok  ok  ok  ok
  getProfile            401 ok  ok  ok  ok  ok
  changePassword        401 ok  ok  ok  ok  ok
  listShops             ok  ok  ok  ok  ok  ok
  createShop            401 403 ok  400 400 403
  listAllProducts       ok  ok  ok  ok  ok  ok

  -- own                                          | foreign                 | missing
  getShop               ok  ok  ok  ok  ok  ok    | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  createInvitation      401 403 403 ok  ok  403   | 401 403 403 403 403 403 | 401 403 404 404 404 403
  addProduct            401 403 403 ok  ok  403   | 401 403 403 403 403 403 | 401 403 404 404 404 403
  joinByCode            401 403 ok  400 400 403   | 401 403 ok  400 400 403 | 401 403 400 400 400 403

  -- own                                          | frozen                  | foreign
  listShopProducts      ok  ok  ok  ok  ok  ok    | -   -   -   -   -   -   | ok  ok  ok  ok  ok  ok

  -- missing
  listShopProducts/none 404 404 404 404 404 404
`;
