import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import type { ImportKind, ImportState } from "@/lib/generated/prisma/enums";
import type { Scene } from "./rows";

/** `own` is the caller's import in this state with its whole file, `foreign` the stranger's. */
export const importRow =
  (state: ImportState, rows: ImportKind = "CREATORS") =>
  async ({ cast, kind, me }: Scene): Promise<{ id: string }> => {
    if (kind === "missing") return { id: randomUUID() };
    const userId = kind === "own" ? me.id : cast.stranger.id;
    const content = new TextEncoder().encode("platform,handle\ntiktok,a b\n");
    return db().import.create({
      data: {
        kind: rows,
        userId,
        filename: "creators.csv",
        format: "csv",
        state,
        parts: { create: [{ number: 0, content }] },
      },
      select: { id: true },
    });
  };
