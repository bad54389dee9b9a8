export * from "./categories";
export { catalog } from "./contract";
export * from "./products";
export * from "./skus";
