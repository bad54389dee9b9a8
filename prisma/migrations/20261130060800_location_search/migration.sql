-- Locations are searched by any part of their names, folded as the texts of products are.
CREATE INDEX "locations_search_idx" ON "locations" USING GIN (search_grams(search_fold("full_name")));
