-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('CUSTOMER', 'SELLER', 'ADMIN');

-- CreateEnum
CREATE TYPE "MatchTaskStatus" AS ENUM ('MATCHING', 'MATCHED', 'FAILED');

-- CreateEnum
CREATE TYPE "OutreachChannel" AS ENUM ('EMAIL', 'TK_DM', 'TK_PLAN');

-- CreateEnum
CREATE TYPE "OutreachStatus" AS ENUM ('MATCHED', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'REPLIED', 'CLOSED');

-- CreateEnum
CREATE TYPE "MessageDirection" AS ENUM ('OUT', 'IN');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('ONLINE', 'FROZEN', 'SOLD', 'OUT_OF_STOCK');

-- CreateEnum
CREATE TYPE "Feature" AS ENUM ('RECOMMENDED', 'NEW', 'POPULAR');

-- CreateEnum
CREATE TYPE "TagKind" AS ENUM ('CATALOG', 'MATCH');

-- CreateEnum
CREATE TYPE "IntentStatus" AS ENUM ('PENDING', 'SUCCESS', 'FAILED', 'CANCELLED', 'RECEIVED');

-- CreateEnum
CREATE TYPE "MediaType" AS ENUM ('IMAGE', 'VIDEO', 'AUDIO');

-- CreateEnum
CREATE TYPE "UploadPurpose" AS ENUM ('GALLERY', 'EMBEDDED');

