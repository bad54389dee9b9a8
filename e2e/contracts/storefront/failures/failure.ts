/** Ids of rows that the table of failures speaks of; the spec makes them. */
export type World = {
  customer: number;
  otherCustomer: number;
  online: number;
  soldOut: number;
  sold: number;
  frozen: number;
  gone: number;
  foreign: number;
  own: number;
  pending: number;
  closed: number;
  foreignIntent: number;
  level1: number;
  level2: number;
  parentWithChild: number;
  withProduct: number;
  takenName: string;
  username: string;
};

type Who = "nobody" | "customer" | "seller" | "admin";

/** Method and path, who sends what, the status, and what the message says. */
export type Failure = readonly [
  what: string,
  route: (world: World) => `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /api/${string}`,
  who: Who,
  json: ((world: World) => Record<string, unknown>) | undefined,
  status: number,
  message: RegExp,
];
