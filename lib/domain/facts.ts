import type {
  AppealStatus,
  ChangeKind,
  DecisionOutcome,
  DeliveryState,
  DraftFailure,
  IntentStatus,
  MatchTaskStatus,
  OutreachChannel,
  OutreachStage,
  ProductStatus,
  ProposalKind,
  ReplyClass,
  ReportStatus,
  Role,
} from "@/lib/generated/prisma/enums";
import type { Rule } from "./moderation/rules";

/** As PostgreSQL spells one. */
export type Uuid = `${string}-${string}-${string}-${string}-${string}`;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const isUuid = (text: string): text is Uuid => uuidPattern.test(text);

/** A row's id for records and events. Throws for any other text: it might be one that a person wrote. */
export function uuidOf(text: string): Uuid {
  if (!isUuid(text)) throw new Error("only an id may stand in a record");
  return text;
}

type Word =
  | ChangeKind
  | AppealStatus
  | DecisionOutcome
  | DeliveryState
  | DraftFailure
  | IntentStatus
  | MatchTaskStatus
  | OutreachChannel
  | OutreachStage
  | ProductStatus
  | ProposalKind
  | ReplyClass
  | ReportStatus
  | Role
  | Rule;

/**
 * What records of audit and events may say: ids, amounts and enum values. Texts that people wrote are refused by the
 * compiler, because these rows stay when what they name is deleted.
 */
export type Facts = Readonly<Record<string, number | boolean | null | Uuid | Word>>;
