import type { ImportKind } from "@/lib/generated/prisma/enums";
import { creatorImporter } from "../creators/creator-importer";

/** How each kind of rows is read and written. */
export const importers = { CREATORS: creatorImporter } as const satisfies Record<ImportKind, unknown>;
