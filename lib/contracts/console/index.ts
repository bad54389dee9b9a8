export { changeOwnPassword, getOwnAccount, updateOwnAccount } from "./account";
export { giveAnswer } from "./answers";
export { exportAudit, verifyAudit } from "./audit";
export { forecastCampaign, rehearseCampaign } from "./budget";
export { chooseCreators } from "./campaign-choice";
export { listCampaignMatches } from "./campaign-matches";
export { countAudience, startCampaign } from "./campaign-start";
export { getCampaignStats } from "./campaign-stats";
export {
  createCampaign,
  deleteCampaign,
  getCampaign,
  listCampaigns,
  startMatching,
  updateCampaign,
} from "./campaigns";
export {
  addCategory,
  getCategoryUse,
  placeCategory,
  removeCategory,
  renameCategory,
} from "./categories";
export {
  decideCategoryProposal,
  proposeCategoryChange,
  withdrawCategoryProposal,
} from "./category-proposals";
export { listChangeRows } from "./change-rows";
export { applyChanges, getChange, listChanges, previewChanges, undoChanges } from "./changes";
export { saveChannelSettings, sendTestMessage } from "./channels";
export { consoleContract } from "./contract";
export { exportCreators, readCreatorFile } from "./creator-files";
export { allowContact, eraseCreator, stopContact, updateCreator } from "./creators";
export { addCustomerNote, exportCustomers } from "./customers";
export { previewDescription } from "./description-preview";
export { followEvents } from "./events";
export { explainCreator } from "./explain-creator";
export { arrangeHome } from "./home";
export { downloadImportErrors } from "./import-errors-file";
export { listImportItems } from "./import-items";
export {
  cancelImport,
  checkImport,
  createImport,
  getImport,
  listImportErrors,
  listImports,
  putImportPart,
  runImport,
} from "./imports";
export {
  addIntentNote,
  decideIntent,
  decideIntents,
  failureReasonNames,
  failureReasonSchema,
  failureReasons,
  reopenIntent,
  setStockHold,
} from "./intents";
export { addLocation, searchLocations } from "./locations";
export { setLowStock } from "./low-stock";
export {
  approveDrafts,
  approveMessage,
  editMessage,
  listDrafts,
  previewMessage,
  requestDrafts,
} from "./messages";
export {
  appealDecision,
  decideAppeal,
  decideProduct,
  endDecision,
  reportProduct,
} from "./moderation";
export {
  deleteCustomerNote,
  deleteIntentNote,
  editCustomerNote,
  editIntentNote,
} from "./notes";
export { countNotices, readNotices, setNoticeMail } from "./notices";
export {
  createShopCode,
  editShop,
  getOwnShop,
  joinShop,
  leaveShop,
  openShop,
  revokeShopCode,
} from "./own-shop";
export {
  createProductDraft,
  deleteProductDraft,
  getProductDraft,
  publishProductDraft,
  scheduleProductDraft,
  updateProductDraft,
} from "./product-drafts";
export { exportProducts } from "./product-files";
export { listProductHistory } from "./product-history";
export { adjustStock } from "./product-stock";
export { createProduct, getManagedProduct, updateProduct } from "./products";
export { decideMail, markReply, replyClasses, writeSandboxReply } from "./replies";
export { getSandboxMail, listSandboxMails } from "./sandbox-mails";
export {
  createSavedView,
  deleteSavedView,
  listSavedViews,
  saveTableColumns,
  updateSavedView,
} from "./saved-views";
export { changeDelivery, changeSending, listDoubts } from "./sending";
export { closeShop, reopenShop } from "./shops";
export { addSuppression, liftSuppression } from "./suppressions";
export { retryJob } from "./system";
export { createTag, deleteTag, mergeTags, previewTagMerge, renameTag } from "./tags";
export { changeThread, discardDraft, suppressThread, writeAnswer } from "./threads";
export { unsubscribe } from "./unsubscribe";
export { changeRole, suspendUser, unsuspendUser } from "./users";
export { recordProductView } from "./views";
export { readWillingnessModel, trainWillingnessModel } from "./willingness";
