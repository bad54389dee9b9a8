/** Every act that is recorded, with what it is done to. */
export const acts = {
  "access.denied": "operation",
  "account.admin_created": "user",
  "account.password_changed": "user",
  "category.created": "category",
  "category.changed": "category",
  "category.deleted": "category",
  "outreach.requested": "task",
  "outreach.paused": "task",
  "outreach.resumed": "task",
  "outreach.assumed_delivered": "message",
  "outreach.sent_again": "message",
  "campaign.started": "task",
  "product.taken_down": "product",
  "product.listed_again": "product",
  "product.deleted": "product",
  "report.processed": "report",
  "report.rejected": "report",
  "shop.created": "shop",
  "shop.joined": "shop",
  "invitation.created": "invitation",
  "outreach.marked": "thread",
  "suppression.added": "suppression",
  "suppression.lifted": "suppression",
} as const satisfies Record<string, string>;

export type Act = keyof typeof acts;
