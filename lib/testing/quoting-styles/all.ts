import { chineseStyles } from "./chinese";
import { westernStyles } from "./western";

/** Every way of quoting that we know. */
export const quotingStyles = [...chineseStyles, ...westernStyles];
