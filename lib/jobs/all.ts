import { indexCreatorsJob } from "./index-creators";
import type { Job } from "./job";
import { makePictureVariants } from "./make-picture-variants";
import { refreshViewCountsJob } from "./refresh-view-counts";
import { runMatchTaskJob } from "./run-match-task";
import { sendOutreach } from "./send-outreach";
import { sweepMedia } from "./sweep-media";
import { sweepRows } from "./sweep-rows";

/** Every job there is. One that is taken off leaves its queue, so that rows of an older release are not lost. */
export const allJobs: readonly Job[] = [
  indexCreatorsJob,
  makePictureVariants,
  refreshViewCountsJob,
  runMatchTaskJob,
  sendOutreach,
  sweepMedia,
  sweepRows,
];
