import type { Locale } from "../i18n/locales";
import type { Answer } from "./answer";
import type { Operation } from "./contract";
import { type FileOutput, fileHeaders, fileTypesOf } from "./file-output";
import { streamOf } from "./file-stream";
import { viewOf } from "./origin";

const jsonType = "application/json; charset=utf-8";

/** A use case's result as the operation's answer: a file, or data that its schema has parsed, in the contract's envelope. */
export function present(
  operation: Operation,
  result: unknown,
  { origin, locale, asFile = false }: { origin: string; locale: Locale; asFile?: boolean },
): Answer {
  const { responseFormat } = operation.contract;
  const view = viewOf(origin, locale);
  const status = operation.status ?? 200;
  const own = operation.headers?.(result, view);
  if (status === 204) return { status, body: "", headers: { ...own } };
  if (asFile && operation.asFile) {
    const file = operation.asFile.present(result, view);
    return { status, body: "", stream: streamOf(file), headers: { ...fileHeaders(file), ...own } };
  }
  const data: unknown = operation.output.parse(operation.present(result, view));
  if (fileTypesOf(operation.output)) {
    const file = data as FileOutput;
    return { status, body: "", stream: streamOf(file), headers: { ...fileHeaders(file), ...own } };
  }
  const headers = { "content-type": jsonType, ...own };
  const message = operation.message?.[locale] ?? responseFormat.success.message[locale];
  const { success } = responseFormat;
  return { status, body: JSON.stringify(success.body(data, message), success.replacer), headers };
}
