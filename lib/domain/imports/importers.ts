import type { ImportKind } from "@/lib/generated/prisma/enums";
import { creatorImporter } from "../creators/creator-importer";

/** How kinds of which each row is something of its own are read and written; products have several rows each. */
export const importers = { CREATORS: creatorImporter } as const satisfies Partial<
  Record<ImportKind, unknown>
>;
