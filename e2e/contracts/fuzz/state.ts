import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Cast } from "../matrix/cast";

export type State = { all: string; bystanders: string };

/**
 * Checksums over every row of these people and their shops: of all of them, and of those who never call. Views are left
 * out: they count looks, also those of others.
 */
export async function readState(cast: Cast): Promise<State> {
  const idle = [cast.stranger.id, cast.bystander.id];
  const active = [cast.customer.id, cast.owner.id, cast.coManager.id, cast.other.id, cast.admin.id];
  const people = Prisma.join([...idle, ...active]);
  const shops = Prisma.join([cast.shopId, cast.foreignShopId]);
  const [state] = await db().$queryRaw<State[]>`
    WITH rows AS (
      SELECT id AS person, to_jsonb(u)::text AS row FROM users u WHERE id IN (${people})
      UNION ALL SELECT user_id, to_jsonb(s)::text FROM sessions s WHERE user_id IN (${people})
      UNION ALL SELECT seller_id, (to_jsonb(p) - 'view_count')::text FROM products p WHERE seller_id IN (${people})
      UNION ALL SELECT p.seller_id, to_jsonb(k)::text FROM skus k JOIN products p ON p.id = k.product_id
        WHERE p.seller_id IN (${people})
      UNION ALL SELECT p.seller_id, to_jsonb(i)::text FROM product_images i JOIN products p ON p.id = i.product_id
        WHERE p.seller_id IN (${people})
      UNION ALL SELECT p.seller_id, to_jsonb(m)::text FROM media_resources m JOIN products p ON p.id = m.product_id
        WHERE p.seller_id IN (${people})
      UNION ALL SELECT p.seller_id, to_jsonb(t)::text FROM product_tags t JOIN products p ON p.id = t.product_id
        WHERE p.seller_id IN (${people})
      UNION ALL SELECT customer_id, to_jsonb(n)::text FROM purchase_intents n WHERE customer_id IN (${people})
      UNION ALL SELECT user_id, to_jsonb(r)::text FROM reports r WHERE user_id IN (${people})
      UNION ALL SELECT p.seller_id, to_jsonb(d)::text FROM decisions d JOIN products p ON p.id = d.product_id
        WHERE p.seller_id IN (${people})
      UNION ALL SELECT user_id, to_jsonb(a)::text FROM appeals a WHERE user_id IN (${people})
      UNION ALL SELECT user_id, to_jsonb(f)::text FROM favorites f WHERE user_id IN (${people})
      UNION ALL SELECT owner_id, to_jsonb(o)::text FROM uploads o WHERE owner_id IN (${people})
      UNION ALL SELECT user_id, to_jsonb(mt)::text FROM match_tasks mt WHERE user_id IN (${people})
        AND status <> 'MATCHING'
      UNION ALL SELECT mt.user_id, to_jsonb(th)::text FROM outreach_threads th JOIN match_tasks mt ON mt.id = th.task_id
        WHERE mt.user_id IN (${people})
      UNION ALL SELECT mt.user_id, to_jsonb(om)::text FROM outreach_messages om
        JOIN outreach_threads th ON th.id = om.thread_id JOIN match_tasks mt ON mt.id = th.task_id
        WHERE mt.user_id IN (${people})
      UNION ALL SELECT added_by_id, to_jsonb(c)::text FROM creators c WHERE added_by_id IN (${people})
      UNION ALL SELECT creator_id, to_jsonb(v)::text FROM shop_invitations v
        WHERE creator_id IN (${people}) AND shop_id = ${cast.shopId}
      UNION ALL SELECT CASE id WHEN ${cast.shopId} THEN ${cast.owner.id}::int ELSE ${cast.stranger.id}::int END,
        to_jsonb(h)::text FROM shops h WHERE id IN (${shops})
    )
    SELECT md5(string_agg(row, '' ORDER BY row)) AS all,
      md5(string_agg(row, '' ORDER BY row) FILTER (WHERE person IN (${Prisma.join(idle)}))) AS bystanders
    FROM rows`;
  if (!state) throw new Error("an aggregate without a row");
  return state;
}
