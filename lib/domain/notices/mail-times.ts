const minute = 60_000;

/** Who reads a notice on the page within this time is sent no mail with it. */
export const mailAfterMs = 5 * minute;

/** Nobody is sent two mails within this time; what comes meanwhile stands in the next one. */
export const mailEveryMs = 15 * minute;

/** An older notice is no news: it is not sent any more. */
export const mailUntilMs = 60 * minute;

/** What was not taken is tried again after this time. */
export const mailAgainMs = 5 * minute;

/** How long the way to end them that stands in a mail is good for, and the mail's row is kept. */
export const mailKeptMs = 180 * 24 * 60 * minute;
