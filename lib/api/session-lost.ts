type Ask = () => Promise<boolean>;

let ask: Ask | undefined;
let asking: Promise<boolean> | undefined;

/** Says how a page asks its reader to sign in again; the answer is whether the same person has. Returns how to stop. */
export function onSessionLost(how: Ask): () => void {
  ask = how;
  return () => {
    if (ask === how) ask = undefined;
  };
}

/** Asks once for all calls that find the session gone; false where there is nobody to ask. */
export function signedInAgain(): Promise<boolean> {
  if (!ask) return Promise.resolve(false);
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Whether an answer says that nobody is signed in, of a call that a page made for its reader. */
export function isSessionLost(response: Response): boolean {
  return response.status === 401 && response.headers.get("api-error") === "auth.required";
}
