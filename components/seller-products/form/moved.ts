/** The list with the element at `from` taken out and put in again at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const element = list.slice(from, from + 1);
  return [...rest.slice(0, to), ...element, ...rest.slice(to)];
}
