export * from "./accounts";
export * from "./categories";
export { storefront } from "./contract";
export * from "./customers";
export * from "./dashboard";
export * from "./intents";
export * from "./media";
export * from "./products";
export * from "./seller-products";
