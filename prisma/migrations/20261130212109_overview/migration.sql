-- CreateIndex
CREATE INDEX "purchase_intents_created_at_id_idx" ON "purchase_intents"("created_at", "id");
