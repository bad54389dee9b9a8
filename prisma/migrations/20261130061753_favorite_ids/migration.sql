-- AlterTable
ALTER TABLE "favorites" DROP CONSTRAINT "favorites_pkey",
ADD COLUMN     "id" SERIAL NOT NULL,
ADD CONSTRAINT "favorites_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "favorites_user_id_product_id_key" ON "favorites"("user_id", "product_id");

-- A municipality is its own province and city, and is written once: 北京市朝阳区.
UPDATE "locations" SET "full_name" = "city" || "district" WHERE "province" = "city";
