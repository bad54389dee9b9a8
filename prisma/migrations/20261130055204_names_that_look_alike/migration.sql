-- Names that look alike are the same: whatever their case, width, composition, hyphens, spaces and hidden characters.
-- lib/text/look-alike.ts makes the same; a test feeds both the same texts.
CREATE FUNCTION "look_alike_key"(input text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(normalize(translate(lower(translate(
    regexp_replace(
      normalize(
        regexp_replace(input, '[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]+', '', 'g'),
        NFKC),
      '[\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+', ' ', 'g'),
    'İΣ', 'iσ')),
    '֊־᠆‐‑‒–—―⁃−˗⸺⸻ςονаеорсухіјѕһԁԛԝ',
    '--------------σovaeopcyxijshdqw'),
    NFKC), ' +', ' ', 'g'), ' ')
$$;

ALTER TABLE "users" ADD COLUMN     "namesake" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "username_key" TEXT;
ALTER TABLE "categories" ADD COLUMN     "name_key" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "namesake" INTEGER NOT NULL DEFAULT 0;

-- Of rows that looked alike already the first keeps the bare key; the others go on beside it.
UPDATE "users" SET "username_key" = keyed.key, "namesake" = CASE WHEN keyed.place = 1 THEN 0 ELSE "users"."id" END
FROM (
  SELECT id, key, row_number() OVER (PARTITION BY key ORDER BY id) AS place
  FROM (SELECT id, look_alike_key("username") AS key FROM "users" WHERE "username" IS NOT NULL) AS named
) AS keyed
WHERE "users"."id" = keyed.id;

UPDATE "categories" SET "name_key" = keyed.key, "namesake" = CASE WHEN keyed.place = 1 THEN 0 ELSE "categories"."id" END
FROM (
  SELECT id, key, row_number() OVER (PARTITION BY "level", key ORDER BY id) AS place
  FROM (SELECT id, "level", look_alike_key("name") AS key FROM "categories") AS named
) AS keyed
WHERE "categories"."id" = keyed.id;

DROP INDEX "users_username_key";
DROP INDEX "categories_level_name_key";
CREATE UNIQUE INDEX "users_username_key" ON "users"("username_key", "namesake");
CREATE UNIQUE INDEX "categories_level_name_key" ON "categories"("level", "name_key", "namesake");

-- A user name has no @ and an address always does; names from before this rule stay theirs, also as addresses.
CREATE FUNCTION "users_set_username_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.username IS DISTINCT FROM OLD.username THEN
    NEW.username_key := look_alike_key(NEW.username);
    NEW.namesake := 0;
    IF NEW.username_key = '' OR position('@' IN NEW.username_key) > 0 THEN
      RAISE check_violation USING MESSAGE = 'not a user name', TABLE = 'users', CONSTRAINT = 'users_username_check';
    END IF;
  END IF;
  IF (TG_OP = 'INSERT' OR NEW.email IS DISTINCT FROM OLD.email) AND EXISTS (
    SELECT FROM users WHERE username_key = look_alike_key(NEW.email) AND id <> NEW.id
  ) THEN
    RAISE unique_violation USING MESSAGE = 'the address is a user name', TABLE = 'users', CONSTRAINT = 'users_email_key';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "users_username_key" BEFORE INSERT OR UPDATE OF "username", "email" ON "users"
  FOR EACH ROW EXECUTE FUNCTION "users_set_username_key"();

CREATE FUNCTION "categories_set_name_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.name IS DISTINCT FROM OLD.name OR NEW.level IS DISTINCT FROM OLD.level THEN
    NEW.name_key := look_alike_key(NEW.name);
    NEW.namesake := 0;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "categories_name_key" BEFORE INSERT OR UPDATE OF "name", "level" ON "categories"
  FOR EACH ROW EXECUTE FUNCTION "categories_set_name_key"();
