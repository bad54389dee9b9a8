import type { IntentStatus, ProductStatus, ReportStatus, Role } from "@/lib/generated/prisma/enums";

/**
 * What records of audit and events may say: ids, amounts and enum values. Texts that people wrote are refused by the
 * compiler, because these rows stay when what they name is deleted.
 */
export type Facts = Readonly<
  Record<string, number | boolean | null | ProductStatus | IntentStatus | ReportStatus | Role>
>;
