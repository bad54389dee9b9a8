type Path = readonly (string | number)[];

/** Where a JSON value has something that could be replaced, at any depth. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, one]) => placesIn(one, [...path, name]));
  return path.length > 0 ? [path, ...inner] : inner;
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === name ? replaced(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, one]) => [key, key === name ? replaced(one, rest, by) : one]),
  );
}

/** The value with one of its places, whichever number `at` comes to, replaced. */
export function spoil(value: unknown, at: number, by: unknown): unknown {
  const places = placesIn(value);
  const place = places[at % Math.max(1, places.length)];
  return place ? replaced(value, place, by) : value;
}
