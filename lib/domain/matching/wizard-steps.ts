/** Where the wizard of a campaign stands, in this order. */
export const wizardSteps = [
  "tags",
  "filters",
  "preview",
  "message",
  "budget",
  "rehearsal",
  "started",
] as const;

export type WizardStep = (typeof wizardSteps)[number];
