/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const storefront = `
  -- any
  registerCustomer            ok  ok  ok  ok  ok  ok
  loginCustomer               ok  ok  ok  ok  ok  ok
  loginSeller                 ok  ok  ok  ok  ok  ok
  changeSellerPassword        401 403 ok  ok  ok  ok
  uploadMedia                 401 ok  ok  ok  ok  ok
  createProduct               401 ok  ok  ok  ok  ok
  getDashboardStats           401 ok  ok  ok  ok  ok
  listPublicCategories        ok  ok  ok  ok  ok  ok
  listCategories              401 403 ok  ok  ok  ok
  getCategoryTree             401 403 ok  ok  ok  ok
  createCategory              401 403 ok  ok  ok  ok

  -- there                                              | missing
  getPublicCategory           ok  ok  ok  ok  ok  ok    | 404 404 404 404 404 404
  getCategory                 401 403 ok  ok  ok  ok    | 401 403 404 404 404 404
  updateCategory              401 403 ok  ok  ok  ok    | 401 403 404 404 404 404
  deleteCategory              401 403 ok  ok  ok  ok    | 401 403 404 404 404 404
  moveCategory                401 403 ok  ok  ok  ok    | 401 403 404 404 404 404

  -- own                                                | frozen                  | foreign                 | missing
  listProducts                ok  ok  ok  ok  ok  ok    | -   -   -   -   -   -   | ok  ok  ok  ok  ok  ok  | -   -   -   -   -   -
  listProducts/frozen         -   -   -   -   -   -     | -   -   -   ok  ok  ok  | -   -   -   -   -   -   | -   -   -   -   -   -
  getProduct                  ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  listSellerProducts          401 -   -   ok  ok  -     | 401 -   -   ok  ok  -   | 401 -   -   -   -   -   | 401 -   -   -   -   -
  updateProduct               401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  freezeProduct               401 403 403 ok  ok  ok    | 401 404 404 ok  ok  ok  | 401 403 403 403 403 ok  | 401 404 404 404 404 404
  unfreezeProduct             401 403 403 ok  ok  ok    | 401 404 404 ok  ok  ok  | 401 403 403 403 403 ok  | 401 404 404 404 404 404
  markSold                    401 403 403 ok  ok  403   | 401 404 404 400 400 403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  deleteProduct               401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  createIntent                401 ok  ok  400 400 403   | 401 404 404 400 400 403 | 401 ok  ok  ok  ok  403 | 401 404 404 404 404 403

  -- own                                                | foreign                 | missing
  createIntent/for-another    401 403 403 403 403 403   | 401 403 403 403 403 403 | 401 403 403 403 403 403
  createProduct/upload        401 ok  ok  ok  ok  ok    | 401 400 400 400 400 400 | 401 400 400 400 400 400
  updateProduct/upload        401 403 403 ok  ok  403   | 401 403 403 400 400 403 | 401 403 403 400 400 403
  markSold/sku                401 403 403 ok  ok  403   | 401 403 403 400 400 403 | 401 403 403 400 400 403
  listCustomerIntents         401 ok  403 403 403 403   | 401 403 403 403 403 403 | 401 403 403 403 403 403
  listSellerIntents           401 -   -   ok  ok  ok    | 401 -   -   -   -   ok  | 401 -   -   -   -   -
  markIntent                  401 404 404 ok  ok  403   | 401 404 404 404 404 403 | 401 404 404 404 404 404
  listCustomers               401 -   -   ok  ok  ok    | 401 -   -   -   -   ok  | 401 -   -   -   -   -
  getPurchaseHistory          401 404 404 ok  ok  ok    | 401 404 404 404 404 ok  | 401 404 404 404 404 404

  -- own                                                | foreign                 | crossed                 | missing
  cancelIntent                401 ok  403 403 403 403   | 401 403 403 403 403 403 | 401 404 404 404 404 404 | 401 404 403 403 403 403
  confirmReceived             401 ok  403 403 403 403   | 401 403 403 403 403 403 | 401 404 404 404 404 404 | 401 404 403 403 403 403
`;
