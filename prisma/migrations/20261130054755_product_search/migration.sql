-- The old index of bigrams, with what kept it.
DROP TRIGGER "products_search_bigrams" ON "products";
DROP FUNCTION "products_set_search_bigrams"();
DROP FUNCTION "bigrams"(text);

-- DropIndex
DROP INDEX "products_search_bigrams_idx";

-- AlterTable
ALTER TABLE "products" DROP COLUMN "search_bigrams";

-- CreateTable
CREATE TABLE "product_search" (
    "product_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "keywords" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "title_grams" TEXT[],
    "keyword_grams" TEXT[],
    "body_grams" TEXT[],

    CONSTRAINT "product_search_pkey" PRIMARY KEY ("product_id")
);

-- AddForeignKey
ALTER TABLE "product_search" ADD CONSTRAINT "product_search_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say: functions, triggers, an index's storage.

-- Character references as the characters they stand for. `amp` comes last: `&amp;lt;` is read as `&lt;`.
CREATE FUNCTION "decode_references"(markup text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(replace(replace(
    coalesce(string_agg(
      CASE WHEN place = 1 THEN part WHEN code IS NULL THEN '&#' || part
        ELSE chr(code) || substr(part, strpos(part, ';') + 1) END,
      '' ORDER BY place), ''),
    '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&apos;', chr(39)), '&amp;', '&')
  FROM (
    SELECT part, place, CASE WHEN number BETWEEN 1 AND 55295 OR number BETWEEN 57344 AND 1114111 THEN number END AS code
    FROM (
      SELECT part, place, CASE
        WHEN place > 1 AND part ~ '^[0-9]{1,7};' THEN split_part(left(part, 8), ';', 1)::int
        WHEN place > 1 AND part ~ '^[xX][0-9a-fA-F]{1,6};' THEN
          ('x' || lpad(split_part(substr(left(part, 8), 2), ';', 1), 8, '0'))::bit(32)::int
      END AS number
      FROM string_to_table(markup, '&#') WITH ORDINALITY AS parts(part, place)
    ) AS numbered
  ) AS coded
$$;

-- A description as a person reads it: no scripts, comments or tags. A tag within a word does not part it, any other does.
CREATE FUNCTION "plain_text"(markup text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT decode_references(regexp_replace(regexp_replace(regexp_replace(regexp_replace(markup,
    '<!--.*?-->', '', 'g'),
    '<(?:script|style)\M[^<>]*?>.*?</(?:script|style)\M[^<>]*?>', ' ', 'gi'),
    '</?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?=[\s/>])[^<>]*>', '', 'gi'),
    '<[a-zA-Z/!?][^<>]*>', ' ', 'g'))
$$;

-- A text as searches compare it: width and compatibility forms (NFKC), case and white space folded, invisible characters
-- gone. What is stored and what is asked for both pass through here. It normalizes piece by piece, since the time that
-- `normalize` takes grows with the square of a run of combining marks.
CREATE FUNCTION "search_fold"(input text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(lower(coalesce(string_agg(normalize(piece[1], NFKC), '' ORDER BY place), '')), '\s+', ' ', 'g'))
  FROM regexp_matches(
    regexp_replace(input, '[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\U000E0000-\U000E0FFF]+', '', 'g'),
    '.{1,200}', 'g'
  ) WITH ORDINALITY AS pieces(piece, place)
$$;

-- Every character and every pair of neighbors of a folded text, once.
CREATE FUNCTION "search_grams"(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM ROWS FROM (string_to_table(folded, NULL), string_to_table(substr(folded, 2), NULL)) AS neighbors(one, other),
    LATERAL (VALUES (one), (one || other)) AS grams(gram)
  WHERE gram IS NOT NULL
$$;

-- The grams of any text that contains this one; of a long one the first 32 pairs tell enough.
CREATE FUNCTION "search_query_grams"(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN length(folded) = 1 THEN ARRAY[folded] ELSE
    ARRAY(SELECT DISTINCT substr(folded, place, 2) FROM generate_series(1, least(length(folded) - 1, 32)) AS place)
  END
$$;

CREATE FUNCTION "products_set_search"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  title text := search_fold(NEW.title) || chr(10) || coalesce(search_fold(NEW.title_en), '');
  keywords text := coalesce(search_fold(NEW.search_keywords), '');
  body text := concat_ws(chr(10), search_fold(NEW.summary), search_fold(NEW.summary_en),
    search_fold(plain_text(NEW.description)), search_fold(plain_text(NEW.description_en)));
BEGIN
  INSERT INTO product_search
    VALUES (NEW.id, title, keywords, body, search_grams(title), search_grams(keywords), search_grams(body))
  ON CONFLICT ON CONSTRAINT product_search_pkey DO UPDATE SET
    title = excluded.title, keywords = excluded.keywords, body = excluded.body, title_grams = excluded.title_grams,
    keyword_grams = excluded.keyword_grams, body_grams = excluded.body_grams;
  RETURN NULL;
END
$$;

CREATE TRIGGER "products_search_insert" AFTER INSERT ON "products" FOR EACH ROW EXECUTE FUNCTION "products_set_search"();

CREATE TRIGGER "products_search_update"
  AFTER UPDATE OF "title", "title_en", "search_keywords", "summary", "summary_en", "description", "description_en" ON "products"
  FOR EACH ROW WHEN (
    (OLD.title, OLD.title_en, OLD.search_keywords, OLD.summary, OLD.summary_en, OLD.description, OLD.description_en)
    IS DISTINCT FROM
    (NEW.title, NEW.title_en, NEW.search_keywords, NEW.summary, NEW.summary_en, NEW.description, NEW.description_en)
  ) EXECUTE FUNCTION "products_set_search"();

-- Products that were there before, by the trigger's own rule.
INSERT INTO product_search
SELECT id, title, keywords, body, search_grams(title), search_grams(keywords), search_grams(body)
FROM (
  SELECT id, search_fold(title) || chr(10) || coalesce(search_fold(title_en), '') AS title,
    coalesce(search_fold(search_keywords), '') AS keywords,
    concat_ws(chr(10), search_fold(summary), search_fold(summary_en),
      search_fold(plain_text(description)), search_fold(plain_text(description_en))) AS body
  FROM products
) AS texts;

-- CreateIndex
CREATE INDEX "product_search_grams_idx" ON "product_search" USING GIN ("title_grams", "keyword_grams", "body_grams");

-- Without a pending list, which a search would read whole until the next vacuum.
ALTER INDEX "product_search_grams_idx" SET (fastupdate = off);
