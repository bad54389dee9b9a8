-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('CREATE', 'RENAME', 'MOVE', 'DELETE');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "TagMergeState" AS ENUM ('RUNNING', 'DONE');

-- CreateTable
CREATE TABLE "category_proposals" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "kind" "ProposalKind" NOT NULL,
    "category_id" INTEGER,
    "name" TEXT,
    "name_en" TEXT,
    "parent_id" INTEGER,
    "seen_name" TEXT,
    "seen_name_en" TEXT,
    "seen_parent_id" INTEGER,
    "reason" TEXT NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'PENDING',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "decided_at" TIMESTAMPTZ(6),
    "decided_by_id" INTEGER,

    CONSTRAINT "category_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_aliases" (
    "id" INTEGER NOT NULL,
    "kind" "TagKind" NOT NULL,
    "name" TEXT NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "tag_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_merges" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,
    "source_ids" INTEGER[],
    "state" "TagMergeState" NOT NULL DEFAULT 'RUNNING',
    "total" INTEGER NOT NULL,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "tag_merges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "category_proposals_status_id_idx" ON "category_proposals"("status", "id");

-- CreateIndex
CREATE INDEX "category_proposals_user_id_id_idx" ON "category_proposals"("user_id", "id");

-- CreateIndex
CREATE INDEX "category_proposals_decided_by_id_idx" ON "category_proposals"("decided_by_id");

-- CreateIndex
CREATE INDEX "tag_aliases_kind_name_idx" ON "tag_aliases"("kind", "name");

-- CreateIndex
CREATE INDEX "tag_aliases_tag_id_idx" ON "tag_aliases"("tag_id");

-- CreateIndex
CREATE INDEX "tag_merges_state_id_idx" ON "tag_merges"("state", "id");

-- CreateIndex
CREATE INDEX "tag_merges_user_id_idx" ON "tag_merges"("user_id");

-- AddForeignKey
ALTER TABLE "category_proposals" ADD CONSTRAINT "category_proposals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_proposals" ADD CONSTRAINT "category_proposals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_aliases" ADD CONSTRAINT "tag_aliases_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_merges" ADD CONSTRAINT "tag_merges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One person's wishes for one category wait one at a time.
CREATE UNIQUE INDEX "category_proposals_waiting_key" ON "category_proposals" ("user_id", "category_id")
  WHERE "status" = 'PENDING';

ALTER TABLE "category_proposals" ADD CONSTRAINT "category_proposals_decided_check"
  CHECK (("status" IN ('ACCEPTED', 'REFUSED')) = ("decided_at" IS NOT NULL));

-- Tags are searched by any part of their names, folded as the texts of products are.
CREATE INDEX "tags_search_idx" ON "tags"
  USING GIN (search_grams(search_fold("name" || ' ' || coalesce("name_en", ''))));
