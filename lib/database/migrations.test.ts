import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readCatalog } from "@/lib/testing/catalog";
import { createDatabase, dropDatabase, nameDatabase } from "@/lib/testing/cluster";
import { currentSchema, diffSchemas, migratedSchema, schemaSql } from "./diff";

/** What the schema language cannot express, and the migrations therefore add by hand. */
const byHand = [
  "column users.search_text",
  "constraint appeals_decided_check",
  "constraint categories_level_check",
  "constraint categories_parent_check",
  "constraint category_proposals_decided_check",
  "constraint home_features_object_check",
  "constraint matches_score_check",
  "constraint matches_willingness_check",
  "constraint media_uses_last",
  "constraint outreach_messages_approved_check",
  "constraint outreach_messages_claim_check",
  "constraint outreach_messages_state_check",
  "constraint product_drafts_content_check",
  "constraint products_condition_check",
  "constraint products_low_stock_check",
  "constraint products_original_price_check",
  "constraint purchase_intents_held_check",
  "constraint purchase_intents_price_check",
  "constraint purchase_intents_quantity_check",
  "constraint quota_windows_used_check",
  "constraint shop_invitations_usage_check",
  "constraint shops_closed_check",
  "constraint shops_low_stock_check",
  "constraint shops_stock_hold_hours_check",
  "constraint skus_price_check",
  "constraint skus_stock_check",
  "function address_pad",
  "function audit_entries_refuse",
  "function audit_entries_set_link",
  "function audit_entry_hash",
  "function audit_first_broken",
  "function categories_check_tree",
  "function categories_set_name_key",
  "function change_source",
  "function change_user",
  "function count_open_reports",
  "function creator_accounts_change_search",
  "function creator_accounts_set_search",
  "function creators_mark_changed",
  "function creators_mark_rewritten",
  "function creators_refresh_search",
  "function creators_set_search",
  "function decode_references",
  "function expire_unused_upload",
  "function intent_search_text",
  "function keep_media_of_intent",
  "function keep_used_upload",
  "function look_alike_key",
  "function media_keys",
  "function outreach_messages_set_queue",
  "function plain_text",
  "function product_media_uses",
  "function products_move_intents",
  "function products_record_status",
  "function products_set_search",
  "function purchase_intents_set_search",
  "function purchase_intents_set_snapshot",
  "function replace_media_uses",
  "function reports_count_open",
  "function search_fold",
  "function search_grams",
  "function search_query_grams",
  "function search_query_trigrams",
  "function search_trigrams",
  "function set_media_uses_of_draft",
  "function set_media_uses_of_image_url",
  "function set_media_uses_of_product",
  "function set_media_uses_of_sku",
  "function set_media_uses_of_url",
  "function settle_media_uses",
  "function settle_media_uses_of_product",
  "function skus_record_price",
  "function skus_set_product_price",
  "function skus_set_product_stock",
  "function users_set_username_key",
  "index category_proposals_waiting_key",
  "index creators_active_last_idx",
  "index creators_price_last_idx",
  "index decisions_ending_idx",
  "index decisions_open_key",
  "index locations_search_idx",
  "index notices_mail_due",
  "index notices_unread",
  "index outreach_messages_first_key",
  "index outreach_messages_waiting_idx",
  "index product_drafts_due_idx",
  "index product_views_stale_idx",
  "index products_of_seller_idx",
  "index products_of_seller_price_idx",
  "index products_of_seller_stock_idx",
  "index products_of_seller_title_idx",
  "index products_of_seller_updated_idx",
  "index products_of_seller_views_idx",
  "index products_of_shop_idx",
  "index products_of_shop_price_idx",
  "index products_of_shop_stock_idx",
  "index products_of_shop_title_idx",
  "index products_of_shop_updated_idx",
  "index products_of_shop_views_idx",
  "index products_of_whom_idx",
  "index products_off_sale_idx",
  "index products_off_sale_of_shop_idx",
  "index products_on_sale_idx",
  "index purchase_intents_held_idx",
  "index purchase_intents_sold_idx",
  "index tags_search_idx",
  "index users_email_key",
  "index users_search_idx",
  "index users_suspended_idx",
  "trigger audit_entries_append_only",
  "trigger audit_entries_link",
  "trigger categories_name_key",
  "trigger categories_tree",
  "trigger creator_accounts_search_delete",
  "trigger creator_accounts_search_insert",
  "trigger creator_accounts_search_update",
  "trigger creators_changes_delete",
  "trigger creators_changes_insert",
  "trigger creators_changes_update",
  "trigger creators_search_update",
  "trigger media_resources_media_uses",
  "trigger media_uses_first",
  "trigger media_uses_last",
  "trigger outreach_messages_queue",
  "trigger product_drafts_media_uses",
  "trigger product_images_media_uses",
  "trigger products_intents_shop",
  "trigger products_media_uses",
  "trigger products_media_uses_shown",
  "trigger products_search_insert",
  "trigger products_search_update",
  "trigger products_status_history",
  "trigger purchase_intents_media_uses",
  "trigger purchase_intents_search",
  "trigger purchase_intents_snapshot",
  "trigger report_pictures_media_uses",
  "trigger reports_open_delete",
  "trigger reports_open_insert",
  "trigger reports_open_update",
  "trigger shops_media_uses",
  "trigger skus_media_uses",
  "trigger skus_price_history",
  "trigger skus_product_price",
  "trigger skus_product_stock",
  "trigger users_username_key",
];

/** The schema language has no word for an index's storage. */
const withoutStorage = (catalog: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(catalog).map(([name, definition]) => [
      name,
      definition.replace(" WITH (fastupdate=off)", ""),
    ]),
  );

describe("the migrations", () => {
  const url = nameDatabase(inject("templateUrl"));

  beforeAll(async () => {
    await createDatabase(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(await schemaSql());
    await client.end();
  });

  afterAll(() => dropDatabase(url));

  test("lead to the schema, plus what is listed here", async () => {
    const migrated = await readCatalog(inject("templateUrl"));
    const added = Object.keys(migrated).filter((name) => byHand.includes(name));
    expect(added).toEqual(byHand);
    const generated = Object.fromEntries(Object.entries(migrated).filter(([name]) => !byHand.includes(name)));
    expect(withoutStorage(generated)).toEqual(await readCatalog(url));
  });

  test("have caught up with the schema files (else: npm run db:diff -- <name>)", async () => {
    expect(await diffSchemas(await migratedSchema(), await currentSchema())).toContain(
      "This is an empty migration",
    );
  });
});
