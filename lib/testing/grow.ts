/** A text of about so many characters. */
export type Grow = (length: number) => string;

/** The unit over and over, between a head and a tail. */
export function repeated(unit: string, head = "", tail = ""): Grow {
  return (length) =>
    head + unit.repeat(Math.max(1, Math.floor((length - head.length - tail.length) / unit.length))) + tail;
}

/** As many of `open` as of `close`. */
export function balanced(open: string, close: string, middle = "a"): Grow {
  return (length) => {
    const times = Math.floor((length - middle.length) / (open.length + close.length));
    return open.repeat(times) + middle + close.repeat(times);
  };
}

/** Parts that differ from each other, while there is room. */
export function numbered(part: (index: number) => string): Grow {
  return (length) => {
    const parts: string[] = [];
    for (let index = 0, size = 0; size < length; index++) {
      const next = part(index);
      parts.push(next);
      size += next.length;
    }
    return parts.join("").slice(0, length);
  };
}

/** Two halves, the second of which pays for each part of the first. */
export function halves(first: Grow, second: Grow): Grow {
  return (length) => first(length / 2) + second(length / 2);
}

/** A family for each unit, which is its name. */
export function ofUnits(units: readonly string[]): Record<string, Grow> {
  return Object.fromEntries(units.map((unit) => [JSON.stringify(unit), repeated(unit)]));
}
