import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { addCustomerNote } from "../customers/add-customer-note";
import { deleteCustomerNote, editCustomerNote } from "../customers/change-customer-note";
import { getCustomer } from "../customers/get-customer";
import { addIntentNote } from "../intents/add-intent-note";
import { deleteIntentNote, editIntentNote } from "../intents/change-intent-note";
import { getIntent } from "../intents/get-intent";

const db = useTestDatabase();

type Note = { id: number; text: string; editedAt: Date | null; editable: boolean; deletable: boolean };
type Edit = { text: string; editedAt: Date | null };

async function scene() {
  const shop = await makeShop(db());
  const caller = async (data: Parameters<typeof makeUser>[1]) =>
    contextFor(db(), actorOf(await makeUser(db(), data)));
  const author = await caller({ role: "SELLER", shopId: shop.id });
  const helper = await caller({ role: "SELLER", shopId: shop.id });
  const stranger = await caller({ role: "SELLER" });
  const admin = await caller({ role: "ADMIN" });
  const buyer = await makeUser(db());
  const product = await makeProduct(db(), { sellerId: helper.actor.id, shopId: shop.id });
  const intent = await makeIntent(db(), { productId: product.id, customerId: buyer.id });
  return { author, helper, stranger, admin, buyer, intent, shopId: shop.id };
}

/** The same of both kinds of notes. */
const kinds = {
  "on a customer": async () => {
    const made = await scene();
    const customerId = made.buyer.id;
    const read = async (who: SignedIn): Promise<Note[]> => (await getCustomer(who, customerId)).notes;
    await addCustomerNote(made.author, { customerId, text: "熟客" });
    return {
      ...made,
      read,
      edit: (who: SignedIn, noteId: number, edit: Edit) =>
        editCustomerNote(who, { customerId, noteId, ...edit }),
      remove: (who: SignedIn, noteId: number) => deleteCustomerNote(who, { customerId, noteId }),
      hidden: { stranger: "account.not_found", admin: "account.not_found" },
    };
  },
  "on an intent": async () => {
    const made = await scene();
    const intentId = made.intent.id;
    const read = async (who: SignedIn): Promise<Note[]> =>
      (await getIntent(who, intentId)).events.flatMap(({ kind, note, ...rest }) =>
        kind === "NOTE" ? [{ ...rest, text: note ?? "" }] : [],
      );
    await addIntentNote(made.author, { intentId, text: "熟客" });
    return {
      ...made,
      read,
      edit: (who: SignedIn, noteId: number, edit: Edit) => editIntentNote(who, { intentId, noteId, ...edit }),
      remove: (who: SignedIn, noteId: number) => deleteIntentNote(who, { intentId, noteId }),
      hidden: { stranger: "intent.not_found", admin: "auth.forbidden" },
    };
  },
} as const;

describe.each(Object.entries(kinds))("a note %s", (_, arrange) => {
  it("is changed by its author alone, and says so", async () => {
    const { author, helper, read, edit } = await arrange();
    const [note] = await read(author);
    const id = note?.id ?? 0;
    expect(note).toMatchObject({ editedAt: null, editable: true, deletable: true });
    expect(await read(helper)).toMatchObject([{ editable: false, deletable: true }]);
    await expect(edit(helper, id, { text: "…", editedAt: null })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    const { editedAt } = await edit(author, id, { text: "老客户", editedAt: null });
    expect(await read(helper)).toMatchObject([{ id, text: "老客户", editedAt }]);
  });

  it("is not overwritten as it was before, also of two who save at once and within one millisecond", async () => {
    const { author, read, edit } = await arrange();
    const id = (await read(author))[0]?.id ?? 0;
    const at = new Date();
    const still = { ...author, clock: () => at };
    const results = await Promise.allSettled([
      edit(still, id, { text: "一", editedAt: null }),
      edit(still, id, { text: "二", editedAt: null }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "note.changed" },
    });
    const [{ editedAt } = { editedAt: null }] = await read(author);
    await edit(still, id, { text: "三", editedAt });
    await expect(edit(still, id, { text: "四", editedAt })).rejects.toMatchObject({ code: "note.changed" });
    expect(await read(author)).toMatchObject([{ text: "三" }]);
  });

  it("is removed by its author or whoever manages with them, once", async () => {
    const { author, helper, read, edit, remove } = await arrange();
    const id = (await read(author))[0]?.id ?? 0;
    await remove(helper, id);
    expect(await read(author)).toEqual([]);
    await expect(remove(author, id)).rejects.toMatchObject({ code: "note.not_found" });
    const late = edit(author, id, { text: "…", editedAt: null });
    await expect(late).rejects.toMatchObject({ code: "note.not_found" });
  });

  it("is neither read, changed nor removed by others, nor under another's name", async () => {
    const [first, second] = [await arrange(), await arrange()];
    const id = (await first.read(first.author))[0]?.id ?? 0;
    for (const who of ["stranger", "admin"] as const) {
      const code = first.hidden[who];
      await expect(first.edit(first[who], id, { text: "…", editedAt: null })).rejects.toMatchObject({ code });
      await expect(first.remove(first[who], id)).rejects.toMatchObject({ code });
    }
    await expect(second.remove(second.author, id)).rejects.toMatchObject({ code: "note.not_found" });
    expect(await first.read(first.author)).toMatchObject([{ text: "熟客", editedAt: null }]);
  });

  it("leaves in the audit log who did it, and nothing of its text", async () => {
    const { author, helper, read, edit, remove, shopId } = await arrange();
    const id = (await read(author))[0]?.id ?? 0;
    await edit(author, id, { text: "不可外传", editedAt: null });
    await remove(helper, id);
    const rows = await db().auditEntry.findMany({
      where: { chain: `shop:${shopId}` },
      orderBy: { id: "asc" },
    });
    expect(rows.map(({ act, objectId, actorId }) => [act, objectId, actorId])).toEqual([
      ["note.edited", String(id), String(author.actor.id)],
      ["note.deleted", String(id), String(helper.actor.id)],
    ]);
    expect(
      JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? String(value) : value)),
    ).not.toMatch(/熟客|不可外传/);
  });
});

it("of the history of an intent only notes are changed or removed", async () => {
  const { helper, intent } = await scene();
  const status = await db().intentEvent.create({
    data: { intentId: intent.id, kind: "STATUS", to: "PENDING" },
  });
  const removal = deleteIntentNote(helper, { intentId: intent.id, noteId: status.id });
  await expect(removal).rejects.toMatchObject({ code: "note.not_found" });
  expect(await db().intentEvent.count({ where: { id: status.id } })).toBe(1);
});
