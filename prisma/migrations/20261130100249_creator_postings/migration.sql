-- DropIndex
DROP INDEX "creator_vectors_space_idx";

-- AlterTable
ALTER TABLE "creator_vectors" DROP CONSTRAINT "creator_vectors_pkey",
ALTER COLUMN "signature" DROP NOT NULL,
ADD CONSTRAINT "creator_vectors_pkey" PRIMARY KEY ("space", "creator_id");

-- CreateTable
CREATE TABLE "creator_postings" (
    "feature" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "entries" BYTEA NOT NULL,

    CONSTRAINT "creator_postings_pkey" PRIMARY KEY ("feature","block")
);

-- CreateTable
CREATE TABLE "creator_changes" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" INTEGER NOT NULL,

    CONSTRAINT "creator_changes_pkey" PRIMARY KEY ("id")
);

-- What the schema language can't say: triggers, storage.

-- Entries are as good as random: compressing them takes time and saves nothing.
ALTER TABLE "creator_postings" ALTER COLUMN "entries" SET STORAGE EXTERNAL;

-- Rows are only added, never updated: whoever changes a creator waits for nobody, and what the worker has not seen yet
-- is still there when it has finished.
CREATE FUNCTION "creators_mark_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO creator_changes (creator_id) SELECT id FROM changed;
  RETURN NULL;
END
$$;

CREATE FUNCTION "creators_mark_rewritten"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO creator_changes (creator_id)
  SELECT id FROM changed JOIN before USING (id)
  WHERE (before.name, before.bio, before.tags, before.category_ids, before.erased_at)
    IS DISTINCT FROM (changed.name, changed.bio, changed.tags, changed.category_ids, changed.erased_at);
  RETURN NULL;
END
$$;

CREATE TRIGGER "creators_changes_insert" AFTER INSERT ON "creators"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creators_mark_changed"();
CREATE TRIGGER "creators_changes_update" AFTER UPDATE ON "creators"
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creators_mark_rewritten"();
CREATE TRIGGER "creators_changes_delete" AFTER DELETE ON "creators"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creators_mark_changed"();

-- Creators that were there before.
INSERT INTO "creator_changes" ("creator_id") SELECT "id" FROM "creators";