-- CreateEnum
CREATE TYPE "ReportType" AS ENUM ('FALSE_GOODS', 'PROHIBITED', 'INFRINGEMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('PENDING', 'PROCESSED', 'REJECTED');

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "role" "Role" NOT NULL,
    "username" TEXT,
    "email" TEXT,
    "name" TEXT,
    "phone" TEXT,
    "default_address" TEXT,
    "password_hash" TEXT NOT NULL,
    "shop_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "contract" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_windows" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "reset_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rate_windows_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "creators" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "platform" TEXT NOT NULL DEFAULT 'tiktok',
    "email" TEXT,
    "language" TEXT NOT NULL DEFAULT 'zh',
    "region" TEXT,
    "followers" INTEGER NOT NULL DEFAULT 0,
    "tags" TEXT[],
    "bio" TEXT NOT NULL DEFAULT '',
    "embedding" DOUBLE PRECISION[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "creators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_tasks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "product_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "shop_id" INTEGER,
    "status" "MatchTaskStatus" NOT NULL DEFAULT 'MATCHING',
    "match_tags" TEXT[],
    "matched_count" INTEGER NOT NULL DEFAULT 0,
    "willing_count" INTEGER NOT NULL DEFAULT 0,
    "sent_count" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outreach" (
    "id" SERIAL NOT NULL,
    "task_id" UUID NOT NULL,
    "creator_id" INTEGER NOT NULL,
    "channel" "OutreachChannel" NOT NULL,
    "match_score" DOUBLE PRECISION NOT NULL,
    "willingness_score" DOUBLE PRECISION,
    "rpa_session_id" TEXT,
    "status" "OutreachStatus" NOT NULL DEFAULT 'MATCHED',
    "sent" BOOLEAN NOT NULL DEFAULT false,
    "replied" BOOLEAN NOT NULL DEFAULT false,
    "cooperating" BOOLEAN NOT NULL DEFAULT false,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outreach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outreach_messages" (
    "id" SERIAL NOT NULL,
    "outreach_id" INTEGER NOT NULL,
    "direction" "MessageDirection" NOT NULL,
    "content" TEXT NOT NULL,
    "reply_key" TEXT,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outreach_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "categories" (
    "id" SERIAL NOT NULL,
    "parent_id" INTEGER,
    "level" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" SERIAL NOT NULL,
    "kind" "TagKind" NOT NULL DEFAULT 'CATALOG',
    "name" TEXT NOT NULL,
    "name_en" TEXT,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "locations" (
    "id" SERIAL NOT NULL,
    "province" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,

    CONSTRAINT "locations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" SERIAL NOT NULL,
    "seller_id" INTEGER NOT NULL,
    "shop_id" INTEGER,
    "category_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT,
    "summary" TEXT NOT NULL DEFAULT '',
    "summary_en" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT,
    "search_keywords" TEXT,
    "status" "ProductStatus" NOT NULL DEFAULT 'ONLINE',
    "freeze_reason" TEXT,
    "unfreeze_remark" TEXT,
    "sold_note" TEXT,
    "features" "Feature"[],
    "condition_level" INTEGER NOT NULL DEFAULT 10,
    "original_price_minor" INTEGER,
    "price_minor" INTEGER NOT NULL DEFAULT 0,
    "location_id" INTEGER,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "search_bigrams" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skus" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "rank" INTEGER,
    "price_minor" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL DEFAULT 0,
    "attributes" JSONB NOT NULL DEFAULT '[]',
    "image_url" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_images" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "placeholder" TEXT,

    CONSTRAINT "product_images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_tags" (
    "product_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "product_tags_pkey" PRIMARY KEY ("product_id","tag_id")
);

-- CreateTable
CREATE TABLE "favourites" (
    "user_id" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favourites_pkey" PRIMARY KEY ("user_id","product_id")
);

-- CreateTable
CREATE TABLE "purchase_intents" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "sku_id" INTEGER NOT NULL,
    "seller_id" INTEGER NOT NULL,
    "customer_id" INTEGER,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "unit_price_minor" INTEGER NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "delivery_address" TEXT NOT NULL DEFAULT '',
    "note" TEXT,
    "status" "IntentStatus" NOT NULL DEFAULT 'PENDING',
    "seller_notes" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "purchase_intents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "id" SERIAL NOT NULL,
    "temp_key" UUID NOT NULL DEFAULT gen_random_uuid(),
    "owner_id" INTEGER NOT NULL,
    "purpose" "UploadPurpose" NOT NULL DEFAULT 'GALLERY',
    "type" "MediaType" NOT NULL DEFAULT 'IMAGE',
    "storage_key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_size" INTEGER NOT NULL,
    "mime_type" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "placeholder" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_resources" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "type" "MediaType" NOT NULL DEFAULT 'IMAGE',
    "url" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_size" INTEGER NOT NULL,
    "mime_type" TEXT NOT NULL,
    "display_order" INTEGER NOT NULL DEFAULT 0,
    "is_embedded" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_resources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "type" "ReportType" NOT NULL,
    "content" TEXT NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'PENDING',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(6),
    "handler_id" INTEGER,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shops" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT,
    "address" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "default_category_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shops_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_invitations" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "shop_id" INTEGER NOT NULL,
    "creator_id" INTEGER NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "usage_limit" INTEGER NOT NULL DEFAULT 1,
    "usage_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shop_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "users_shop_id_idx" ON "users"("shop_id");

-- CreateIndex
CREATE INDEX "users_role_id_idx" ON "users"("role", "id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "rate_windows_reset_at_idx" ON "rate_windows"("reset_at");

-- CreateIndex
CREATE UNIQUE INDEX "creators_handle_key" ON "creators"("handle");

-- CreateIndex
CREATE INDEX "creators_tags_idx" ON "creators" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "match_tasks_user_id_created_at_id_idx" ON "match_tasks"("user_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "match_tasks_product_id_idx" ON "match_tasks"("product_id");

-- CreateIndex
CREATE INDEX "match_tasks_shop_id_idx" ON "match_tasks"("shop_id");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_rpa_session_id_key" ON "outreach"("rpa_session_id");

-- CreateIndex
CREATE INDEX "outreach_creator_id_idx" ON "outreach"("creator_id");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_task_id_creator_id_channel_key" ON "outreach"("task_id", "creator_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_messages_reply_key_key" ON "outreach_messages"("reply_key");

-- CreateIndex
CREATE INDEX "outreach_messages_outreach_id_at_id_idx" ON "outreach_messages"("outreach_id", "at", "id");

-- CreateIndex
CREATE INDEX "categories_parent_id_position_id_idx" ON "categories"("parent_id", "position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_kind_name_key" ON "tags"("kind", "name");

-- CreateIndex
CREATE INDEX "locations_full_name_idx" ON "locations"("full_name" text_pattern_ops);

-- CreateIndex
CREATE UNIQUE INDEX "locations_province_city_district_key" ON "locations"("province", "city", "district");

-- CreateIndex
CREATE INDEX "products_status_created_at_id_idx" ON "products"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "products_status_price_minor_id_idx" ON "products"("status", "price_minor", "id");

-- CreateIndex
CREATE INDEX "products_status_view_count_id_idx" ON "products"("status", "view_count", "id");

-- CreateIndex
CREATE INDEX "products_category_id_status_created_at_id_idx" ON "products"("category_id", "status", "created_at", "id");

-- CreateIndex
CREATE INDEX "products_category_id_status_price_minor_id_idx" ON "products"("category_id", "status", "price_minor", "id");

-- CreateIndex
CREATE INDEX "products_seller_id_created_at_id_idx" ON "products"("seller_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "products_shop_id_created_at_id_idx" ON "products"("shop_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "products_location_id_idx" ON "products"("location_id");

-- CreateIndex
CREATE INDEX "products_search_bigrams_idx" ON "products" USING GIN ("search_bigrams");

-- CreateIndex
CREATE UNIQUE INDEX "skus_product_id_rank_key" ON "skus"("product_id", "rank");

-- CreateIndex
CREATE INDEX "product_images_product_id_rank_id_idx" ON "product_images"("product_id", "rank", "id");

-- CreateIndex
CREATE INDEX "product_tags_tag_id_product_id_idx" ON "product_tags"("tag_id", "product_id");

-- CreateIndex
CREATE INDEX "favourites_product_id_idx" ON "favourites"("product_id");

-- CreateIndex
CREATE INDEX "favourites_user_id_created_at_idx" ON "favourites"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "purchase_intents_customer_id_created_at_id_idx" ON "purchase_intents"("customer_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_customer_id_status_created_at_id_idx" ON "purchase_intents"("customer_id", "status", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_seller_id_created_at_id_idx" ON "purchase_intents"("seller_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_seller_id_status_created_at_id_idx" ON "purchase_intents"("seller_id", "status", "created_at", "id");

-- CreateIndex
CREATE INDEX "purchase_intents_seller_id_customer_id_created_at_idx" ON "purchase_intents"("seller_id", "customer_id", "created_at");

-- CreateIndex
CREATE INDEX "purchase_intents_product_id_status_idx" ON "purchase_intents"("product_id", "status");

-- CreateIndex
CREATE INDEX "purchase_intents_sku_id_idx" ON "purchase_intents"("sku_id");

-- CreateIndex
CREATE UNIQUE INDEX "uploads_temp_key_key" ON "uploads"("temp_key");

-- CreateIndex
CREATE UNIQUE INDEX "uploads_storage_key_key" ON "uploads"("storage_key");

-- CreateIndex
CREATE INDEX "uploads_owner_id_idx" ON "uploads"("owner_id");

-- CreateIndex
CREATE INDEX "uploads_expires_at_idx" ON "uploads"("expires_at");

-- CreateIndex
CREATE INDEX "media_resources_product_id_display_order_id_idx" ON "media_resources"("product_id", "display_order", "id");

-- CreateIndex
CREATE INDEX "reports_product_id_created_at_id_idx" ON "reports"("product_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "reports_status_created_at_id_idx" ON "reports"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "reports_created_at_id_idx" ON "reports"("created_at", "id");

-- CreateIndex
CREATE INDEX "reports_handler_id_idx" ON "reports"("handler_id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_user_id_product_id_key" ON "reports"("user_id", "product_id");

-- CreateIndex
CREATE INDEX "shops_default_category_id_idx" ON "shops"("default_category_id");

-- CreateIndex
CREATE UNIQUE INDEX "shop_invitations_code_key" ON "shop_invitations"("code");

-- CreateIndex
CREATE INDEX "shop_invitations_shop_id_idx" ON "shop_invitations"("shop_id");

-- CreateIndex
CREATE INDEX "shop_invitations_creator_id_idx" ON "shop_invitations"("creator_id");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_tasks" ADD CONSTRAINT "match_tasks_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_tasks" ADD CONSTRAINT "match_tasks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_tasks" ADD CONSTRAINT "match_tasks_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "match_tasks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_messages" ADD CONSTRAINT "outreach_messages_outreach_id_fkey" FOREIGN KEY ("outreach_id") REFERENCES "outreach"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "locations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skus" ADD CONSTRAINT "skus_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_images" ADD CONSTRAINT "product_images_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_tags" ADD CONSTRAINT "product_tags_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_tags" ADD CONSTRAINT "product_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourites" ADD CONSTRAINT "favourites_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourites" ADD CONSTRAINT "favourites_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_sku_id_fkey" FOREIGN KEY ("sku_id") REFERENCES "skus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_resources" ADD CONSTRAINT "media_resources_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_handler_id_fkey" FOREIGN KEY ("handler_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shops" ADD CONSTRAINT "shops_default_category_id_fkey" FOREIGN KEY ("default_category_id") REFERENCES "categories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_invitations" ADD CONSTRAINT "shop_invitations_shop_id_fkey" FOREIGN KEY ("shop_id") REFERENCES "shops"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_invitations" ADD CONSTRAINT "shop_invitations_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the schema language cannot say: expression indexes, checks, functions and triggers.

CREATE UNIQUE INDEX "users_username_key" ON "users" (lower("username"));
CREATE UNIQUE INDEX "users_email_key" ON "users" (lower("email"));
CREATE UNIQUE INDEX "categories_level_name_key" ON "categories" ("level", lower("name"));

ALTER TABLE "categories" ADD CONSTRAINT "categories_level_check"
  CHECK (("level" = 1 AND "parent_id" IS NULL) OR ("level" = 2 AND "parent_id" IS NOT NULL));
ALTER TABLE "skus" ADD CONSTRAINT "skus_stock_check" CHECK ("stock" >= 0);
ALTER TABLE "skus" ADD CONSTRAINT "skus_price_check" CHECK ("price_minor" >= 0);
ALTER TABLE "products" ADD CONSTRAINT "products_condition_check" CHECK ("condition_level" BETWEEN 1 AND 10);
ALTER TABLE "products" ADD CONSTRAINT "products_original_price_check" CHECK ("original_price_minor" >= 0);
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_quantity_check" CHECK ("quantity" > 0);
ALTER TABLE "purchase_intents" ADD CONSTRAINT "purchase_intents_price_check" CHECK ("unit_price_minor" >= 0);
ALTER TABLE "shop_invitations" ADD CONSTRAINT "shop_invitations_usage_check"
  CHECK ("usage_limit" > 0 AND "usage_count" BETWEEN 0 AND "usage_limit");

-- Every pair of neighbouring characters, lower case, once. "a contains b" implies bigrams(a) @> bigrams(b),
-- which a GIN index answers for any script from two characters up.
CREATE FUNCTION "bigrams"(input text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT pair), '{}')
  FROM (
    SELECT ch || lead(ch) OVER (ORDER BY place) AS pair
    FROM regexp_split_to_table(lower(input), '') WITH ORDINALITY AS chars(ch, place)
  ) AS pairs
  WHERE pair IS NOT NULL
$$;

-- Without a pending list, which a search would read whole until the next vacuum.
ALTER INDEX "products_search_bigrams_idx" SET (fastupdate = off);

CREATE FUNCTION "products_set_search_bigrams"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_bigrams := bigrams(concat_ws(chr(10),
    NEW.title, NEW.title_en, NEW.search_keywords, NEW.summary, NEW.summary_en, NEW.description));
  RETURN NEW;
END
$$;

CREATE TRIGGER "products_search_bigrams"
  BEFORE INSERT OR UPDATE OF "title", "title_en", "search_keywords", "summary", "summary_en", "description"
  ON "products" FOR EACH ROW EXECUTE FUNCTION "products_set_search_bigrams"();

CREATE FUNCTION "skus_set_product_price"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE products SET price_minor = NEW.price_minor
  WHERE id = NEW.product_id AND price_minor <> NEW.price_minor;
  RETURN NULL;
END
$$;

CREATE TRIGGER "skus_product_price"
  AFTER INSERT OR UPDATE OF "price_minor", "rank"
  ON "skus" FOR EACH ROW WHEN (NEW."rank" = 0) EXECUTE FUNCTION "skus_set_product_price"();
