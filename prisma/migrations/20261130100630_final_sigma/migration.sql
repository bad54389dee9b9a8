-- As before, and a sigma is the same at the end of a word: ΟΔΥΣΣΕΥΣ, οδυσσεύς.
CREATE OR REPLACE FUNCTION "search_fold"(input text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(translate(lower(coalesce(string_agg(normalize(piece[1], NFKC), '' ORDER BY place), '')), 'ς', 'σ'), '\s+', ' ', 'g'))
  FROM regexp_matches(
    regexp_replace(input, '[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\U000E0000-\U000E0FFF]+', '', 'g'),
    '.{1,200}', 'g'
  ) WITH ORDINALITY AS pieces(piece, place)
$$;

-- What was folded otherwise.
UPDATE product_search SET title = folded.title, keywords = folded.keywords, body = folded.body,
  title_grams = search_grams(folded.title), keyword_grams = search_grams(folded.keywords), body_grams = search_grams(folded.body)
FROM (
  SELECT product_id AS id, translate(title, 'ς', 'σ') AS title, translate(keywords, 'ς', 'σ') AS keywords,
    translate(body, 'ς', 'σ') AS body
  FROM product_search
) AS folded
WHERE product_id = folded.id AND concat(product_search.title, product_search.keywords, product_search.body) LIKE '%ς%';

UPDATE creator_search SET text = translate(text, 'ς', 'σ'), grams = search_grams(translate(text, 'ς', 'σ'))
WHERE text LIKE '%ς%';

REINDEX INDEX locations_search_idx;
