-- DropIndex
DROP INDEX "shop_invitations_shop_id_idx";

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "manages_since" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "shops" ADD COLUMN     "address_en" TEXT,
ADD COLUMN     "description_en" TEXT,
ADD COLUMN     "image_url" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "welcome" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "welcome_en" TEXT;

-- CreateTable
CREATE TABLE "invitation_uses" (
    "id" SERIAL NOT NULL,
    "invitation_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "invitation_uses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "invitation_uses_invitation_id_id_idx" ON "invitation_uses"("invitation_id", "id");

-- CreateIndex
CREATE INDEX "invitation_uses_user_id_idx" ON "invitation_uses"("user_id");

-- CreateIndex
CREATE INDEX "shop_invitations_shop_id_id_idx" ON "shop_invitations"("shop_id", "id");

-- AddForeignKey
ALTER TABLE "invitation_uses" ADD CONSTRAINT "invitation_uses_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "shop_invitations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_uses" ADD CONSTRAINT "invitation_uses_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION "set_media_uses_of_image_url"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM replace_media_uses(
    TG_TABLE_NAME, coalesce(NEW.id, OLD.id), media_keys(OLD.image_url), media_keys(NEW.image_url));
  RETURN NULL;
END
$$;

CREATE TRIGGER "shops_media_uses" AFTER INSERT OR DELETE OR UPDATE OF "image_url"
  ON "shops" FOR EACH ROW EXECUTE FUNCTION "set_media_uses_of_image_url"();

-- A shop that its last manager has closed names no admin and no reasons.
ALTER TABLE "shops" DROP CONSTRAINT "shops_closed_check";
ALTER TABLE "shops" ADD CONSTRAINT "shops_closed_check" CHECK (
  num_nulls("closed_by_id", "closed_ground", "closed_for") IN (0, 3)
  AND ("closed_at" IS NOT NULL OR "closed_by_id" IS NULL));

-- What the audit log knows of those who manage a shop already, and of the codes by which they have joined.
UPDATE "users" SET "manages_since" = "came"."at"
  FROM (
    SELECT "actor_id", "object_id", max("at") AS "at" FROM "audit_entries"
    WHERE "act" IN ('shop.created', 'shop.joined') AND "actor_kind" = 'person'
    GROUP BY "actor_id", "object_id"
  ) AS "came"
  WHERE "came"."actor_id" = "users"."id"::text AND "came"."object_id" = "users"."shop_id"::text;

INSERT INTO "invitation_uses" ("invitation_id", "user_id", "at")
  SELECT "shop_invitations"."id", "users"."id", "audit_entries"."at"
  FROM "audit_entries"
  JOIN "shop_invitations" ON "shop_invitations"."id"::text = "audit_entries"."after" ->> 'invitationId'
  JOIN "users" ON "users"."id"::text = "audit_entries"."actor_id"
  WHERE "audit_entries"."act" = 'shop.joined' AND "audit_entries"."actor_kind" = 'person'
  ORDER BY "audit_entries"."id";
