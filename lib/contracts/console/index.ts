export { changeOwnPassword, getOwnAccount, updateOwnAccount } from "./account";
export { consoleContract } from "./contract";
export { addLocation, listLocations } from "./locations";
export { recordProductView } from "./views";
