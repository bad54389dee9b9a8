import type { Context } from "../context";

export type LocationRow = { id: number; province: string; city: string; district: string };

const locationSelect = { id: true, province: true, city: true, district: true } as const;

/** The three parts in one, as searches by location compare them: `广东省深圳市南山区`. */
export function fullNameOf({ province, city, district }: Omit<LocationRow, "id">): string {
  return province + city + district;
}

/** The location's row, made when new: the same location always has the same id. (003) */
export async function addLocation({ db }: Context, location: Omit<LocationRow, "id">): Promise<LocationRow> {
  const fullName = fullNameOf(location);
  await db.location.createMany({ data: [{ ...location, fullName }], skipDuplicates: true });
  return db.location.findUniqueOrThrow({
    where: { province_city_district: location },
    select: locationSelect,
  });
}

/** Every location, in the order of its name. */
export function listLocations({ db }: Context): Promise<LocationRow[]> {
  return db.location.findMany({ orderBy: { fullName: "asc" }, select: locationSelect });
}
