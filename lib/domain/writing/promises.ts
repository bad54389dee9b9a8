import type { WritingFacts } from "./facts";
import type { FactProblem } from "./facts-check";
import { foldText } from "./facts-fold";

const anyOf = (...alternatives: readonly string[]) => new RegExp(alternatives.join("|"), "gu");

const accepting = "同意|接受|答应|满足|认可|按照?|就按";

/** What binds a seller without naming a number: terms that are accepted, money and gifts, commitments. */
const promises = anyOf(
  `(?:${accepting})(?:您|你)(?:们)?(?:说|提|开|报)?(?:出)?的?(?:报价|价格|价|条件|要求|费用)|(?:报价|价格|条件|费用)(?:我们)?(?:都|完全)?(?:可以接受|没问题|能接受|同意)`,
  "保证|承诺|保底|兜底|免费|白送|赠送|送您|送你|额外|奖金|奖励|红包|礼品|礼物|定金|订金|预付|先付|全款|尾款|退款|赔偿|补偿|报销|包邮|分成|佣金|提成|抽成",
  "独家|长期合作|长期签约|续约|签约|合同|股份|涨价|加价|加钱|加薪|翻倍|(?:提高|上调|增加|追加)(?:报酬|酬劳|价格|费用|预算|佣金)",
  "(?:当天|当日|立即|马上|立刻|提前)(?:付款|支付|打款|转账|结款|结算)",
  "(?:agree|accept|happy|okay?|fine|match|meet|honou?r|go) (?:to |with |by )?(?:pay )?your (?:\\w{1,12} )?(?:price|offer|rate|fee|terms|quote|request|conditions|budget)|your (?:price|offer|rate|fee|terms|quote) (?:is|are|works?) (?:ok|okay|fine|good|accepted|for us|agreed)",
  "guarant\\w{0,5}|\\bpromis\\w{0,3}|\\bcommit(?:ted|ment)?\\b|\\bfor free\\b|\\bfree (?:of charge|samples?|products?|gifts?|shipping)|\\bgifts?\\b|\\bbonus\\w{0,2}|\\bextra (?:pay|fee|money|cash|budget)|\\bupfront\\b|\\bin advance\\b|\\bdeposit\\b|\\bprepa(?:y|id)\\w{0,5}|\\bvouchers?\\b|\\bcoupons?\\b",
  "\\brefund\\w{0,3}|\\breimburs\\w{0,6}|\\bcompensat\\w{0,4}|\\bexclusiv\\w{0,4}|\\blong[- ]term\\b|\\bcontracts?\\b|\\bcommissions?\\b|\\broyalt\\w{0,3}|\\b(?:raise|increase|double|triple) (?:the|your|our)\\b|\\bpay you (?:today|now|immediately|first)",
);

/** Every promise of a model's text that none of the facts makes. Linear in the length of the text. */
export function findPromises(text: string, facts: WritingFacts): FactProblem[] {
  const given = foldText([facts.name ?? "", facts.reward, facts.requirements].join("\n"));
  const found = foldText(text).match(promises) ?? [];
  return [...new Set(found)]
    .filter((promise) => !given.includes(promise))
    .map((promise) => ({ kind: "promise", text: promise }));
}
