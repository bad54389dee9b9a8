-- CreateTable
CREATE TABLE "take_downs" (
    "id" SERIAL NOT NULL,
    "product_id" INTEGER NOT NULL,
    "admin_id" INTEGER NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(6),
    "lifted_by_id" INTEGER,

    CONSTRAINT "take_downs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "take_downs_product_id_idx" ON "take_downs"("product_id");

-- CreateIndex
CREATE INDEX "take_downs_admin_id_idx" ON "take_downs"("admin_id");

-- CreateIndex
CREATE INDEX "take_downs_lifted_by_id_idx" ON "take_downs"("lifted_by_id");

-- AddForeignKey
ALTER TABLE "take_downs" ADD CONSTRAINT "take_downs_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_downs" ADD CONSTRAINT "take_downs_admin_id_fkey" FOREIGN KEY ("admin_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_downs" ADD CONSTRAINT "take_downs_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One open take-down per product; two admins at once make one.
CREATE UNIQUE INDEX "take_downs_open_key" ON "take_downs"("product_id") WHERE "lifted_at" IS NULL;
