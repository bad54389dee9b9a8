/** Callers in each column: nobody, customer, other seller, co-manager, owner, admin. */
export const consoleTable = `
  -- any
  getOwnAccount               401 ok  ok  ok  ok  ok
  updateOwnAccount            401 ok  ok  ok  ok  ok
  changeOwnPassword           401 ok  ok  ok  ok  ok
  searchLocations             401 ok  ok  ok  ok  ok
  addLocation                 401 ok  ok  ok  ok  ok
  previewDescription          401 ok  ok  ok  ok  ok
  followEvents                401 ok  ok  ok  ok  ok
  createProduct               401 ok  ok  ok  ok  ok
  createProductDraft          401 ok  ok  ok  ok  ok
  decideIntents               401 ok  ok  ok  ok  ok
  listCampaigns               401 403 ok  ok  ok  ok
  listDoubts                  401 403 ok  ok  ok  ok
  listSandboxMails            401 403 ok  ok  ok  ok

  -- there                                              | missing
  unsubscribe                 ok  ok  ok  ok  ok  ok    | 404 404 404 404 404 404
  giveAnswer                  ok  ok  ok  ok  ok  ok    | 404 404 404 404 404 404

  -- any
  readWillingnessModel        401 403 ok  ok  ok  ok
  trainWillingnessModel       401 403 ok  ok  ok  ok
  setStockHold                401 403 403 ok  ok  403
  setLowStock                 401 403 403 ok  ok  403
  getOwnShop                  401 403 403 ok  ok  403
  openShop                    401 403 ok  409 409 403
  editShop                    401 403 403 ok  ok  403
  createShopCode              401 403 403 ok  ok  403
  leaveShop                   401 403 403 ok  ok  403
  saveChannelSettings         401 403 ok  ok  ok  403
  sendTestMessage             401 403 ok  ok  ok  403
  addSuppression              401 403 ok  ok  ok  ok
  createImport                401 403 ok  ok  ok  ok
  listImports                 401 403 ok  ok  ok  ok
  exportCreators              401 403 ok  ok  ok  ok
  exportCustomers             401 403 ok  ok  ok  ok
  exportProducts              401 403 ok  ok  ok  403

  -- there                                              | missing
  updateCreator               401 403 ok  ok  ok  ok    | 401 403 404 404 404 404
  stopContact                 401 403 ok  ok  ok  403   | 401 403 404 404 404 403
  allowContact                401 403 ok  ok  ok  403   | 401 403 404 404 404 403
  readCreatorFile             401 403 403 403 403 ok    | 401 403 403 403 403 404
  eraseCreator                401 403 403 403 403 ok    | 401 403 403 403 403 404

  -- own                                                | foreign                 | missing
  getImport                   401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  putImportPart               401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  checkImport                 401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  runImport                   401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  cancelImport                401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  listImportErrors            401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  downloadImportErrors        401 403 ok  ok  ok  ok    | 401 403 404 404 404 404 | 401 403 404 404 404 404
  listImportItems             401 403 ok  ok  ok  403   | 401 403 404 404 404 404 | 401 403 404 404 404 404

  -- any
  listChanges                 401 ok  ok  ok  ok  ok
  listSavedViews              401 ok  ok  ok  ok  ok
  createSavedView             401 ok  ok  ok  ok  ok
  saveTableColumns            401 ok  ok  ok  ok  ok
  countNotices                401 ok  ok  ok  ok  ok
  readNotices                 401 ok  ok  ok  ok  ok
  setNoticeMail               401 ok  ok  ok  ok  ok

  -- own                                                | foreign                 | missing
  previewChanges              401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  applyChanges                401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  getChange                   401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  listChangeRows              401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  updateSavedView             401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  deleteSavedView             401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  getProductDraft             401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  updateProductDraft          401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  deleteProductDraft          401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  publishProductDraft         401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  scheduleProductDraft        401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  undoChanges                 401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404

  -- own                                                | foreign                 | missing
  decideIntent                401 404 404 ok  ok  403   | 401 404 404 404 404 403 | 401 404 404 404 404 404
  reopenIntent                401 404 404 ok  ok  403   | 401 404 404 404 404 403 | 401 404 404 404 404 404
  addIntentNote               401 404 404 ok  ok  403   | 401 404 404 404 404 403 | 401 404 404 404 404 404
  addCustomerNote             401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  editIntentNote              401 404 404 403 ok  403   | 401 404 404 404 404 403 | 401 404 404 404 404 404
  deleteIntentNote            401 404 404 ok  ok  403   | 401 404 404 404 404 403 | 401 404 404 404 404 404
  editCustomerNote            401 404 404 403 ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  deleteCustomerNote          401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404

  -- own                                                | foreign                 | missing
  revokeShopCode              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  joinShop                    401 403 ok  409 409 403   | 401 403 ok  409 409 403 | 401 403 400 409 409 403

  -- own                                                | foreign                 | missing
  liftSuppression             401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404

  -- own                                                | foreign                 | missing
  createCampaign              401 403 403 ok  ok  403   | 401 403 403 403 403 403 | 401 403 404 404 404 403
  getCampaign                 401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  listCampaignMatches         401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  explainCreator              401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  getCampaignStats            401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  updateCampaign              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  listDrafts                  401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  requestDrafts               401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  previewMessage              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  approveDrafts               401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  editMessage                 401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  approveMessage              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  startMatching               401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  deleteCampaign              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  changeSending               401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  forecastCampaign            401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  rehearseCampaign            401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404
  changeDelivery              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  getSandboxMail              401 403 404 404 404 404   | 401 403 404 404 404 404 | 401 403 404 404 404 404
  chooseCreators              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  changeThread                401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  suppressThread              401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  decideMail                  401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  markReply                   401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  writeSandboxReply           401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  writeAnswer                 401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  discardDraft                401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  startCampaign               401 403 404 ok  ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403
  countAudience               401 403 404 ok  ok  ok    | 401 403 404 404 404 ok  | 401 403 404 404 404 404

  -- own                                                | foreign                 | missing
  updateProduct/sku           401 403 403 ok  ok  403   | 401 403 403 400 400 403 | 401 403 403 400 400 403
  adjustStock                 401 403 403 ok  ok  403   | 401 403 403 400 400 403 | 401 403 403 400 400 403

  -- own                                                | frozen                  | foreign                 | missing
  recordProductView           ok  ok  ok  ok  ok  ok    | 404 404 404 ok  ok  ok  | ok  ok  ok  ok  ok  ok  | 404 404 404 404 404 404
  getManagedProduct           401 404 404 ok  ok  404   | 401 404 404 ok  ok  404 | 401 404 404 404 404 404 | 401 404 404 404 404 404
  listProductHistory          401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404
  updateProduct               401 403 403 ok  ok  403   | 401 404 404 ok  ok  403 | 401 403 403 403 403 403 | 401 404 404 404 404 404

  -- own                                                | frozen                  | foreign                 | missing
  reportProduct               401 ok  ok  ok  ok  ok    | 401 400 400 ok  ok  ok  | 401 ok  ok  ok  ok  ok  | 401 400 400 400 400 400
  decideProduct               401 403 403 403 403 ok    | 401 403 403 403 403 ok  | 401 403 403 403 403 ok  | 401 403 403 403 403 404

  -- own                                                | foreign                 | missing
  endDecision                 401 403 403 403 403 ok    | 401 403 403 403 403 ok  | 401 403 403 403 403 404
  appealDecision              401 404 404 ok  ok  404   | 401 404 404 404 404 404 | 401 404 404 404 404 404
  decideAppeal                401 403 403 403 403 ok    | 401 403 403 403 403 ok  | 401 403 403 403 403 404

  -- any
  addCategory                 401 403 403 403 403 ok
  createTag                   401 403 403 403 403 ok

  -- there                                              | missing
  renameCategory              401 403 403 403 403 409   | 401 403 403 403 403 404
  placeCategory               401 403 403 403 403 ok    | 401 403 403 403 403 404
  removeCategory              401 403 403 403 403 ok    | 401 403 403 403 403 404
  getCategoryUse              401 403 ok  ok  ok  ok    | 401 403 404 404 404 404
  proposeCategoryChange       401 403 ok  ok  ok  403   | 401 403 404 404 404 403
  renameTag                   401 403 403 403 403 ok    | 401 403 403 403 403 404
  deleteTag                   401 403 403 403 403 ok    | 401 403 403 403 403 404
  previewTagMerge             401 403 403 403 403 ok    | 401 403 403 403 403 400
  mergeTags                   401 403 403 403 403 ok    | 401 403 403 403 403 400

  -- own                                                | foreign                 | missing
  decideCategoryProposal      401 403 403 403 403 ok    | 401 403 403 403 403 ok  | 401 403 403 403 403 404
  withdrawCategoryProposal    401 403 404 404 ok  403   | 401 403 404 404 404 403 | 401 403 404 404 404 403

  -- there                                              | missing
  suspendUser                 401 403 403 403 403 ok    | 401 403 403 403 403 404
  unsuspendUser               401 403 403 403 403 ok    | 401 403 403 403 403 404
  changeRole                  401 403 403 403 403 ok    | 401 403 403 403 403 404
  closeShop                   401 403 403 403 403 ok    | 401 403 403 403 403 404
  reopenShop                  401 403 403 403 403 ok    | 401 403 403 403 403 404

  -- any
  arrangeHome                 401 403 403 403 403 ok
  exportAudit                 401 403 403 403 403 ok
  verifyAudit                 401 403 403 403 403 ok

  -- missing
  retryJob                    401 403 403 403 403 404
`;
