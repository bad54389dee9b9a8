-- AlterTable
ALTER TABLE "outreach_messages" ADD COLUMN     "channel" "OutreachChannel",
ADD COLUMN     "task_id" UUID;

-- A message stays with its thread, and a thread with its task and channel: what is copied here never changes.
CREATE FUNCTION "outreach_messages_set_queue"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT th.task_id, th.channel INTO NEW.task_id, NEW.channel FROM outreach_threads th WHERE th.id = NEW.thread_id;
  RETURN NEW;
END $$;

CREATE TRIGGER "outreach_messages_queue" BEFORE INSERT OR UPDATE OF thread_id ON "outreach_messages"
  FOR EACH ROW EXECUTE FUNCTION "outreach_messages_set_queue"();

UPDATE outreach_messages m SET task_id = th.task_id, channel = th.channel FROM outreach_threads th WHERE th.id = m.thread_id;

-- The queues that wait, each with its next message first: claiming looks at one of each, however many wait.
CREATE INDEX "outreach_messages_waiting_idx" ON "outreach_messages" ("task_id", "channel", "kind", "not_before", "id")
  WHERE "state" = 'QUEUED';
