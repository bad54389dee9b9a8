import { countAttempts } from "../accounts/limits";
import type { SignedIn } from "../context";

export type LocationRow = { id: number; province: string; city: string; district: string };

const locationSelect = { id: true, province: true, city: true, district: true } as const;

/** The three parts in one, as searches by location compare them: `广东省深圳市南山区`. */
export function fullNameOf({ province, city, district }: Omit<LocationRow, "id">): string {
  return province + city + district;
}

/**
 * The location's row, made when new: the same location always has the same id. Throws `auth.rate_limited` for who makes
 * too many. (003)
 */
export async function addLocation(
  context: SignedIn,
  location: Omit<LocationRow, "id">,
): Promise<LocationRow> {
  const { db, actor } = context;
  const find = { where: { province_city_district: location }, select: locationSelect };
  const known = await db.location.findUnique(find);
  if (known) return known;
  await countAttempts(context, [{ limit: "location:account", subject: String(actor.id) }]);
  await db.location.createMany({
    data: [{ ...location, fullName: fullNameOf(location) }],
    skipDuplicates: true,
  });
  return db.location.findUniqueOrThrow(find);
}
