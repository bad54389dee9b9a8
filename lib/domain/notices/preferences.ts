import { sendsMail } from "@/lib/ports/mail/sends-mail";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { isClosedAddress } from "../outreach/closed-address";
import { allTopics, dashboardTopics, type NoticeTopic, topicsByDefault } from "./notice-topics";

/** What somebody is told by mail: what they have chosen, else what is so by default. */
export const wantedTopics = (preference: { topics: string[] } | null): readonly string[] =>
  preference?.topics ?? topicsByDefault;

export type NoticeMailSettings = {
  /** Why no mail comes; null where it does. */
  obstacle: "not_set_up" | "no_address" | "address_closed" | null;
  address: string | null;
  /** Those that the caller may be told of. */
  topics: { topic: NoticeTopic; on: boolean }[];
};

/** What the caller is told by mail, and whether mail comes at all. At most 3 queries. Throws `account.not_found`. */
export async function getNoticeMailSettings({ actor, db }: SignedIn): Promise<NoticeMailSettings> {
  const user = await db.user.findUnique({
    where: { id: actor.id },
    select: { email: true, role: true, noticePreference: true },
  });
  if (!user) throw new DomainError("account.not_found");
  const wanted = wantedTopics(user.noticePreference);
  const shown = allTopics.filter((topic) => user.role !== "CUSTOMER" || !dashboardTopics.includes(topic));
  const obstacle = async () => {
    if (!sendsMail()) return "not_set_up";
    if (!user.email) return "no_address";
    return (await isClosedAddress(db, user.email)) ? "address_closed" : null;
  };
  return {
    obstacle: await obstacle(),
    address: user.email,
    topics: shown.map((topic) => ({ topic, on: wanted.includes(topic) })),
  };
}

type Choice = { topic: NoticeTopic; on: boolean };

/** Switches mails with one topic on or off, whatever another page switches at the same time. Throws `account.not_found`. */
export async function setNoticeMail({ actor, db }: SignedIn, { topic, on }: Choice): Promise<Choice> {
  const count = await db.$executeRaw`
    INSERT INTO notice_preferences AS p (user_id, topics)
    SELECT id, ${changed(topicsByDefault, { topic, on })}::text[] FROM users WHERE id = ${actor.id}
    ON CONFLICT (user_id) DO UPDATE SET topics = array_remove(p.topics, ${topic})
      || CASE WHEN ${on}::boolean THEN ARRAY[${topic}] ELSE '{}'::text[] END`;
  if (count === 0) throw new DomainError("account.not_found");
  return { topic, on };
}

const changed = (topics: readonly NoticeTopic[], { topic, on }: Choice) => [
  ...topics.filter((one) => one !== topic),
  ...(on ? [topic] : []),
];

/** Ends all mails with notices for whoever got the one with this token. Twice is once; null for a token that is none. */
export function stopNoticeMails(context: Context, token: string): Promise<{ userId: number } | null> {
  return inTransaction(context, async ({ db }) => {
    const mail = await db.noticeMail.findUnique({ where: { token }, select: { userId: true } });
    if (!mail) return null;
    const { userId } = mail;
    await db.noticePreference.upsert({
      where: { userId },
      create: { userId, topics: [] },
      update: { topics: [] },
    });
    // What waits is no longer wanted.
    await db.notice.updateMany({ where: { userId, mailDueAt: { not: null } }, data: { mailDueAt: null } });
    return mail;
  });
}

/** Whether a mail with notices has this token. */
export const isNoticeMail = async ({ db }: Context, token: string): Promise<boolean> =>
  (await db.noticeMail.count({ where: { token } })) > 0;
