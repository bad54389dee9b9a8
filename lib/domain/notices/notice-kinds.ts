/** What people are told of, with what the notice's object is. */
export const noticeKinds = {
  "intent.received": "intent",
  "intent.succeeded": "intent",
  "intent.failed": "intent",
  "intent.reopened": "intent",
  "intent.canceled": "intent",
  "intent.confirmed": "intent",
  /** Of a product that an admin took down while the intent waited. */
  "intent.product_taken_down": "product",
  "product.taken_down": "decision",
  "product.listed_again": "decision",
  /** At its time, by itself. */
  "draft.published": "product",
  "draft.not_published": "draft",
  "appeal.granted": "decision",
  "appeal.dismissed": "decision",
  "report.answered": "report",
  "proposal.accepted": "category_proposal",
  "proposal.refused": "category_proposal",
  "tags.merged": "tag_merge",
  "change_set.done": "change_set",
  "change_set.undone": "change_set",
  "matching.done": "match_task",
  "matching.failed": "match_task",
  "creator.replied": "thread",
  "shop.joined": "user",
  "shop.left": "user",
} as const;

export type NoticeKind = keyof typeof noticeKinds;

export const isNoticeKind = (kind: string): kind is NoticeKind => kind in noticeKinds;
