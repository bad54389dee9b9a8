/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const consoleTable = `
  -- any
  getOwnAccount               401 ok  ok  ok  ok  ok
  updateOwnAccount            401 ok  ok  ok  ok  ok
  changeOwnPassword           401 ok  ok  ok  ok  ok
  searchLocations             401 ok  ok  ok  ok  ok
  addLocation                 401 ok  ok  ok  ok  ok

  -- own                                                | frozen                  | foreign                 | missing
  recordProductView           ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
`;
