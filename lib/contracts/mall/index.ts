export * from "./accounts";
export { mall } from "./contract";
export * from "./invitations";
export * from "./products";
export * from "./shops";
