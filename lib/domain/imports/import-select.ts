import type { Prisma } from "@/lib/generated/prisma/client";

/** An import without its file, its lists of rows counted. */
export const importSelect = {
  id: true,
  kind: true,
  filename: true,
  format: true,
  state: true,
  bytes: true,
  rows: true,
  position: true,
  created: true,
  updated: true,
  unchanged: true,
  failed: true,
  error: true,
  encoding: true,
  delimiter: true,
  settings: true,
  changeSet: { select: { id: true, state: true, applied: true, undone: true, kept: true } },
  ignored: true,
  createdAt: true,
  updatedAt: true,
  finishedAt: true,
} as const satisfies Prisma.ImportSelect;

export type ImportRow = Prisma.ImportGetPayload<{ select: typeof importSelect }>;
