export { resale } from "./contract";
export * from "./favorites";
export { addImage, deleteImage } from "./images";
export { addLocation } from "./locations";
export * from "./products";
export * from "./reports";
export * from "./selling";
