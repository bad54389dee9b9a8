/** Of one product; with more it fails, and no more are kept. */
export const mostRows = 2000;
