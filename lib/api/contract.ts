import type { z } from "zod";
import type { Actor, Context } from "../domain/context";
import type { ErrorCode, ErrorKind, FieldIssue } from "../domain/errors";
import type { Locale } from "../i18n/locales";
import type { FileOutput } from "./file-output";
import type { OperationLimit } from "./limits";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * Who may call: anyone, anyone signed in, certain roles, or whoever has signed the body in these headers. Rows are
 * authorized in the domain.
 */
export type Access = "public" | "user" | readonly Actor["role"][] | { signature: readonly string[] };

/** The roles that are admitted, where only some are. */
export const rolesOf = (access: Access): readonly Actor["role"][] | undefined =>
  typeof access === "object" && !("signature" in access) ? access : undefined;

/** The headers of a signature, where it is one that admits. */
export const signatureOf = (access: Access): readonly string[] | undefined =>
  typeof access === "object" && "signature" in access ? access.signature : undefined;

/** What a failure looks like before a responseFormat dresses it. */
export type Failure = {
  kind: ErrorKind;
  code: ErrorCode;
  status: number;
  message: string;
  fields: FieldIssue[];
  requestId: string;
  /** Seconds until the caller may try again. */
  retryAfter?: number | undefined;
};

/** How one contract dresses results and failures. */
export interface ResponseFormat {
  success: {
    schema(data: z.ZodType): z.ZodType;
    body(data: unknown, message: string): unknown;
    /** The data inside a success body; what the typed client returns. */
    read(body: unknown): unknown;
    /** Writes single values otherwise than JSON does, as the second argument of `JSON.stringify`. */
    replacer?(key: string, value: unknown): unknown;
    message: Record<Locale, string>;
  };
  failure: {
    schema: z.ZodType;
    body(failure: Failure, operation?: { failureCode?: number }): unknown;
    contentType: string;
    message(body: unknown): string;
  };
  status: Record<ErrorKind, number>;
  /** A status that the contract gives one code against the rule of its kind. */
  statusOf?: Partial<Record<ErrorCode, number>>;
}

export interface Contract {
  name: string;
  title: string;
  description: string;
  /** Where the literal paths of the document start; `/api` paths answer alike. */
  basePath: "/api" | "/" | "/api/console";
  /** Where addresses that no operation has are answered in this contract's shape; the longest root decides. */
  roots: readonly string[];
  /** How a caller says who it is. */
  identity: readonly ("bearer" | "cookie")[];
  responseFormat: ResponseFormat;
}

/** What an operation knows of the request beyond what the caller sent. */
export type View = { origin: string; locale: Locale; timeZone: string; absolute(url: string): string };

type Wire<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
};

export interface Spec<
  A extends Access,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  O extends z.ZodType,
  I,
  R,
> {
  name: string;
  method: Method;
  /** As documented, with `{name}` for parameters. */
  path: string;
  /** Other paths that answer the same. */
  aliases?: readonly string[];
  summary: string;
  /** The section of the document, such as `004 §12`; absent where no document has the operation. */
  source?: string;
  access: A;
  /** Signs the browser in by a cookie: foreign pages can't call it, and its answer names the device. */
  signsIn?: boolean;
  /** It does the same whoever calls: pages elsewhere may call it, whatever cookies come along. */
  anyOrigin?: boolean;
  /** How often it may be called. */
  limits?: readonly OperationLimit[];
  /** A write that its caller may name with `Idempotency-Key`, to send it again without doing it again. */
  idempotent?: boolean;
  /** Of a success; 200 unless said. */
  status?: number;
  /** The contract's number for this operation's failures that its responseFormat gives none of their own. */
  failureCode?: number;
  params?: P;
  query?: Q;
  body?: B;
  /** The body as multipart or urlencoded form fields, where the document admits them. */
  form?: z.ZodType<z.output<B>>;
  /** The body as text of another type beside JSON; the schema is given its bytes. */
  text?: { type: string; schema: z.ZodType<z.output<B>> };
  /** The body has no JSON form: it carries a file. */
  formOnly?: boolean;
  /** Of the whole body; 1 MiB unless said. `file`: as much as the largest file that the configuration admits needs. */
  maxBytes?: number | "file";
  /** Of the success envelope, where the contract has one and the document words it. */
  message?: Record<Locale, string>;
  /** Cache tags of a public answer; without it the answer is not cached. */
  cacheTags?(wire: Wire<P, Q, B>): readonly string[];
  input(wire: Wire<P, Q, B>, view: View): I;
  output: O;
  present(result: R, view: View): z.input<O>;
  /** The same as a file, for who asks for its type in `Accept` or names its format in `?format=`. */
  asFile?: { format: string; type: string; present(result: R, view: View): FileOutput };
  /** Response headers beyond the usual, such as a session cookie. */
  headers?(result: R, view: View): Record<string, string>;
}

export interface Operation<
  A extends Access = Access,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  I = unknown,
  R = unknown,
> extends Spec<A, P, Q, B, O, I, R> {
  contract: Contract;
}

export type ContextOf<Op> =
  Op extends Operation<infer A>
    ? A extends "public" | { signature: readonly string[] }
      ? Context
      : Context<Actor>
    : never;

/** Ties operations to a contract: `const operation = define(storefront)`. */
export function define(contract: Contract) {
  return function operation<
    const A extends Access,
    I,
    R,
    O extends z.ZodType,
    P extends z.ZodType = z.ZodType<Record<string, never>>,
    Q extends z.ZodType = z.ZodType<Record<string, never>>,
    B extends z.ZodType = z.ZodType<undefined>,
  >(spec: Spec<A, P, Q, B, O, I, R>): Operation<A, P, Q, B, O, I, R> {
    return { ...spec, contract };
  };
}
