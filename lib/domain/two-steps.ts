/** What a use case does before its transaction, and what in it. */
export type TwoSteps<C, I, P, R> = {
  (context: C, input: I): Promise<R>;
  prepare(context: C, input: I): Promise<P>;
  complete(context: C, prepared: P): Promise<R>;
};

/**
 * A use case in two steps. The first takes long and may be done in vain: storing files, which expire unless the second
 * uses them. Whoever runs the use case inside a transaction of its own runs the first step before.
 */
export function inTwoSteps<C, I, P, R>(
  prepare: (context: C, input: I) => Promise<P>,
  complete: (context: C, prepared: P) => Promise<R>,
): TwoSteps<C, I, P, R> {
  const whole = async (context: C, input: I) => complete(context, await prepare(context, input));
  return Object.assign(whole, { prepare, complete });
}
