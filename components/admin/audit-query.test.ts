import { expect, it } from "vitest";
import { auditFilter, auditQuery, exportQuery } from "./audit-query";

it("reads days, an object and a chain out of the URL", () => {
  const query = auditQuery({
    act: "product.taken_down",
    actor: " 7 ",
    object: "product 12",
    chain: "shop:3",
    from: "2026-03-01",
    to: "2026-03-01",
  });
  expect(auditFilter(query)).toEqual({
    act: "product.taken_down",
    actorId: "7",
    objectType: "product",
    objectId: "12",
    chain: "shop:3",
    from: new Date("2026-02-28T16:00:00.000Z"),
    before: new Date("2026-03-01T16:00:00.000Z"),
  });
  expect(exportQuery(query)).toMatchObject({ object_id: "12", before: "2026-03-01T16:00:00.000Z" });
});

it("knows nothing that it can't read", () => {
  const query = auditQuery({ act: "no", chain: "shop:x'", from: "2026-02-99", to: "yesterday" });
  expect(Object.values(auditFilter(query)).filter((value) => value !== undefined)).toEqual([]);
});
