/** Pictures of one report. */
export const maxPictures = 5;
