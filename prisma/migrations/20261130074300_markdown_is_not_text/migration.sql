-- A description as a person reads it: no scripts, comments or tags, and of Markdown no addresses, no pictures and no signs
-- of emphasis. A tag or a sign of emphasis within a word does not part it, any other tag does.
CREATE OR REPLACE FUNCTION "plain_text"(markup text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT decode_references(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(markup,
    '!\[[^][]*\]\([^()\s]*(?:\s+"[^"\n]*")?\)', ' ', 'g'),
    '\[([^][]*)\]\([^()\s]*(?:\s+"[^"\n]*")?\)', '\1', 'g'),
    '\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*', '\1', 'g'),
    '~~(?=[^\s~])([^~\n]*[^\s~])~~', '\1', 'g'),
    '<!--.*?-->', '', 'g'),
    '<(?:script|style)\M[^<>]*?>.*?</(?:script|style)\M[^<>]*?>', ' ', 'gi'),
    '</?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?=[\s/>])[^<>]*>', '', 'gi'),
    '<[a-zA-Z/!?][^<>]*>', ' ', 'g'))
$$;

-- Descriptions that are read otherwise now, by the trigger's own rule.
UPDATE product_search AS s SET body = texts.body, body_grams = search_grams(texts.body)
FROM (
  SELECT id, concat_ws(chr(10), search_fold(summary), search_fold(summary_en),
    search_fold(plain_text(description)), search_fold(plain_text(description_en))) AS body
  FROM products
  WHERE concat(description, description_en) ~ '\]\(|\*\*|~~'
) AS texts
WHERE s.product_id = texts.id AND s.body <> texts.body;
