-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "on_behalf_of" INTEGER,
    "act" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "address" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "previous_hash" BYTEA NOT NULL DEFAULT '\x'::bytea,
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" BIGSERIAL NOT NULL,
    "xact" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "type" TEXT NOT NULL,
    "object_id" INTEGER NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',
    "shop_id" INTEGER,
    "seller_id" INTEGER,
    "customer_id" INTEGER,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entries_object_type_object_id_idx" ON "audit_entries"("object_type", "object_id");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_chain_number_key" ON "audit_entries"("chain", "number");

-- CreateIndex
CREATE INDEX "events_xact_id_idx" ON "events"("xact", "id");

-- CreateIndex
CREATE INDEX "events_at_idx" ON "events"("at");

-- What the schema language cannot say: the chain of hashes, and that nothing is rewritten.

-- The columns by name, so that one that is added later leaves the hashes of old rows as they are.
CREATE FUNCTION "audit_entry_hash"(entry audit_entries) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(entry.previous_hash || convert_to(jsonb_build_array(
    entry.chain, entry.number, to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    entry.actor_kind, entry.actor_id, entry.on_behalf_of, entry.act, entry.object_type, entry.object_id,
    entry.before, entry.after, entry.address, entry.request_id)::text, 'UTF8'))
$$;

CREATE FUNCTION "audit_entries_set_link"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  -- Until the commit: the next row of this chain waits, and then sees this one.
  PERFORM pg_advisory_xact_lock(7041, hashtext(NEW.chain));
  SELECT number, hash INTO last FROM audit_entries WHERE chain = NEW.chain ORDER BY number DESC LIMIT 1;
  NEW.number := coalesce(last.number, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, '');
  NEW.hash := audit_entry_hash(NEW);
  RETURN NEW;
END
$$;

CREATE TRIGGER "audit_entries_link" BEFORE INSERT ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "audit_entries_set_link"();

CREATE FUNCTION "audit_entries_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entries is only added to';
END
$$;

CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "audit_entries_refuse"();

-- The number of the first row that was changed, moved or follows a gap; null for a chain that holds.
CREATE FUNCTION "audit_first_broken"(of_chain text) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT min(place)::int FROM (
    SELECT row_number() OVER links AS place,
      entry.number = row_number() OVER links
        AND entry.previous_hash = coalesce(lag(entry.hash) OVER links, '')
        AND entry.hash = audit_entry_hash(entry) AS sound
    FROM audit_entries entry WHERE entry.chain = of_chain WINDOW links AS (ORDER BY entry.number)
  ) AS checked WHERE NOT sound
$$;
