-- One spelling throughout: the table, its constraints and its indexes follow the code's word.
ALTER TABLE "favourites" RENAME TO "favorites";
ALTER TABLE "favorites" RENAME CONSTRAINT "favourites_pkey" TO "favorites_pkey";
ALTER TABLE "favorites" RENAME CONSTRAINT "favourites_user_id_fkey" TO "favorites_user_id_fkey";
ALTER TABLE "favorites" RENAME CONSTRAINT "favourites_product_id_fkey" TO "favorites_product_id_fkey";
ALTER INDEX "favourites_product_id_idx" RENAME TO "favorites_product_id_idx";
ALTER INDEX "favourites_user_id_created_at_idx" RENAME TO "favorites_user_id_created_at_idx";
