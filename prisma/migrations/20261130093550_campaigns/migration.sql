-- CreateEnum
CREATE TYPE "Platform" AS ENUM ('TIKTOK', 'DOUYIN', 'XIAOHONGSHU', 'BILIBILI', 'WEIBO', 'KUAISHOU', 'WECHAT', 'INSTAGRAM', 'YOUTUBE');

-- CreateEnum
CREATE TYPE "OutreachOutcome" AS ENUM ('WILLING', 'REFUSED', 'NO_ANSWER');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('CREATORS');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('UPLOADING', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELED');

-- CreateEnum
CREATE TYPE "InboundMailState" AS ENUM ('ATTACHED', 'PROPOSED', 'AUTOMATIC', 'BOUNCE', 'IGNORED');

-- CreateEnum
CREATE TYPE "ApprovalMode" AS ENUM ('PERSON', 'RULE');

-- CreateEnum
CREATE TYPE "OutreachStage" AS ENUM ('MATCHED', 'CONTACTED', 'REPLIED', 'NEGOTIATING', 'COOPERATING', 'DECLINED');

-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('FIRST', 'ANSWER', 'REPLY');

-- CreateEnum
CREATE TYPE "MessageAuthor" AS ENUM ('TEMPLATE', 'MODEL', 'PERSON', 'CREATOR');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('DRAFT', 'APPROVED', 'QUEUED', 'CLAIMED', 'HANDING_OVER', 'ACCEPTED', 'REJECTED', 'UNKNOWN', 'HELD', 'CANCELED');

-- CreateEnum
CREATE TYPE "ReplyClass" AS ENUM ('INTERESTED', 'COUNTER_OFFER', 'QUESTION', 'LATER', 'DECLINED', 'OPT_OUT', 'UNCLEAR');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('EMAIL', 'TIKTOK');

-- CreateEnum
CREATE TYPE "SuppressionScope" AS ENUM ('ALL', 'CAMPAIGNS', 'SELLER');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('BOUNCE', 'COMPLAINT', 'OPT_OUT', 'ERASURE', 'PERSON');

-- AlterEnum
ALTER TYPE "MatchTaskStatus" ADD VALUE 'DRAFT' BEFORE 'MATCHING';

-- DropForeignKey
ALTER TABLE "outreach" DROP CONSTRAINT "outreach_task_id_fkey";

-- DropForeignKey
ALTER TABLE "outreach" DROP CONSTRAINT "outreach_creator_id_fkey";

-- DropForeignKey
ALTER TABLE "outreach_messages" DROP CONSTRAINT "outreach_messages_outreach_id_fkey";

-- DropIndex
DROP INDEX "creators_handle_key";

-- DropIndex
DROP INDEX "match_tasks_shop_id_idx";

-- DropIndex
DROP INDEX "outreach_messages_outreach_id_at_id_idx";

-- AlterTable
ALTER TABLE "creators" DROP COLUMN "embedding",
ADD COLUMN     "added_by_id" INTEGER,
ADD COLUMN     "category_ids" INTEGER[],
ADD COLUMN     "email_key" TEXT,
ADD COLUMN     "engagement" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "erased_at" TIMESTAMPTZ(6),
ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "last_active_at" TIMESTAMPTZ(6),
ADD COLUMN     "price_from_minor" INTEGER,
ADD COLUMN     "price_to_minor" INTEGER;

-- AlterTable
ALTER TABLE "match_tasks" DROP COLUMN "matched_count",
DROP COLUMN "sent_count",
DROP COLUMN "willing_count",
ADD COLUMN     "answer_approval" "ApprovalMode" NOT NULL DEFAULT 'PERSON',
ADD COLUMN     "channel" "OutreachChannel",
ADD COLUMN     "filters" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "first_approval" "ApprovalMode" NOT NULL DEFAULT 'PERSON',
ADD COLUMN     "link" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "matched_at" TIMESTAMPTZ(6),
ADD COLUMN     "paused_at" TIMESTAMPTZ(6),
ADD COLUMN     "product_intro" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "requirements" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reward" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reward_minor" INTEGER,
ADD COLUMN     "run" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "started_at" TIMESTAMPTZ(6),
ADD COLUMN     "step" TEXT NOT NULL DEFAULT 'tags',
ADD COLUMN     "willing_threshold" DOUBLE PRECISION NOT NULL DEFAULT 0.5;

-- AlterTable
ALTER TABLE "outreach_messages" DROP COLUMN "outreach_id",
ADD COLUMN     "accepted_at" TIMESTAMPTZ(6),
ADD COLUMN     "approved_at" TIMESTAMPTZ(6),
ADD COLUMN     "approved_by_id" INTEGER,
ADD COLUMN     "approved_hash" BYTEA,
ADD COLUMN     "author" "MessageAuthor" NOT NULL,
ADD COLUMN     "automatic" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "claim_expires_at" TIMESTAMPTZ(6),
ADD COLUMN     "claim_token" UUID,
ADD COLUMN     "classified_by" TEXT,
ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "error" TEXT,
ADD COLUMN     "held_reason" TEXT,
ADD COLUMN     "kind" "MessageKind" NOT NULL,
ADD COLUMN     "language" TEXT NOT NULL,
ADD COLUMN     "not_before" TIMESTAMPTZ(6),
ADD COLUMN     "offer_minor" INTEGER,
ADD COLUMN     "outbound_id" TEXT,
ADD COLUMN     "promised_price_minor" INTEGER,
ADD COLUMN     "provider_id" TEXT,
ADD COLUMN     "quota_window_id" INTEGER,
ADD COLUMN     "reply_class" "ReplyClass",
ADD COLUMN     "state" "DeliveryState",
ADD COLUMN     "subject" TEXT,
ADD COLUMN     "text_hash" BYTEA NOT NULL,
ADD COLUMN     "thread_id" UUID NOT NULL,
ADD COLUMN     "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- DropTable
DROP TABLE "outreach";

-- DropEnum
DROP TYPE "OutreachStatus";

-- CreateTable
CREATE TABLE "creator_accounts" (
    "id" SERIAL NOT NULL,
    "creator_id" INTEGER NOT NULL,
    "platform" "Platform" NOT NULL,
    "handle" TEXT NOT NULL,
    "handle_key" TEXT NOT NULL,
    "followers" INTEGER NOT NULL DEFAULT 0,
    "engagement" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "creator_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "creator_history" (
    "id" SERIAL NOT NULL,
    "creator_id" INTEGER NOT NULL,
    "channel" "OutreachChannel" NOT NULL,
    "category_id" INTEGER,
    "reward_minor" INTEGER,
    "outcome" "OutreachOutcome" NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "creator_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "creator_vectors" (
    "creator_id" INTEGER NOT NULL,
    "space" TEXT NOT NULL,
    "signature" bit(256) NOT NULL,
    "vector" BYTEA NOT NULL,
    "text_hash" BYTEA NOT NULL,

    CONSTRAINT "creator_vectors_pkey" PRIMARY KEY ("creator_id")
);

-- CreateTable
CREATE TABLE "willingness_models" (
    "id" SERIAL NOT NULL,
    "method" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "sample_size" INTEGER NOT NULL,
    "trained_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "willingness_models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "ImportKind" NOT NULL,
    "user_id" INTEGER NOT NULL,
    "filename" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'UPLOADING',
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "rows" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_parts" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "import_parts_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateTable
CREATE TABLE "import_errors" (
    "id" SERIAL NOT NULL,
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "import_errors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_cursors" (
    "mailbox" TEXT NOT NULL,
    "uid_validity" BIGINT NOT NULL,
    "last_uid" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailbox_cursors_pkey" PRIMARY KEY ("mailbox")
);

-- CreateTable
CREATE TABLE "inbound_mail" (
    "id" SERIAL NOT NULL,
    "mailbox" TEXT NOT NULL,
    "raw_hash" BYTEA NOT NULL,
    "message_id" TEXT,
    "from_key" BYTEA,
    "from_name" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL DEFAULT '',
    "state" "InboundMailState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "dmarc" TEXT NOT NULL DEFAULT 'none',
    "thread_id" UUID,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbound_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_keys" (
    "name" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,

    CONSTRAINT "stored_keys_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "matches" (
    "task_id" UUID NOT NULL,
    "creator_id" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "willingness" DOUBLE PRECISION,
    "willingness_sample_size" INTEGER,
    "willingness_method" TEXT,

    CONSTRAINT "matches_pkey" PRIMARY KEY ("task_id","creator_id")
);

-- CreateTable
CREATE TABLE "outreach_threads" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "creator_id" INTEGER NOT NULL,
    "channel" "OutreachChannel" NOT NULL,
    "address" TEXT NOT NULL,
    "address_key" BYTEA NOT NULL,
    "token" TEXT NOT NULL,
    "stage" "OutreachStage" NOT NULL DEFAULT 'MATCHED',
    "language" TEXT NOT NULL,
    "sandbox" BOOLEAN NOT NULL,
    "rpa_session_id" TEXT,
    "poll_at" TIMESTAMPTZ(6),
    "snoozed_until" TIMESTAMPTZ(6),
    "read_at" TIMESTAMPTZ(6),
    "last_message_at" TIMESTAMPTZ(6),
    "last_reply_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outreach_threads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quota_windows" (
    "id" SERIAL NOT NULL,
    "group" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "quota_windows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressions" (
    "id" SERIAL NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "address_key" BYTEA NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "scope" "SuppressionScope" NOT NULL,
    "account" TEXT NOT NULL DEFAULT '',
    "reason" "SuppressionReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppressions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_settings" (
    "id" SERIAL NOT NULL,
    "account" TEXT NOT NULL,
    "channel" "OutreachChannel" NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "capacity" INTEGER,
    "from_hour" INTEGER NOT NULL DEFAULT 9,
    "to_hour" INTEGER NOT NULL DEFAULT 21,
    "sender_name" TEXT NOT NULL DEFAULT '',
    "signature" TEXT NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "creator_accounts_creator_id_idx" ON "creator_accounts"("creator_id");

-- CreateIndex
CREATE UNIQUE INDEX "creator_accounts_platform_handle_key_key" ON "creator_accounts"("platform", "handle_key");

-- CreateIndex
CREATE INDEX "creator_history_creator_id_at_idx" ON "creator_history"("creator_id", "at");

-- CreateIndex
CREATE INDEX "creator_vectors_space_idx" ON "creator_vectors"("space");

-- CreateIndex
CREATE INDEX "imports_user_id_created_at_id_idx" ON "imports"("user_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "import_errors_import_id_row_id_idx" ON "import_errors"("import_id", "row", "id");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_mail_raw_hash_key" ON "inbound_mail"("raw_hash");

-- CreateIndex
CREATE INDEX "inbound_mail_state_received_at_id_idx" ON "inbound_mail"("state", "received_at", "id");

-- CreateIndex
CREATE INDEX "inbound_mail_thread_id_idx" ON "inbound_mail"("thread_id");

-- CreateIndex
CREATE INDEX "matches_creator_id_idx" ON "matches"("creator_id");

-- CreateIndex
CREATE UNIQUE INDEX "matches_task_id_rank_key" ON "matches"("task_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_threads_token_key" ON "outreach_threads"("token");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_threads_rpa_session_id_key" ON "outreach_threads"("rpa_session_id");

-- CreateIndex
CREATE INDEX "outreach_threads_task_id_stage_idx" ON "outreach_threads"("task_id", "stage");

-- CreateIndex
CREATE INDEX "outreach_threads_creator_id_idx" ON "outreach_threads"("creator_id");

-- CreateIndex
CREATE INDEX "outreach_threads_address_key_idx" ON "outreach_threads"("address_key");

-- CreateIndex
CREATE INDEX "outreach_threads_poll_at_idx" ON "outreach_threads"("poll_at");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_threads_task_id_channel_address_key_key" ON "outreach_threads"("task_id", "channel", "address_key");

-- CreateIndex
CREATE UNIQUE INDEX "quota_windows_group_account_starts_at_key" ON "quota_windows"("group", "account", "starts_at");

-- CreateIndex
CREATE INDEX "suppressions_created_at_id_idx" ON "suppressions"("created_at", "id");

-- CreateIndex
CREATE INDEX "suppressions_created_by_id_idx" ON "suppressions"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "suppressions_address_key_scope_account_key" ON "suppressions"("address_key", "scope", "account");

-- CreateIndex
CREATE UNIQUE INDEX "channel_settings_account_channel_key" ON "channel_settings"("account", "channel");

-- CreateIndex
CREATE INDEX "creators_category_ids_idx" ON "creators" USING GIN ("category_ids");

-- CreateIndex
CREATE INDEX "creators_followers_id_idx" ON "creators"("followers", "id");

-- CreateIndex
CREATE INDEX "creators_email_key_idx" ON "creators"("email_key");

-- CreateIndex
CREATE INDEX "creators_added_by_id_idx" ON "creators"("added_by_id");

-- CreateIndex
CREATE INDEX "match_tasks_shop_id_created_at_id_idx" ON "match_tasks"("shop_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_messages_outbound_id_key" ON "outreach_messages"("outbound_id");

-- CreateIndex
CREATE INDEX "outreach_messages_thread_id_at_id_idx" ON "outreach_messages"("thread_id", "at", "id");

-- CreateIndex
CREATE INDEX "outreach_messages_state_not_before_id_idx" ON "outreach_messages"("state", "not_before", "id");

-- CreateIndex
CREATE INDEX "outreach_messages_claim_expires_at_idx" ON "outreach_messages"("claim_expires_at");

-- CreateIndex
CREATE INDEX "outreach_messages_quota_window_id_idx" ON "outreach_messages"("quota_window_id");

-- CreateIndex
CREATE INDEX "outreach_messages_provider_id_idx" ON "outreach_messages"("provider_id");

-- CreateIndex
CREATE INDEX "outreach_messages_approved_by_id_idx" ON "outreach_messages"("approved_by_id");

-- AddForeignKey
ALTER TABLE "creators" ADD CONSTRAINT "creators_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "creator_accounts" ADD CONSTRAINT "creator_accounts_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "creator_history" ADD CONSTRAINT "creator_history_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_errors" ADD CONSTRAINT "import_errors_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_mail" ADD CONSTRAINT "inbound_mail_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "outreach_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "match_tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_threads" ADD CONSTRAINT "outreach_threads_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "match_tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_threads" ADD CONSTRAINT "outreach_threads_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_messages" ADD CONSTRAINT "outreach_messages_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "outreach_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_messages" ADD CONSTRAINT "outreach_messages_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_messages" ADD CONSTRAINT "outreach_messages_quota_window_id_fkey" FOREIGN KEY ("quota_window_id") REFERENCES "quota_windows"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a creator's one account was becomes a row of creator_accounts.
UPDATE "creators" SET "languages" = ARRAY["language"], "category_ids" = ARRAY[]::integer[], "email_key" = lower("email");

INSERT INTO "creator_accounts" ("creator_id", "platform", "handle", "handle_key", "followers")
SELECT "id",
       CASE WHEN upper("platform") = ANY (enum_range(NULL::"Platform")::text[]) THEN upper("platform") ELSE 'TIKTOK' END::"Platform",
       "handle", lower("handle"), "followers"
FROM "creators"
ON CONFLICT DO NOTHING;

ALTER TABLE "creators" DROP COLUMN "handle", DROP COLUMN "platform";

-- What the schema language can't say.
ALTER TABLE "quota_windows" ADD CONSTRAINT "quota_windows_used_check" CHECK ("used" BETWEEN 0 AND "capacity");

ALTER TABLE "matches" ADD CONSTRAINT "matches_score_check" CHECK ("score" BETWEEN 0 AND 1),
  ADD CONSTRAINT "matches_willingness_check" CHECK ("willingness" BETWEEN 0 AND 1);

-- A text that no one approved, or another one than was approved, never leaves.
ALTER TABLE "outreach_messages" ADD CONSTRAINT "outreach_messages_approved_check"
  CHECK ("state" NOT IN ('QUEUED', 'CLAIMED', 'HANDING_OVER', 'ACCEPTED', 'UNKNOWN') OR "approved_hash" IS NOT DISTINCT FROM "text_hash"),
  ADD CONSTRAINT "outreach_messages_state_check" CHECK (("direction" = 'OUT') = ("state" IS NOT NULL)),
  ADD CONSTRAINT "outreach_messages_claim_check"
  CHECK ("state" NOT IN ('CLAIMED', 'HANDING_OVER') OR ("claim_token" IS NOT NULL AND "claim_expires_at" IS NOT NULL));

-- At most one first message per thread stands (a canceled one may be written again).
CREATE UNIQUE INDEX "outreach_messages_first_key" ON "outreach_messages" ("thread_id")
  WHERE "kind" = 'FIRST' AND "state" <> 'CANCELED';

INSERT INTO "stored_keys" ("name", "secret")
VALUES ('address', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
