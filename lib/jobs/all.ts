import { checkImportJob } from "./check-import";
import { endDecisionsJob } from "./end-decisions";
import { expireHoldsJob } from "./expire-holds";
import { forgetFilesJob } from "./forget-files";
import { indexCreatorsJob } from "./index-creators";
import type { Job } from "./job";
import { mailNoticesJob } from "./mail-notices";
import { makePictureVariants } from "./make-picture-variants";
import { mergeTagsJob } from "./merge-tags";
import { pollSessionsJob } from "./poll-sessions";
import { publishDraftsJob } from "./publish-drafts";
import { readInboxJob } from "./read-inbox";
import { refreshViewCountsJob } from "./refresh-view-counts";
import { runChangesJob } from "./run-changes";
import { runImportJob } from "./run-import";
import { runMatchTaskJob } from "./run-match-task";
import { sendOutreach } from "./send-outreach";
import { settleShopJob } from "./settle-shop";
import { sweepMedia } from "./sweep-media";
import { sweepResultFilesJob } from "./sweep-result-files";
import { sweepRows } from "./sweep-rows";
import { trainWillingnessJob } from "./train-willingness";
import { writeDraftsJob } from "./write-drafts";

/** Every job there is. One that is taken off leaves its queue, so that rows of an older release are not lost. */
export const allJobs: readonly Job[] = [
  endDecisionsJob,
  indexCreatorsJob,
  checkImportJob,
  expireHoldsJob,
  forgetFilesJob,
  mailNoticesJob,
  makePictureVariants,
  mergeTagsJob,
  pollSessionsJob,
  publishDraftsJob,
  readInboxJob,
  refreshViewCountsJob,
  runChangesJob,
  runImportJob,
  runMatchTaskJob,
  sendOutreach,
  settleShopJob,
  sweepMedia,
  sweepResultFilesJob,
  sweepRows,
  writeDraftsJob,
  trainWillingnessJob,
];
