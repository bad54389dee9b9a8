/** What went wrong, in terms that every contract translates to its own status and code. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "too_large"
  | "unsupported_media"
  | "rate_limited"
  | "unavailable"
  | "internal";

/** Every expected failure. The messages stand under the same keys in `lib/i18n/<locale>/errors.json`. */
export const errorKinds = {
  "request.invalid": "invalid",
  "request.malformed": "invalid",
  "request.too_large": "too_large",
  "request.unsupported_media": "unsupported_media",
  "request.cross_origin": "forbidden",
  "request.not_found": "not_found",
  "request.method_not_allowed": "invalid",
  "request.key_invalid": "invalid",
  "request.key_reused": "conflict",
  "request.key_in_use": "conflict",
  "request.too_many_at_once": "rate_limited",
  "page.not_found": "not_found",
  "internal.unexpected": "internal",
  "service.unavailable": "unavailable",
  "service.busy": "unavailable",
  "auth.required": "unauthenticated",
  "auth.forbidden": "forbidden",
  "auth.wrong_role": "forbidden",
  "auth.session_required": "forbidden",
  "auth.wrong_credentials": "invalid",
  "auth.wrong_signature": "unauthenticated",
  "auth.rate_limited": "rate_limited",
  "account.not_found": "not_found",
  "account.suspended": "forbidden",
  "account.last_admin": "conflict",
  "account.is_self": "forbidden",
  "account.username_invalid": "invalid",
  "account.username_taken": "conflict",
  "account.email_taken": "conflict",
  "account.wrong_old_password": "invalid",
  "account.password_mismatch": "invalid",
  "account.password_length": "invalid",
  "account.password_common": "invalid",
  "category.not_found": "not_found",
  "category.parent_not_found": "invalid",
  "category.name_taken": "conflict",
  "category.too_deep": "invalid",
  "category.has_children": "invalid",
  "category.has_products": "invalid",
  "category.products_need_level_two": "invalid",
  "category.is_default": "conflict",
  "category.changed": "conflict",
  "category.is_shared": "forbidden",
  "proposal.not_found": "not_found",
  "proposal.duplicate": "conflict",
  "proposal.too_many": "conflict",
  "proposal.changes_nothing": "invalid",
  "proposal.outdated": "conflict",
  "proposal.already_decided": "conflict",
  "product.not_found": "not_found",
  "product.category_not_level_two": "invalid",
  "product.category_not_found": "invalid",
  "product.location_not_found": "invalid",
  "product.out_of_stock": "invalid",
  "product.not_online": "invalid",
  "product.status_conflict": "invalid",
  "product.taken_down": "forbidden",
  "product.changed": "conflict",
  "product.stock_changed": "conflict",
  "product.image_not_found": "not_found",
  "product.too_many_images": "invalid",
  "product.location_incomplete": "invalid",
  "product.sku_not_found": "invalid",
  "draft.not_found": "not_found",
  "draft.changed": "conflict",
  "draft.incomplete": "invalid",
  "draft.too_many": "conflict",
  "draft.too_large": "too_large",
  "draft.time_out_of_range": "invalid",
  "tag.not_found": "invalid",
  "tag.gone": "not_found",
  "tag.name_taken": "conflict",
  "tag.changed": "conflict",
  "tag.in_use": "conflict",
  "tag.merging": "conflict",
  "tag.not_mergeable": "invalid",
  "media.not_found": "invalid",
  "media.type_refused": "unsupported_media",
  "media.too_large": "too_large",
  "media.too_tall": "invalid",
  "media.unreadable": "invalid",
  "media.quota_exceeded": "too_large",
  "media.daily_limit": "rate_limited",
  "intent.not_found": "not_found",
  "intent.already_closed": "invalid",
  "intent.not_receivable": "invalid",
  "intent.not_reopenable": "conflict",
  "intent.own_product": "invalid",
  "intent.contact_missing": "invalid",
  "note.not_found": "not_found",
  "note.changed": "conflict",
  "shop.not_found": "not_found",
  "shop.already_managing": "conflict",
  "shop.not_manager": "forbidden",
  "shop.none": "forbidden",
  "shop.closed": "forbidden",
  "shop.changed": "conflict",
  "shop.last_manager": "conflict",
  "shop.no_successor": "conflict",
  "shop.code_not_found": "not_found",
  "invitation.not_found": "invalid",
  "invitation.expired": "invalid",
  "invitation.used_up": "invalid",
  "report.not_found": "not_found",
  "report.product_not_found": "invalid",
  "report.period_reversed": "invalid",
  "report.duplicate": "conflict",
  "report.already_handled": "conflict",
  "report.slowed": "rate_limited",
  "report.too_many_pictures": "invalid",
  "decision.not_found": "not_found",
  "decision.own_product": "forbidden",
  "decision.already_taken_down": "conflict",
  "decision.already_ended": "conflict",
  "period.over": "invalid",
  "decision.names_reporter": "invalid",
  "decision.no_reports": "conflict",
  "job.not_found": "not_found",
  "appeal.not_found": "not_found",
  "appeal.duplicate": "conflict",
  "appeal.too_late": "conflict",
  "appeal.own_decision": "forbidden",
  "appeal.already_decided": "conflict",
  "favorite.not_found": "not_found",
  "creator.not_found": "not_found",
  "creator.handle_taken": "conflict",
  "creator.changed": "conflict",
  "creator.not_own": "forbidden",
  "creator.no_address": "invalid",
  "creator.erased": "conflict",
  "import.not_found": "not_found",
  "import.wrong_state": "conflict",
  "import.incomplete": "conflict",
  "import.unreadable": "invalid",
  "import.row_invalid": "invalid",
  "change.not_found": "not_found",
  "change.nothing_selected": "invalid",
  "change.selection_changed": "conflict",
  "change.wrong_state": "conflict",
  "change.changed_since": "conflict",
  "change.too_late": "conflict",
  "change.price_out_of_range": "invalid",
  "change.stock_out_of_range": "invalid",
  "view.not_found": "not_found",
  "view.name_taken": "conflict",
  "view.too_many": "conflict",
  "task.not_found": "not_found",
  "task.wrong_state": "conflict",
  "task.changed": "conflict",
  "task.not_matched": "conflict",
  "outreach.not_found": "not_found",
  "outreach.creator_not_matched": "invalid",
  "outreach.text_changed": "conflict",
  "outreach.wrong_state": "conflict",
  "outreach.too_late": "conflict",
  "outreach.no_text": "invalid",
  "outreach.address_invalid": "invalid",
  "outreach.address_not_own": "invalid",
  "outreach.handle_not_confirmed": "invalid",
  "outreach.address_suppressed": "conflict",
  "suppression.not_found": "not_found",
  "outreach.sample_unread": "invalid",
  "writing.facts_missing": "invalid",
  "writing.claim_not_in_facts": "invalid",
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

/** One wrong field of the request; `path` is the name as the caller spelled it (`skus.0.price`). */
export type FieldIssue = { path: string; message: string };

type Details = {
  /** Values for the message's placeholders. */
  values?: Record<string, string | number>;
  fields?: FieldIssue[];
  /** Seconds until a caller may try again that was refused for its number of attempts or for our state. */
  retryAfter?: number;
  cause?: unknown;
};

/** An expected failure of a use case. Anything else that is thrown is a defect and answers 500. */
export class DomainError extends Error {
  readonly kind: ErrorKind;

  constructor(
    readonly code: ErrorCode,
    readonly details: Details = {},
  ) {
    super(code, { cause: details.cause });
    this.name = "DomainError";
    this.kind = errorKinds[code];
  }
}
