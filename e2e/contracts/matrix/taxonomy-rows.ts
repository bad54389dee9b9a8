import { db } from "@/lib/db";
import { maxId } from "@/lib/text/url-values";
import { unique } from "../shared/arrange";
import { categoryRow, type Scene } from "./rows";

/** The owner's wish to rename a category, or the stranger's. */
export async function proposalRow(scene: Scene) {
  const { cast, kind } = scene;
  if (kind === "missing") return { id: maxId };
  const { id: categoryId } = await categoryRow({ ...scene, kind: "there" });
  const now = await db().category.findUniqueOrThrow({ where: { id: categoryId } });
  const seen = { seenName: now.name, seenNameEn: now.nameEn, seenParentId: now.parentId };
  const userId = kind === "own" ? cast.owner.id : cast.stranger.id;
  return db().categoryProposal.create({
    data: { userId, kind: "RENAME", categoryId, name: unique("类"), ...seen, reason: "…" },
    select: { id: true },
  });
}

/** A tag that no product has, with another one of its kind. */
export async function tagRow({ kind }: Scene) {
  const { id: otherId } = await db().tag.create({ data: { name: unique("签") } });
  if (kind === "missing") return { id: maxId, name: "无", otherId };
  const { id, name } = await db().tag.create({ data: { name: unique("签") } });
  return { id, name, otherId };
}
