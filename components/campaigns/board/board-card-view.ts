import { stageNames } from "@/lib/contracts/console/message-enums";
import type { BoardCard } from "@/lib/domain/campaigns/list-board";

export type StageName = (typeof stageNames)[keyof typeof stageNames];

/** A talk on the board, as the browser shows it. */
export type BoardCardView = Omit<BoardCard, "stage" | "lastAt"> & { stage: StageName; lastAt: string | null };

export const boardCardView = ({ stage, lastAt, ...card }: BoardCard): BoardCardView => ({
  ...card,
  stage: stageNames[stage],
  lastAt: lastAt?.toISOString() ?? null,
});
