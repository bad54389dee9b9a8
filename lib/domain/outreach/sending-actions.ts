/** What a person may say of a message that is on its way. */
export const deliveryActions = ["undo", "hold", "release", "assume_delivered", "send_again"] as const;
export type DeliveryAction = (typeof deliveryActions)[number];

/** What a person may say of everything that a task sends. */
export const sendingActions = ["pause", "resume", "undo"] as const;
export type SendingAction = (typeof sendingActions)[number];
