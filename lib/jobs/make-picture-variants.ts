import { z } from "zod";
import { makeVariants } from "@/lib/domain/media/make-variants";
import { defineJob } from "./job";

/** The smaller copies and the placeholder of a picture that was stored; until then the original stands in. */
export const makePictureVariants = defineJob({
  name: "make-picture-variants",
  input: z.object({ uploadId: z.int() }),
  async run(context, { uploadId }) {
    await makeVariants(context, { uploadId });
  },
});
