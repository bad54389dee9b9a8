-- CreateIndex
CREATE INDEX "creators_languages_idx" ON "creators" USING GIN ("languages");

-- CreateIndex
CREATE INDEX "creators_engagement_id_idx" ON "creators"("engagement", "id");

-- CreateIndex
CREATE INDEX "creators_price_from_minor_id_idx" ON "creators"("price_from_minor", "id");

-- CreateIndex
CREATE INDEX "creators_last_active_at_id_idx" ON "creators"("last_active_at", "id");

-- CreateIndex
CREATE INDEX "creators_created_at_id_idx" ON "creators"("created_at", "id");

-- CreateIndex
CREATE INDEX "creators_region_followers_id_idx" ON "creators"("region", "followers", "id");

-- Downwards with those that have none last, which the schema language can't say.
CREATE INDEX "creators_price_last_idx" ON "creators" ("price_from_minor" DESC NULLS LAST, "id" DESC);
CREATE INDEX "creators_active_last_idx" ON "creators" ("last_active_at" DESC NULLS LAST, "id" DESC);
