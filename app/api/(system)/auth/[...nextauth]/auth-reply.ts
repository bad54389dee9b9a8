/** What next-auth writes its answer to, in the shape that it expects of Node, kept until it is a `Response`. */
export class AuthReply {
  readonly cookies: string[] = [];
  readonly #headers = new Headers({ "cache-control": "no-store" });
  #status = 200;
  #body: string | null = null;

  status(code: number): this {
    this.#status = code;
    return this;
  }

  getHeader(name: string): string[] | undefined {
    return name.toLowerCase() === "set-cookie" ? this.cookies.slice() : undefined;
  }

  setHeader(name: string, value: string | string[]): this {
    if (name.toLowerCase() === "set-cookie")
      this.cookies.splice(0, Number.POSITIVE_INFINITY, ...[value].flat());
    else this.#headers.set(name, String(value));
    return this;
  }

  json(body: unknown): void {
    this.#headers.set("content-type", "application/json");
    this.#body = JSON.stringify(body);
  }

  send(body: unknown): void {
    if (typeof body === "string") this.#body = body;
    else if (body !== undefined) this.json(body);
  }

  end(): void {}

  toResponse(): Response {
    const response = new Response(this.#body, { status: this.#status, headers: this.#headers });
    for (const cookie of this.cookies) response.headers.append("set-cookie", cookie);
    return response;
  }
}
