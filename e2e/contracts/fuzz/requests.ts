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

/** Real values, or where the scene knows none what fits the schema. */
const fittingSegment = (operation: Operation, hints: Hints, name: string): fc.Arbitrary<string> =>
  hints(name).length > 0
    ? fc.constantFrom(...hints(name)).map(String)
    : fieldValue(fieldsOf(operation.params)[name] ?? {}, hints, name).map(
        (value) => escaped(`${value}`) || "-",
      );

const segment = (operation: Operation, hints: Hints, name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 10, arbitrary: fittingSegment(operation, hints, name) },
    // An empty one would name another address.
    { weight: 1, arbitrary: junkText.map((text) => escaped(text) || "-") },
    { weight: 1, arbitrary: fc.constantFrom("%", "%zz", "%ff", "%e0%a4%a", "..%2f..", "%2f", "1;2", "-") },
  );

function pathOf(operation: Operation, hints: Hints): fc.Arbitrary<string> {
  const parts = operation.path.split("/").map((part) => {
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    return name ? segment(operation, hints, name) : fc.constant(part);
  });
  const tail = fc.constantFrom("", "", "", "/");
  return fc.tuple(fc.tuple(...parts), tail).map(([all, slash]) => all.join("/") + slash);
}

const pair = (name: string, values: unknown[]) =>
  values.map((value) => `${escaped(name)}=${escaped(`${value}`)}`);

type Pairs = fc.Arbitrary<readonly string[]>;

/** A parameter that is mostly absent, often fits, and in a spoilt query may be junk or given several times. */
function parameter(name: string, schema: unknown, hints: Hints, junk: number): Pairs {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fieldValue(schema, hints, name).map((value) => pair(name, [value])) },
    { weight: 2 * junk, arbitrary: junkText.map((text) => pair(name, [text])) },
    { weight: junk, arbitrary: fc.array(junkText, { maxLength: 3 }).map((texts) => pair(name, texts)) },
  );
}

const unasked: Pairs = fc.oneof(
  { weight: 6, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.tuple(junkText, junkText).map(([name, text]) => pair(name, [text])) },
  { weight: 1, arbitrary: fc.constantFrom(["%"], ["%ff=%fe"], ["&&=&=="], ["a[]=1", "a[b]=2"]) },
);

function queryOf(operation: Operation, hints: Hints): fc.Arbitrary<string> {
  const fields = Object.entries(fieldsOf(operation.query));
  const all = (junk: number) =>
    fc.tuple(...fields.map(([name, schema]) => parameter(name, schema, hints, junk)));
  return fc.tuple(fc.oneof(all(0), all(1)), unasked).map(([known, more]) => {
    const search = [...known.flat(), ...more].join("&");
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
