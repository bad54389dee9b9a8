import type { NoticeKind } from "./notice-kinds";

/** What one chooses by whether it also comes by mail, with what is so until somebody has chosen: what asks for an act. */
export const noticeTopics = {
  received: true,
  decisions: true,
  appeals: true,
  replies: true,
  drafts: true,
  answers: false,
  buyers: false,
  reports: false,
  changes: false,
  matching: false,
  managers: false,
  proposals: false,
} as const;

export type NoticeTopic = keyof typeof noticeTopics;

const isTopic = (name: string): name is NoticeTopic => name in noticeTopics;

export const allTopics = Object.keys(noticeTopics).filter(isTopic);

export const topicsByDefault = allTopics.filter((topic) => noticeTopics[topic]);

/** What nobody without a dashboard is ever told of. */
export const dashboardTopics: readonly NoticeTopic[] = [
  "replies",
  "drafts",
  "changes",
  "matching",
  "managers",
  "proposals",
];

export const topicOf = {
  "intent.received": "received",
  "intent.succeeded": "answers",
  "intent.failed": "answers",
  "intent.reopened": "answers",
  "intent.canceled": "buyers",
  "intent.confirmed": "buyers",
  "intent.product_taken_down": "answers",
  "product.taken_down": "decisions",
  "product.listed_again": "decisions",
  "draft.published": "drafts",
  "draft.not_published": "drafts",
  "appeal.granted": "appeals",
  "appeal.dismissed": "appeals",
  "report.answered": "reports",
  "proposal.accepted": "proposals",
  "proposal.refused": "proposals",
  "tags.merged": "changes",
  "change_set.done": "changes",
  "change_set.undone": "changes",
  "matching.done": "matching",
  "matching.failed": "matching",
  "creator.replied": "replies",
  "shop.joined": "managers",
  "shop.left": "managers",
} as const satisfies Record<NoticeKind, NoticeTopic>;
