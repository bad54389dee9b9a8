import type { SignedIn } from "../context";
import { countAttempts } from "../limits/limits";
import { parseLocation, withoutDoubledCity } from "./parse-location";

export type LocationRow = { id: number; province: string; city: string; district: string };

const locationSelect = { id: true, province: true, city: true, district: true } as const;

/** The three parts in one, as searches by location compare them: `广东省深圳市南山区`, `北京市朝阳区`. */
export function fullNameOf({ province, city, district }: Omit<LocationRow, "id">): string {
  return province === city ? city + district : province + city + district;
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

/** The location of that full name, else the one that its parts make, new or not. (003) */
export async function findOrAddLocation(context: SignedIn, text: string): Promise<LocationRow> {
  const known = await context.db.location.findFirst({
    where: { fullName: withoutDoubledCity(text) },
    orderBy: { id: "asc" },
    select: locationSelect,
  });
  return known ?? addLocation(context, parseLocation(text));
}
