-- Rows that a past fault left outside the tree (a category below itself or below another second-level one) come back
-- into it, under "未分类", which is made only when there is such a row.
INSERT INTO "categories" ("level", "name", "name_en", "position")
SELECT 1, '未分类', 'Uncategorized', coalesce((SELECT max("position") + 1 FROM "categories" WHERE "level" = 1), 0)
WHERE EXISTS (
  SELECT 1 FROM "categories" c LEFT JOIN "categories" p ON p."id" = c."parent_id" AND p."level" = 1
  WHERE c."level" = 2 AND p."id" IS NULL
)
ON CONFLICT DO NOTHING;

UPDATE "categories" c
SET "parent_id" = (
  SELECT "id" FROM "categories" WHERE "level" = 1 ORDER BY lower("name") = lower('未分类') DESC, "id" LIMIT 1
)
WHERE c."level" = 2
  AND NOT EXISTS (SELECT 1 FROM "categories" p WHERE p."id" = c."parent_id" AND p."level" = 1);

ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_check" CHECK ("parent_id" <> "id");

-- A second-level category stands below a first-level one. Both rows are locked, so that of two changes at once the
-- later one sees the earlier.
CREATE FUNCTION "categories_check_tree"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.parent_id IS NOT NULL THEN
    PERFORM 1 FROM categories WHERE id = NEW.parent_id AND level = 1 FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'category % is not below one of the first level', NEW.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'categories_tree_check';
    END IF;
  END IF;
  IF NEW.level = 2 AND EXISTS (SELECT 1 FROM categories WHERE parent_id = NEW.id) THEN
    RAISE EXCEPTION 'category % of the second level has children', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'categories_tree_check';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "categories_tree" AFTER INSERT OR UPDATE OF "parent_id", "level" ON "categories"
  FOR EACH ROW EXECUTE FUNCTION "categories_check_tree"();
