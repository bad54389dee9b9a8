export { changeOwnPassword, getOwnAccount, updateOwnAccount } from "./account";
export { consoleContract } from "./contract";
export { previewDescription } from "./description-preview";
export { addLocation, searchLocations } from "./locations";
export { createProduct, getManagedProduct, updateProduct } from "./products";
export { recordProductView } from "./views";
