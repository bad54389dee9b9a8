/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const catalog = `
  -- any
  listCategories   ok  ok  ok  ok  ok  ok
  listTags         ok  ok  ok  ok  ok  ok

  -- own                                     | frozen                  | foreign                 | missing
  listProducts     ok  ok  ok  ok  ok  ok    | -   -   -   -   -   -   | ok  ok  ok  ok  ok  ok  | -   -   -   -   -   -
  getProduct       ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  listRelated      ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  listSkus         ok  ok  ok  ok  ok  ok    | -   -   -   ok  ok  ok  | ok  ok  ok  ok  ok  ok  | -   -   -   -   -   -
`;
