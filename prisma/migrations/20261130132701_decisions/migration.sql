-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('TAKEN_DOWN', 'RESOLVED', 'KEPT');

-- CreateEnum
CREATE TYPE "DecisionBasis" AS ENUM ('NOTICE', 'OWN_INITIATIVE');

-- CreateEnum
CREATE TYPE "Automation" AS ENUM ('NONE', 'DETECTION', 'DECISION');

-- CreateEnum
CREATE TYPE "AppealStatus" AS ENUM ('PENDING', 'GRANTED', 'DISMISSED');

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "suspended_at" TIMESTAMPTZ(6),
ADD COLUMN     "suspended_for" TEXT,
ADD COLUMN     "suspended_until" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "decision_id" INTEGER;

-- Take-downs were the only decisions until now: the table goes on under another name.
ALTER TABLE "take_downs" RENAME TO "decisions";
ALTER SEQUENCE "take_downs_id_seq" RENAME TO "decisions_id_seq";
ALTER TABLE "decisions" RENAME CONSTRAINT "take_downs_pkey" TO "decisions_pkey";
ALTER TABLE "decisions" RENAME CONSTRAINT "take_downs_product_id_fkey" TO "decisions_product_id_fkey";
ALTER TABLE "decisions" RENAME CONSTRAINT "take_downs_admin_id_fkey" TO "decisions_admin_id_fkey";
ALTER TABLE "decisions" RENAME CONSTRAINT "take_downs_lifted_by_id_fkey" TO "decisions_lifted_by_id_fkey";
ALTER INDEX "take_downs_admin_id_idx" RENAME TO "decisions_admin_id_idx";
ALTER INDEX "take_downs_lifted_by_id_idx" RENAME TO "decisions_lifted_by_id_idx";
DROP INDEX "take_downs_product_id_idx";
DROP INDEX "take_downs_open_key";
ALTER TABLE "decisions" RENAME COLUMN "reason" TO "facts";
ALTER TABLE "decisions"
ADD COLUMN     "outcome" "DecisionOutcome" NOT NULL DEFAULT 'TAKEN_DOWN',
ADD COLUMN     "ground" TEXT NOT NULL DEFAULT 'terms.listing',
ADD COLUMN     "ground_version" TEXT NOT NULL DEFAULT '2026-11',
ADD COLUMN     "basis" "DecisionBasis" NOT NULL DEFAULT 'OWN_INITIATIVE',
ADD COLUMN     "automation" "Automation" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "before" JSONB,
ADD COLUMN     "ends_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "appeals" (
    "id" SERIAL NOT NULL,
    "decision_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "status" "AppealStatus" NOT NULL DEFAULT 'PENDING',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "decided_at" TIMESTAMPTZ(6),
    "decided_by_id" INTEGER,

    CONSTRAINT "appeals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_pictures" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "report_pictures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_products" (
    "product_id" INTEGER NOT NULL,
    "persons" INTEGER NOT NULL,
    "oldest_at" TIMESTAMPTZ(6) NOT NULL,
    "latest_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "reported_products_pkey" PRIMARY KEY ("product_id")
);

