-- CreateTable
CREATE TABLE "creator_search" (
    "creator_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "grams" TEXT[],
    "address_keys" BYTEA[],

    CONSTRAINT "creator_search_pkey" PRIMARY KEY ("creator_id")
);

-- CreateIndex
CREATE INDEX "creator_search_grams_idx" ON "creator_search" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "creator_search_address_keys_idx" ON "creator_search" USING GIN ("address_keys");

-- AddForeignKey
ALTER TABLE "creator_search" ADD CONSTRAINT "creator_search_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language can't say: functions, triggers.

-- The stored key as one of the two blocks of an HMAC (RFC 2104): padded to 64 bytes, each of them XORed with the mask.
CREATE FUNCTION "address_pad"(mask int) RETURNS bytea LANGUAGE sql STABLE STRICT AS $$
  SELECT decode(string_agg(lpad(to_hex(CASE WHEN place < length(secret) THEN get_byte(secret, place) ELSE 0 END # mask), 2, '0'), '' ORDER BY place), 'hex')
  FROM stored_keys, generate_series(0, 63) AS place
  WHERE name = 'address'
$$;

-- The entries of these creators, whole: `addressKey` of `lib/domain/outreach/addresses.ts` for every address.
CREATE FUNCTION "creators_refresh_search"(ids int[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  inner_pad bytea := address_pad(54);
  outer_pad bytea := address_pad(92);
BEGIN
  INSERT INTO creator_search (creator_id, text, grams, address_keys)
  SELECT id, folded, search_grams(folded),
    ARRAY(SELECT sha256(outer_pad || sha256(inner_pad || convert_to(address, 'UTF8'))) FROM unnest(addresses) AS address)
  FROM (
    SELECT c.id, concat_ws(chr(10), search_fold(c.name), a.handles, search_fold(c.bio),
        (SELECT string_agg(search_fold(tag), chr(10)) FROM unnest(c.tags) AS tag)) AS folded,
      array_remove('EMAIL ' || c.email_key || a.tiktok, NULL) AS addresses
    FROM creators c CROSS JOIN LATERAL (
      SELECT string_agg(search_fold(handle), chr(10) ORDER BY id) AS handles,
        coalesce(array_agg('TIKTOK ' || handle_key ORDER BY id) FILTER (WHERE platform = 'TIKTOK'), '{}') AS tiktok
      FROM creator_accounts WHERE creator_id = c.id
    ) a
    WHERE c.id = ANY (ids)
  ) AS texts
  ON CONFLICT ON CONSTRAINT creator_search_pkey DO UPDATE SET
    text = excluded.text, grams = excluded.grams, address_keys = excluded.address_keys;
END
$$;

CREATE FUNCTION "creators_set_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM creators_refresh_search(ARRAY(
    SELECT id FROM changed JOIN before USING (id)
    WHERE (before.name, before.bio, before.tags, before.email_key) IS DISTINCT FROM (changed.name, changed.bio, changed.tags, changed.email_key)
  ));
  RETURN NULL;
END
$$;

CREATE FUNCTION "creator_accounts_set_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM creators_refresh_search(ARRAY(SELECT DISTINCT creator_id FROM changed));
  RETURN NULL;
END
$$;

CREATE FUNCTION "creator_accounts_change_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM creators_refresh_search(ARRAY(
    SELECT creator_id FROM (SELECT id, creator_id, platform, handle FROM changed EXCEPT SELECT id, creator_id, platform, handle FROM before) AS arrived
    UNION
    SELECT creator_id FROM (SELECT id, creator_id, platform, handle FROM before EXCEPT SELECT id, creator_id, platform, handle FROM changed) AS left_behind
  ));
  RETURN NULL;
END
$$;

CREATE TRIGGER "creators_search_update" AFTER UPDATE ON "creators"
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creators_set_search"();
CREATE TRIGGER "creator_accounts_search_insert" AFTER INSERT ON "creator_accounts"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creator_accounts_set_search"();
CREATE TRIGGER "creator_accounts_search_delete" AFTER DELETE ON "creator_accounts"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creator_accounts_set_search"();
CREATE TRIGGER "creator_accounts_search_update" AFTER UPDATE ON "creator_accounts"
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "creator_accounts_change_search"();

-- Creators that were there before.
SELECT creators_refresh_search(ARRAY(SELECT id FROM creators));
