/** The content's story ends here; see `prisma/demo/content`. */
const storyEnds = Date.UTC(2026, 0, 1);

const day = 86_400_000;

/** The whole story moves by the same number of days, so that its last day is yesterday and "the last 30 days" has something to show. */
const shift = Math.floor((Date.now() - storyEnds) / day) * day;

/** A moment of the content in the present calendar. */
export function upToDate(moment: Date): Date {
  return new Date(moment.getTime() + shift);
}
