export { changeOwnPassword, getOwnAccount, updateOwnAccount } from "./account";
export { giveAnswer } from "./answers";
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
export { saveChannelSettings, sendTestMessage } from "./channels";
export { consoleContract } from "./contract";
export { exportCreators, readCreatorFile } from "./creator-files";
export { allowContact, eraseCreator, stopContact, updateCreator } from "./creators";
export { previewDescription } from "./description-preview";
export { followEvents } from "./events";
export { explainCreator } from "./explain-creator";
export { downloadImportErrors } from "./import-errors-file";
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
export { addLocation, searchLocations } from "./locations";
export {
  approveDrafts,
  approveMessage,
  editMessage,
  listDrafts,
  previewMessage,
  requestDrafts,
} from "./messages";
export { createProduct, getManagedProduct, updateProduct } from "./products";
export { decideMail, markReply, replyClasses, writeSandboxReply } from "./replies";
export { getSandboxMail, listSandboxMails } from "./sandbox-mails";
export { changeDelivery, changeSending, listDoubts } from "./sending";
export { addSuppression, liftSuppression } from "./suppressions";
export { changeThread, discardDraft, suppressThread, writeAnswer } from "./threads";
export { unsubscribe } from "./unsubscribe";
export { recordProductView } from "./views";
export { readWillingnessModel, trainWillingnessModel } from "./willingness";
