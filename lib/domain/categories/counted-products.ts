/** Products beyond this many are not counted: what a list costs does not grow with the market. */
export const countedProducts = 1000;
