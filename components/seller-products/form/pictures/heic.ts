/** Why a photo is not sent at all: the server would refuse it, and no browser but one could show it. */
export const heicRefused = Symbol("heic");

/** Whether a file is a photo as iPhones keep them; AVIF, which has the same container, is none. */
export const isHeic = ({ type, name }: Pick<File, "type" | "name">) =>
  /^image\/hei[cf]/i.test(type) || /\.(?:heic|heif|hif)$/i.test(name);
