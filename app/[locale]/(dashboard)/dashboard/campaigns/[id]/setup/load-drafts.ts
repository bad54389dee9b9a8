import type { z } from "zod";
import { listDrafts as listDraftsOperation } from "@/lib/contracts/console/messages";
import type { SignedIn } from "@/lib/domain/context";
import { listDrafts } from "@/lib/domain/writing/list-drafts";
import { viewOf } from "../../load-campaign";

type DraftList = z.output<typeof listDraftsOperation.output>;

/** The first messages of a campaign over its channel, as the console answers them. */
export async function loadDrafts(context: SignedIn, taskId: string): Promise<DraftList> {
  return listDraftsOperation.output.parse(
    listDraftsOperation.present(await listDrafts(context, { taskId }), viewOf(context)),
  );
}
