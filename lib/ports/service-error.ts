/** How a service over HTTP let us down. */
export type ServiceFault = "timeout" | "unreachable" | "refused" | "bad_answer";

/** Which service it was, and how. */
export class ServiceError extends Error {
  constructor(
    readonly service: "retrieval" | "embeddings",
    readonly fault: ServiceFault,
    options: ErrorOptions & { detail?: string } = {},
  ) {
    super(`the ${service} service: ${fault}${options.detail ? ` (${options.detail})` : ""}`, options);
    this.name = "ServiceError";
  }
}
