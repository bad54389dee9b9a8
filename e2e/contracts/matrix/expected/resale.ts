/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const resale = `
  -- any
  addLocation               401 ok  ok  ok  ok  ok
  addProduct                401 ok  ok  ok  ok  ok
  listReports               401 403 403 403 403 ok

  -- own                                              | frozen                  | foreign                 | missing
  listResaleProducts        ok  ok  ok  ok  ok  ok    | -   -   -   -   -   -   | ok  ok  ok  ok  ok  ok  | -   -   -   -   -   -
  listResaleProducts/frozen -   -   -   -   -   -     | -   -   -   ok  ok  ok  | -   -   -   -   -   -   | -   -   -   -   -   -
  countProducts             ok  -   -   -   ok  -     | -   -   -   -   ok  -   | ok  -   -   -   -   -   | -   -   -   -   -   -
  countProducts/frozen      -   -   -   -   -   -     | -   -   -   ok  ok  ok  | -   -   -   -   -   -   | -   -   -   -   -   -
  listMyProducts            401 -   -   -   ok  -     | 401 -   -   -   ok  -   | 401 -   -   -   -   -   | 401 -   -   -   -   -
  getProductDetail          ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  updateProduct             401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  updateStatus/down         401 403 403 ok  ok  ok    | 401 404 404 ok  ok  ok  | 401 403 403 403 403 ok  | 401 404 404 404 404 404
  updateStatus/on-sale      401 403 403 ok  ok  ok    | 401 404 404 ok  ok  ok  | 401 403 403 403 403 ok  | 401 404 404 404 404 404
  updateStatus/sold         401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  takeDownProduct           401 403 403 ok  ok  ok    | 401 404 404 ok  ok  ok  | 401 403 403 403 403 ok  | 401 404 404 404 404 404
  addImage                  401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  deleteImage               401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  addFavorite              401 ok  ok  ok  ok  ok     | 401 404 404 ok  ok  ok  | 401 ok  ok  ok  ok  ok  | 401 404 404 404 404 404
  addReport                 401 ok  ok  ok  ok  ok    | 401 400 400 ok  ok  ok  | 401 ok  ok  ok  ok  ok  | 401 400 400 400 400 400
  listReportedProducts      401 ok  ok  ok  ok  ok    | 401 -   -   ok  ok  ok  | 401 ok  ok  ok  ok  ok  | 401 -   -   -   -   -
  listProductReports        401 403 403 403 403 ok    | 401 403 403 403 403 ok  | 401 403 403 403 403 ok  | 401 403 403 403 403 404

  -- own                                              | foreign                 | missing
  addImage/upload           401 403 403 ok  ok  403   | 401 403 403 400 400 403 | 401 403 403 400 400 403
  deleteImage/part          401 403 403 ok  ok  403   | 401 403 403 404 404 403 | 401 403 403 404 404 403
  listFavorites            401 ok  ok  ok  ok  ok     | 401 -   -   -   -   -   | 401 -   -   -   -   -
  removeFavorite           401 ok  ok  ok  ok  ok     | 401 404 404 404 404 404 | 401 404 404 404 404 404

  -- there                                            | missing
  processReport             401 403 403 403 403 ok    | 401 403 403 403 403 404
`;
