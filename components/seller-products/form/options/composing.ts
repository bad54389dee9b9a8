import type { KeyboardEvent } from "react";

/** Whether an input method has the key. Safari ends the composition before the key that ends it, whose code says so. */
export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent) =>
  nativeEvent.isComposing || keyCode === 229;
