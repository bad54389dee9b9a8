import { labeled, lines, paragraphs, type Slots, type Templates } from "./template";

const you = ({ name }: Slots) => (name ? `${name}，你好` : "你好");
const it = ({ product }: Slots) => (product ? `「${product}」` : "这件商品");

const terms = ({ requirements, reward, link }: Slots) =>
  lines(labeled("拍摄要求：", requirements), labeled("合作报酬：", reward), labeled("商品链接：", link));

export const zh: Templates = {
  EMAIL: [
    {
      subject: ({ product }) => (product ? `合作邀请：${product}` : "合作邀请：想请你看看这件商品"),
      content: (slots) =>
        paragraphs(
          `${you(slots)}：`,
          slots.tags
            ? `关注你${slots.tags}方面的内容有段时间了，觉得你的表达方式和${it(slots)}很合得来，所以冒昧写信，想邀请你合作。`
            : `看过你最近的内容，觉得你的表达方式和${it(slots)}很合得来，所以冒昧写信，想邀请你合作。`,
          slots.intro,
          terms(slots),
          "有兴趣的话，直接回复这封邮件就好，寄样、档期和细节我们再商量。如果对报酬或拍法有别的想法，也请直说。",
          "暂时不方便也没关系，回复告诉我们，就不会再打扰你。",
          lines("祝创作顺利", slots.shop),
        ),
    },
    {
      subject: ({ product }) => (product ? `想请你试试${product}` : "想请你试试这件商品"),
      content: (slots) =>
        paragraphs(
          `${you(slots)}，`,
          `${slots.shop ? `我们是${slots.shop}，` : "我们"}正在为${it(slots)}找合适的创作者${slots.tags ? `，你做的${slots.tags}内容正是我们想找的` : ""}。先把要点写在前面，方便你判断：`,
          terms(slots),
          slots.intro && `关于商品：${slots.intro}`,
          "怎么拍由你定，我们只核对商品信息是否准确。愿意试试、想换个合作方式，或者有任何问题，回信都能找到我们。",
          "如果不考虑合作，回复「不需要」即可，我们不再来信。",
          "期待你的回复",
        ),
    },
    {
      subject: ({ name, product }) =>
        `${name ? `${name}，` : ""}${product ? `${product}想找你合作` : "想找你聊聊合作"}`,
      content: (slots) =>
        paragraphs(
          `${you(slots)}！`,
          slots.intro ? `这次想介绍给你的是${it(slots)}。${slots.intro}` : `这次想介绍给你的是${it(slots)}。`,
          slots.tags
            ? `它和你的${slots.tags}内容很贴，你的观众应该会感兴趣，所以想邀请你拍摄推广。`
            : "我们觉得你的观众会感兴趣，所以想邀请你拍摄推广。",
          terms(slots),
          "你觉得合适吗？回信说说你的想法就行，报酬、时间、寄样都可以谈；不合适也请告诉我们，我们会记下，不再打扰。",
          lines("谢谢你读到这里", slots.shop),
        ),
    },
  ],
  TK_DM: [
    {
      content: (slots) =>
        lines(
          `${you(slots)}！${slots.tags ? `很喜欢你的${slots.tags}内容，` : "很喜欢你的内容，"}想请你推广${it(slots)}。`,
          slots.intro,
          terms(slots),
          "感兴趣就回我，细节再聊；不方便也请说声，不再打扰～",
        ),
    },
    {
      content: (slots) =>
        lines(
          `${you(slots)}，${slots.shop ? `我们是${slots.shop}。` : ""}想邀请你合作${it(slots)}${slots.tags ? `，和你的${slots.tags}很搭` : ""}。`,
          slots.intro,
          terms(slots),
          "愿意试试吗？怎么拍你来定，有想法直接回复就好。",
        ),
    },
    {
      content: (slots) =>
        lines(
          `${you(slots)}！有个合作想问问你：${it(slots)}。`,
          slots.intro,
          terms(slots),
          `${slots.tags ? `觉得你的${slots.tags}观众会喜欢。` : "觉得你的观众会喜欢。"}可以的话回我「可以」，想换条件也尽管提。`,
        ),
    },
  ],
  TK_PLAN: [
    {
      content: (slots) =>
        lines(
          `定向合作邀请：${it(slots)}`,
          slots.intro,
          terms(slots),
          `${slots.name ? `${slots.name}，` : ""}欢迎接受邀请，样品和档期在计划里确认；有疑问可先留言。`,
        ),
    },
    {
      content: (slots) =>
        lines(
          `${you(slots)}，邀请你加入${it(slots)}的推广计划${slots.tags ? `，它适合你的${slots.tags}观众` : ""}。`,
          slots.intro,
          terms(slots),
          "接受邀请即可开始，拍法由你决定；条件想调整，先回复我们。",
        ),
    },
  ],
};
