/** How long a seller may object to a decision, in months (DSA 20). */
export const appealMonths = 6;

/** The moment after which nobody may object to a decision any more: the same day six months on, or that month's last. */
export function appealUntil(decidedAt: Date): Date {
  const end = new Date(decidedAt);
  end.setUTCMonth(end.getUTCMonth() + appealMonths);
  if (end.getUTCDate() !== decidedAt.getUTCDate()) end.setUTCDate(0);
  return end;
}