-- CreateIndex
CREATE INDEX "decisions_product_id_created_at_id_idx" ON "decisions"("product_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "decisions_created_at_id_idx" ON "decisions"("created_at", "id");

-- CreateTable
CREATE TABLE "home_features" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER,
    "shop_id" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "home_features_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "home_features_product_id_key" ON "home_features"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "home_features_shop_id_key" ON "home_features"("shop_id");

-- CreateIndex
CREATE INDEX "home_features_position_id_idx" ON "home_features"("position", "id");

-- CreateIndex
CREATE INDEX "audit_entries_act_id_idx" ON "audit_entries"("act", "id");

-- CreateIndex
CREATE INDEX "audit_entries_actor_id_id_idx" ON "audit_entries"("actor_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "appeals_decision_id_key" ON "appeals"("decision_id");

-- CreateIndex
CREATE INDEX "appeals_status_created_at_id_idx" ON "appeals"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "appeals_user_id_idx" ON "appeals"("user_id");

-- CreateIndex
CREATE INDEX "appeals_decided_by_id_idx" ON "appeals"("decided_by_id");

-- CreateIndex
CREATE INDEX "report_pictures_report_id_rank_id_idx" ON "report_pictures"("report_id", "rank", "id");

-- CreateIndex
CREATE INDEX "reported_products_persons_oldest_at_product_id_idx" ON "reported_products"("persons" DESC, "oldest_at", "product_id");

-- CreateIndex
CREATE INDEX "reports_decision_id_idx" ON "reports"("decision_id");

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_pictures" ADD CONSTRAINT "report_pictures_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_products" ADD CONSTRAINT "reported_products_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_features" ADD CONSTRAINT "home_features_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_features" ADD CONSTRAINT "home_features_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "home_features" ADD CONSTRAINT "home_features_object_check"
  CHECK (("product_id" IS NULL) <> ("shop_id" IS NULL));

-- One open take-down per product; two admins at once make one.
CREATE UNIQUE INDEX "decisions_open_key" ON "decisions"("product_id")
  WHERE "outcome" = 'TAKEN_DOWN' AND "lifted_at" IS NULL;

-- Those that end by themselves.
CREATE INDEX "decisions_ending_idx" ON "decisions"("ends_at") WHERE "lifted_at" IS NULL AND "ends_at" IS NOT NULL;

-- By what an admin looks for an account, folded and cut as searches of products fold and cut theirs.
CREATE INDEX "users_search_idx" ON "users" USING GIN (search_grams(search_fold(
  coalesce("username", '') || ' ' || coalesce("name", '') || ' ' || coalesce("email", '') || ' ' || coalesce("phone", '')
))) WITH (fastupdate = off);
CREATE INDEX "users_suspended_idx" ON "users"("id") WHERE "suspended_at" IS NOT NULL;

-- An answered appeal has its moment, and nobody answers an own one.
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_check"
  CHECK (("status" = 'PENDING') = ("decided_at" IS NULL) AND ("decided_by_id" IS NULL OR "decided_by_id" <> "user_id"));

CREATE TRIGGER "report_pictures_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "url"
  ON "report_pictures" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_url"();

-- What waits of a product. Two reports at once would each count without the other: hence the lock, until the commit.
CREATE FUNCTION "count_open_reports"("of_product" int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7042, of_product);
  INSERT INTO reported_products (product_id, persons, oldest_at, latest_at)
  SELECT of_product, count(*), min(created_at), max(created_at)
  FROM reports WHERE product_id = of_product AND status = 'PENDING' HAVING count(*) > 0
  ON CONFLICT (product_id) DO UPDATE SET
    persons = excluded.persons, oldest_at = excluded.oldest_at, latest_at = excluded.latest_at;
  DELETE FROM reported_products waiting WHERE waiting.product_id = of_product
    AND NOT EXISTS (SELECT FROM reports WHERE product_id = of_product AND status = 'PENDING');
END
$$;

-- In one order: of two statements about the same products neither then waits for the other.
CREATE FUNCTION "reports_count_open"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_open_reports(id) FROM (
    SELECT id FROM products WHERE id IN (SELECT product_id FROM changed) ORDER BY id
  ) AS reported;
  RETURN NULL;
END
$$;

CREATE TRIGGER "reports_open_insert" AFTER INSERT ON "reports"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "reports_count_open"();
CREATE TRIGGER "reports_open_update" AFTER UPDATE ON "reports"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "reports_count_open"();
CREATE TRIGGER "reports_open_delete" AFTER DELETE ON "reports"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "reports_count_open"();

INSERT INTO "reported_products" ("product_id", "persons", "oldest_at", "latest_at")
SELECT "product_id", count(*), min("created_at"), max("created_at")
FROM "reports" WHERE "status" = 'PENDING' GROUP BY "product_id";
