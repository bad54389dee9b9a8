import { expect, it } from "vitest";
import { type IdRequest, idPage, idSlice } from "./id-page";

const rows = Array.from({ length: 7 }, (_, index) => ({ id: index + 1 }));

/** What a database would do with the slice. */
function read(request: IdRequest) {
  const { place, order, take } = idSlice(request);
  const { lt = Number.POSITIVE_INFINITY, gt = 0 } = place;
  const found = rows.filter(({ id }) => id < lt && id > gt);
  found.sort((a, b) => (order === "asc" ? a.id - b.id : b.id - a.id));
  const page = idPage(found.slice(0, take), request);
  return [page.items.map(({ id }) => id).join(), page.previous, page.next];
}

it("goes through a list and back, each row once", () => {
  expect(read({ size: 3 })).toEqual(["7,6,5", null, 5]);
  expect(read({ size: 3, after: 5 })).toEqual(["4,3,2", 4, 2]);
  expect(read({ size: 3, after: 2 })).toEqual(["1", 1, null]);
  expect(read({ size: 3, before: 1 })).toEqual(["4,3,2", 4, 2]);
  expect(read({ size: 3, before: 4 })).toEqual(["7,6,5", null, 5]);
});

it("of a list that fits has no way on, and of an empty one nothing", () => {
  expect(read({ size: 7 })).toEqual(["7,6,5,4,3,2,1", null, null]);
  expect(read({ size: 7, after: 1 })).toEqual(["", null, null]);
});
