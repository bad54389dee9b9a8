/** In characters. No document states a rule; contracts and forms read this one. */
export const passwordLength = { min: 6, max: 128 } as const;
