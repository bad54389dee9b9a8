/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const creator = `
  -- any
  registerUser          ok  ok  ok  ok  ok  ok
  loginUser             ok  ok  ok  ok  ok  ok
  listCategories        ok  ok  ok  ok  ok  ok
  generateMatchTags     401 ok  ok  ok  ok  ok
  uploadProduct         401 403 ok  ok  ok  403
  writeMessage          401 403 ok  ok  ok  403
  listCreators          401 403 ok  ok  ok  ok
  importCreators        401 403 ok  ok  ok  ok
  receiveReply          401 401 401 401 401 401
  receiveReply/signed   ok  ok  ok  ok  ok  ok
  listMatchTasks        401 403 ok  ok  ok  ok
  searchCreators        401 403 ok  ok  ok  ok

  -- there                                        | missing
  getCreator            401 403 ok  ok  ok  ok    | 401 403 404 404 404 404

  -- own                                          | foreign                 | missing
  createMatchTask       401 403 403 ok  ok  403   | 401 403 403 403 403 403 | 401 403 404 404 404 403
  createMatchTask/shop  401 403 403 ok  ok  403   | 401 403 403 403 403 403 | 401 403 403 403 403 403
  getMatchResults       401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  getMatchTask          401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  retryMatchTask        401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  startOutreach         401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  getOutreachSession    401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  scoreTask             401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  listTaskOutreach      401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404

  -- own                                          | frozen                  | foreign                 | missing
  getProduct            ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  updateProduct         401 403 403 ok  ok  403   | 401 403 404 ok  ok  403 | 401 403 403 403 403 403 | 401 403 404 404 404 403
  deleteProduct         401 403 403 ok  ok  403   | 401 403 404 ok  ok  403 | 401 403 403 403 403 403 | 401 403 404 404 404 403
`;
