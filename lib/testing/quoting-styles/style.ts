/** How one mail client quotes what it answers to. */
export type QuotingStyle = {
  name: string;
  text?: string;
  html?: string;
  /** What its writer typed. */
  visible: string;
};

/** What is quoted: nothing of it may be left over. */
export const quoted = "我们想邀请您体验云雀降噪耳机，报酬 800 元，感兴趣请回复。";
export const quotedEnglish = "We would like you to try the Lark headphones for 800 CNY; are you interested?";
