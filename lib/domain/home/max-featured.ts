/** How many products, and how many shops, the home page features. */
export const maxFeatured = 12;
