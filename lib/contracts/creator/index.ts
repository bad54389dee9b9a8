export * from "./categories";
export { creator } from "./contract";
export * from "./products";
export * from "./users";
