import fc from "fast-check";
import type { Operation } from "@/lib/api/contract";
import { fitting, type Hints } from "./from-schema";
import { contentType, junkJson, junkText, rawBody } from "./junk";
import { spoil } from "./spoil";

const unasked = fc.option(fc.tuple(fc.constantFrom("extra", "__proto__", "role", "id"), junkJson), {
  freq: 4,
});

/** What fits, with one or two of its values replaced at any depth, and perhaps one that nobody asked for. */
function spoilt(operation: Operation, hints: Hints): fc.Arbitrary<Record<string, unknown>> {
  const changes = fc.array(fc.tuple(fc.nat(99), junkJson), { minLength: 1, maxLength: 2 });
  return fc.tuple(wholeBody(operation, hints), changes, unasked).map(([whole, changed, more]) => ({
    ...Object(changed.reduce((value, [at, junk]) => spoil(value, at, junk), whole)),
    ...Object.fromEntries(more ? [more] : []),
  }));
}

const wholeBody = ({ body }: Operation, hints: Hints): fc.Arbitrary<unknown> =>
  body ? fitting(body, hints) : fc.constant({});

function formOf(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    const text = (one: unknown) => (typeof one === "string" ? one : JSON.stringify(one));
    for (const one of [value].flat()) form.append(name, text(one));
  }
  return form;
}

const file = fc
  .tuple(fc.uint8Array({ maxLength: 200 }), junkText)
  .map(([bytes, name]) => new File([new Uint8Array(bytes)], name.toWellFormed()));

export type Body = string | Uint8Array<ArrayBuffer> | FormData | undefined;

type Sent = { body: Body; headers: Record<string, string> };

/** What fits, what almost does, and what does not at all. */
export function bodyOf(operation: Operation, hints: Hints): fc.Arbitrary<Sent> {
  const raw = fc
    .tuple(rawBody, contentType)
    .map(([body, type]) => ({ body, headers: { "content-type": type } }));
  const none = fc.constant({ body: undefined, headers: {} });
  if (operation.method === "GET") return none;
  const json = { "content-type": "application/json" };
  const object = spoilt(operation, hints);
  const asJson = object.map((value) => ({ body: JSON.stringify(value), headers: json }));
  const untouched = wholeBody(operation, hints).map((value) => ({
    body: JSON.stringify(value),
    headers: json,
  }));
  const junk = fc
    .tuple(rawBody)
    .map(([body]) => ({ body: typeof body === "string" ? body : new Uint8Array(body), headers: json }));
  const asForm = fc
    .tuple(object, fc.option(file), fc.constantFrom("file", "image", "images"))
    .map(([fields, given, name]) => {
      const form = formOf(fields);
      if (given) form.append(name, given);
      return { body: form, headers: {} };
    });
  return fc.oneof(
    { weight: 6, arbitrary: asJson },
    { weight: 6, arbitrary: untouched },
    { weight: 2, arbitrary: junk },
    { weight: 1, arbitrary: raw },
    { weight: operation.form ? 4 : 1, arbitrary: asForm },
    { weight: 1, arbitrary: none },
  );
}
