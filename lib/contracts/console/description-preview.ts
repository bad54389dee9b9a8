import { z } from "zod";
import type { CleanHtml } from "@/lib/domain/media/clean-html";
import { multilineSchema } from "../fields";
import { operation } from "./contract";

export const previewDescription = operation({
  name: "previewDescription",
  method: "POST",
  path: "/api/console/description-preview",
  summary: "A description as the shop would show it, with what of it would not be shown",
  access: "user",
  body: z.object({ text: multilineSchema(50_000) }),
  input: ({ body }) => ({ text: body.text }),
  output: z.object({
    html: z.string(),
    losses: z.array(
      z.object({
        kind: z.enum(["element", "content", "attribute", "address", "nesting"]).meta({
          description:
            "element: its text stays; content: gone with what is in it; address: of a link, picture or recording that " +
            "may not be followed; nesting: too deep, its text stays.",
        }),
        name: z.string().meta({ description: "The element, the attribute or the address." }),
        count: z.int(),
      }),
    ),
  }),
  present: (preview: CleanHtml) => preview,
});
