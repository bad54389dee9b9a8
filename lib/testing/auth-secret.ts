/** Of every server under test, so that a test can issue a token without a login. */
export const authSecret = "a secret for tests, known to everyone";
