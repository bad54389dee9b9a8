import type { Draft } from "@/components/campaigns/message/draft-view";
import { listDrafts as listDraftsOperation } from "@/lib/contracts/console/messages";
import type { SignedIn } from "@/lib/domain/context";
import { listDrafts } from "@/lib/domain/writing/list-drafts";
import { viewOf } from "../../load-campaign";

/** The first messages of a campaign, as the console answers them. */
export async function loadDrafts(context: SignedIn, taskId: string): Promise<Draft[]> {
  const { drafts } = listDraftsOperation.output.parse(
    listDraftsOperation.present(await listDrafts(context, { taskId }), viewOf(context)),
  );
  return drafts;
}
