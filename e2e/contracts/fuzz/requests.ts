import fc from "fast-check";
import type { Operation } from "@/lib/api/contract";
import { type Body, bodyOf } from "./bodies";
import { fieldsOf, fieldValue, type Hints } from "./from-schema";
import { junkHeaders, junkText } from "./junk";

export type Generated = {
  /** With its parameters filled in, escaped or broken on purpose. */
  path: string;
  body: Body;
  headers: Record<string, string>;
};

/** A lone half of a surrogate pair has no UTF-8; it travels as the bytes that no decoder takes. */
const escaped = (text: string) =>
  // Node itself refuses an address of 16 KiB.
  text.isWellFormed() ? encodeURIComponent(text.slice(0, 300).toWellFormed()) : "%ed%a0%80%ff%";

const segment = (hints: Hints, name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...hints(name)).map(String) },
    { weight: 1, arbitrary: junkText.map(escaped) },
    { weight: 1, arbitrary: fc.constantFrom("%", "%zz", "%ff", "%e0%a4%a", "..%2f..", "%2f", "1;2", "-") },
  );

function pathOf(operation: Operation, hints: Hints): fc.Arbitrary<string> {
  const parts = operation.path.split("/").map((part) => {
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    return name ? segment(hints, name) : fc.constant(part);
  });
  const tail = fc.constantFrom("", "", "", "/");
  return fc.tuple(fc.tuple(...parts), tail).map(([all, slash]) => all.join("/") + slash);
}

const pair = (name: string, values: unknown[]) =>
  values.map((value) => `${escaped(name)}=${escaped(`${value}`)}`);

/** Fields that fit, some of them replaced by junk, some given twice, and some that nobody asked for. */
function queryOf(operation: Operation, hints: Hints): fc.Arbitrary<string> {
  const known = Object.entries(fieldsOf(operation.query)).map(([name, schema]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fieldValue(schema, hints, name).map((value) => pair(name, [value])) },
      { weight: 2, arbitrary: junkText.map((text) => pair(name, [text])) },
      { weight: 1, arbitrary: fc.array(junkText, { maxLength: 3 }).map((texts) => pair(name, texts)) },
    ),
  );
  const unknown = fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(junkText, junkText).map(([name, text]) => pair(name, [text])) },
    { weight: 1, arbitrary: fc.constantFrom(["%"], ["%ff=%fe"], ["&&=&=="], ["a[]=1", "a[b]=2"]) },
  );
  return fc.tuple(...known, unknown).map((parts) => {
    const search = parts.flat().join("&");
    return search === "" ? "" : `?${search}`;
  });
}

/** Requests to an operation, most of which should be refused and all of which should be answered. */
export function requestTo(operation: Operation, hints: Hints): fc.Arbitrary<Generated> {
  return fc
    .tuple(pathOf(operation, hints), queryOf(operation, hints), bodyOf(operation, hints), junkHeaders)
    .map(([path, query, { body, headers }, odd]) => ({
      path: path + query,
      body,
      headers: { "api-contract": operation.contract.name, ...headers, ...odd },
    }));
}
