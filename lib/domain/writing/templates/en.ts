import { labeled, lines, paragraphs, type Slots, type Templates } from "./template";

const hello = ({ name }: Slots) => (name ? `Hi ${name}` : "Hello");
const it = ({ product }: Slots) => product ?? "a product of ours";

const terms = ({ requirements, reward, link }: Slots) =>
  lines(
    labeled("What we would like filmed: ", requirements),
    labeled("What you get: ", reward),
    labeled("The product: ", link),
  );

export const en: Templates = {
  EMAIL: [
    {
      subject: ({ product }) => (product ? `Working together on ${product}?` : "Working together?"),
      content: (slots) =>
        paragraphs(
          `${hello(slots)},`,
          slots.tags
            ? `Your ${slots.tags} posts are how we found you, and we think the way you tell things would suit ${it(slots)}. Would you like to work with us?`
            : `We have been watching your posts and think the way you tell things would suit ${it(slots)}. Would you like to work with us?`,
          slots.intro,
          terms(slots),
          "If this sounds right, just reply to this mail; samples, dates and details we settle together. If you have other terms or another format in mind, tell us.",
          "If it is not for you, that is fine: say so and we will not write again.",
          lines("All the best,", slots.shop),
        ),
    },
    {
      subject: ({ product }) => (product ? `${product}: would you try it?` : "Would you try this?"),
      content: (slots) =>
        paragraphs(
          `${hello(slots)},`,
          `${slots.shop ? `we are ${slots.shop} and are` : "we are"} looking for creators for ${it(slots)}${slots.tags ? `, and your ${slots.tags} work is just what we had in mind` : ""}. The terms come before the story, so that you can decide quickly:`,
          terms(slots),
          slots.intro && `About the product: ${slots.intro}`,
          "How you film it is up to you; we only check that what is said about the product is right. A yes, a question or a counter-offer: a reply reaches a person here.",
          `Not interested? Reply "no thanks" and this was our last mail.`,
          "Looking forward to hearing from you",
        ),
    },
    {
      subject: ({ name, product }) =>
        `${name ? `${name}, a` : "A"} collaboration${product ? ` for ${product}` : ""}`,
      content: (slots) =>
        paragraphs(
          `${hello(slots)}!`,
          slots.intro
            ? `We would like to show you ${it(slots)}. ${slots.intro}`
            : `We would like to show you ${it(slots)}.`,
          slots.tags
            ? `It sits close to your ${slots.tags} content, so your audience may well enjoy it, and we would love you to film it.`
            : "We think your audience would enjoy it, and we would love you to film it.",
          terms(slots),
          "Does that work for you? Write back with whatever is on your mind: pay, timing and samples are all open to discussion. If it does not fit, let us know and we will leave it there.",
          lines("Thank you for reading,", slots.shop),
        ),
    },
  ],
  TK_DM: [
    {
      content: (slots) =>
        lines(
          `${hello(slots)}! ${slots.tags ? `Love your ${slots.tags} content. ` : "Love your content. "}Would you promote ${it(slots)}?`,
          slots.intro,
          terms(slots),
          "Reply if you are interested and we will sort out the details. If not, say so and we will not bother you again.",
        ),
    },
    {
      content: (slots) =>
        lines(
          `${hello(slots)}, ${slots.shop ? `this is ${slots.shop}. ` : ""}We would like to work with you on ${it(slots)}${slots.tags ? `: it goes well with your ${slots.tags} posts` : ""}.`,
          slots.intro,
          terms(slots),
          "Want to try? You decide how to film it; just reply with your thoughts.",
        ),
    },
    {
      content: (slots) =>
        lines(
          `${hello(slots)}! A quick question about a collaboration: ${it(slots)}.`,
          slots.intro,
          terms(slots),
          `${slots.tags ? `We think your ${slots.tags} audience would like it. ` : "We think your audience would like it. "}Reply "yes" if you are in, or name your own terms.`,
        ),
    },
  ],
  TK_PLAN: [
    {
      content: (slots) =>
        lines(
          `Invitation to collaborate: ${it(slots)}`,
          slots.intro,
          terms(slots),
          `${slots.name ? `${slots.name}, accept` : "Accept"} the invitation and we confirm sample and dates in the plan. Questions first? Leave a message.`,
        ),
    },
    {
      content: (slots) =>
        lines(
          `${hello(slots)}, we invite you to the plan for ${it(slots)}${slots.tags ? `, which suits your ${slots.tags} audience` : ""}.`,
          slots.intro,
          terms(slots),
          "Accept to begin; how you film it is up to you. To change the terms, reply first.",
        ),
    },
  ],
};
