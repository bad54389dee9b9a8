type Inverse<Names extends Readonly<Record<string, string>>> = {
  readonly [Name in keyof Names & string as Names[Name]]: Name;
};

/** The same pairs the other way round: what each name of the wire stands for. */
export function inverse<const Names extends Readonly<Record<string, string>>>(names: Names): Inverse<Names> {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [name, key])) as Inverse<Names>;
}
