/** So many tags may become one at a time. */
export const maxSources = 50;
