const hourMs = 3_600_000;

/** The same day's nine o'clock on the device's clock, so many days later. */
function nineAfter(now: Date, days: number): Date {
  const at = new Date(now);
  at.setDate(at.getDate() + days);
  at.setHours(9, 0, 0, 0);
  return at;
}

/** Until when a conversation is put off, with the key of what that is called. */
export function snoozeTimes(now: Date) {
  const untilMonday = (8 - now.getDay()) % 7 || 7;
  const month = nineAfter(now, 0);
  month.setMonth(month.getMonth() + 1);
  return [
    ["snoozeToday", new Date(now.getTime() + 3 * hourMs)],
    ["snoozeTomorrow", nineAfter(now, 1)],
    ["snoozeMonday", nineAfter(now, untilMonday)],
    ["snoozeMonth", month],
  ] as const;
}
