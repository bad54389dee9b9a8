import type {
  DeliveryState,
  IntentStatus,
  MatchTaskStatus,
  OutreachChannel,
  OutreachStage,
  ProductStatus,
  ReplyClass,
  ReportStatus,
  Role,
} from "@/lib/generated/prisma/enums";

/** As PostgreSQL spells one. */
export type Uuid = `${string}-${string}-${string}-${string}-${string}`;

type Word =
  | DeliveryState
  | IntentStatus
  | MatchTaskStatus
  | OutreachChannel
  | OutreachStage
  | ProductStatus
  | ReplyClass
  | ReportStatus
  | Role;

/**
 * What records of audit and events may say: ids, amounts and enum values. Texts that people wrote are refused by the
 * compiler, because these rows stay when what they name is deleted.
 */
export type Facts = Readonly<Record<string, number | boolean | null | Uuid | Word>>;
