-- AlterTable
ALTER TABLE "customer_notes" ADD COLUMN     "edited_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "intent_events" ADD COLUMN     "edited_at" TIMESTAMPTZ(6);
