/**
 * What creators say, as alternatives of one regular expression each. Everything in them is bounded, so that no text
 * takes more than linear time. Texts are compared in lower case, folded to narrow letters and straight apostrophes.
 */
const anyOf = (...alternatives: readonly string[]) => new RegExp(alternatives.join("|"), "gmu");

/** Words with a `not` in them that agree, and questions or conditions that only mention interest. */
export const harmless = anyOf(
  "(?:并|也)?不是(?:不|没)(?:感兴趣|有?兴趣|想|愿意)|没问题|没有问题|没意见|没毛病|不介意|不反对|不错|求之不得|差不多|不见不散|没关系|不客气|说不定|不好意思",
  "can'?t wait|cannot wait|no problem|no worries|not bad|why not|(?:don'?t|wouldn'?t|do not) mind|can'?t say no|no doubt|not only",
);

/** Interest that is asked for, supposed or denied to be there. */
export const supposed = anyOf(
  "(?:如果|若|要是|假如|是否|对.{0,12}).{0,4}感兴趣(?:的话|吗|么|？|\\?)|感兴趣(?:的话|吗|么|的可能)|兴趣吗",
  "(?:are|were|is) (?:you|they|anyone).{0,20}interested|if (?:i|we|you|they)(?:'m|'re| am| are| were| was)? .{0,10}interested",
);

export const optOut = anyOf(
  "退订|取消订阅|(?:^|[.。!！,， ])(?:td|t|n)[.。!！]? *$|(?:别|不要|请勿|勿|不准|停止)(?:再|继续)?(?:给我|向我|和我|跟我)?.{0,6}(?:发(?:邮件|信息|消息|私信|了|送|给我)|联系(?:我|了)|打扰|骚扰)|(?:别|不要)再(?:发|联系|打扰|骚扰)|勿扰|(?:别|不要|请勿)(?:再)?给我(?:们)?(?:发|推送)",
  "(?:删除|移除|去掉|划掉).{0,6}(?:我|名单|邮箱|联系方式|信息)|(?:把我|将我).{0,10}(?:名单|列表|删除|移除|拉黑)",
  "unsubscribe|^ *stop[.! ]*$|(?:stop|quit|cease) (?:e-?mailing|contacting|messaging|writing|sending|spamming|bothering)|(?:do not|don'?t|never|please do not) (?:ever )?(?:contact|e-?mail|message|write to|text|bother) (?:me|us)",
  "(?:remove|take|delete|strike) (?:me|us|my (?:e-?mail|address|data|contact|details|name)).{0,12}(?:off|from|list|data)?(?= |[.!,]|$)|opt(?: |-)?(?:me )?out|leave me alone",
);

/** What may turn a text around in ways that no list knows: beside it, nothing is read as interest. */
export const doubtful =
  /[不没否勿拒]|无(?!线)|未(?!来)|(?<![特个分级类])别|并非|绝非|但|可惜|除非|做梦|谁会|怎么可能|讨厌|差劲|骗|\b(?:no|not|nor|none|never|nothing|neither|without|unless|doubt|hardly|barely|but|however|although|though|except|else|if|used to|lost|zero|hate|stop(?:ped)?|instead|only if|afraid|sadly|regret)\b|n't\b/u;

/** Only its form is looked at: what is meant is another's decision. */
export const keepsSubscribed =
  /(?:不要|别|没有?|无需|不想)退订|(?:don'?t|do not|not) unsubscribe|how (?:do|can|to).{0,30}unsubscribe/u;

export const declined = anyOf(
  "(?:不|没|没有|毫无|无|并无)(?:是)?(?:很|太|怎么|什么|啥|多大|太大|任何|半点|再)?(?:感|有|啥|什么)?(?:兴趣|意向|意愿|合作意向)|没有合作|不再?(?:考虑|接受(?!这个价)|合作|参与|参加|需要|想|愿意?|打算|做|接|带货|推广|合适|适合|方便|符合|感冒|了(?=$|[，。,.！!~ ]))",
  "(?:不|没)(?:太|大|怎么|是很)(?:想|合适|适合|方便|符合|感兴趣)|不(?:还是)?合作|(?:不|没法|无法|不能|不会|没办法|不可)(?:再)?(?:接|做|合作|参与|参加|推广|答应)|不可以|不行|不用(?!寄回|露脸)|不必|不了",
  "拒绝|谢绝|婉拒|算了|免了|只(?:接|做|拍|推)(?!一).{1,8}类|不(?:太|怎么|大)?搭|签了独家|(?:没|没有)(?:这个|这方面的?)?(?:打算|想法|计划)|做梦|(?:留给|让给)别人|另请高明|免谈|无意|看不上|停更|退圈|放弃|(?:跟|和|与).{0,10}(?:不符|不搭|不匹配|不一致)|已经?签.{0,8}(?:竞品|别家|其他|了)|没(?:有)?(?:时间|空|精力)|兴趣(?:不大|缺缺|寥寥)|没有.{0,6}(?:合作|推广)计划|不允许|(?:谁会|怎么可能|凭什么|为什么要).{0,10}(?:感兴趣|愿意|合作)|\\bwhy (?:would|should) i\\b",
  "(?:not|n't|never|no longer|hardly|isn't|wasn't|aren't)(?: been| be| really| very| all that| that| at all| too| particularly| currently| actually| much)*(?: (?:interested|intrested|intersted|keen|into|a (?:good |great |right )?(?:fit|match)|for (?:me|us)|my (?:style|thing)|right for|suitable|looking|comfortable|willing|worth|accepting|taking|doing|going to|able|available))",
  "\\bno (?:longer|thanks?|thank you|interest|way|deal|go)\\b|^ *(?:no|nope|nah|pass|never)(?:[.!, ]*$|[,.] )|\\bnope\\b|\\bzero interest|\\b(?:un|dis)interested|\\b(?:i'?ll|i will|will|going to|gonna|have to|must|hard|gotta|to) (?:have to )?pass\\b|\\bdeclin(?:e|ed|ing)\\b|\\bpass on (?:this|it)",
  "\\b(?:can'?t|cannot|can not|won'?t|will not|unable to|couldn'?t|wouldn'?t|shouldn'?t)(?= |$|[.,!])(?! (?:you|we|pay|it be))|\\b(?:don'?t|do not|doesn'?t|does not|didn'?t) (?:do|take|accept|want|need|promote|like|work|align|fit|suit|think|feel|have (?:time|interest)|see)",
  "\\bnot (?:my cup of tea|me|us)(?=[.,! ]|$)|\\bso,? no(?=[.!]|$)|\\bas if i(?:'d|'ll| would)\\b|(?:isn't|not) (?:something|anything) (?:i|we)(?:'d|'ll| would)?\\b|\\b(?:can't|cannot|wouldn't|won't) say (?:that )?(?:i'm|i am|we're) (?:really )?interested|\\bexclusive (?:deal |contract |partnership )?with (?:another|a different)",
  "\\b(?:decided|chosen|prefer|choose) (?:not|against)|\\bmust say no|\\bsay(?:ing)? no\\b|\\bturn(?:ing)? (?:it|this|you|that) down|\\brefuse|\\bnever mind|\\bnot (?:move|moving) forward|\\bnot participating|\\brather not|\\bforget it|\\bspam\\b|\\bscam\\b|\\bno from me\\b|\\blost interest|\\binterest.{0,20} zero\\b|another direction|^ *lol,? no\\b",
);

/** Not now, in words that leave no doubt. */
export const later = anyOf(
  "(?:暂时|目前|现在|最近|近期|这段时间|这阵子|这阵|这个?月|这周|短期内|当前|手头).{0,8}(?:不|没|忙|无法|休假|休息|满|出差)|以后再?(?:说|看|聊|联系|合作|考虑)|(?:下次|改天|回头|晚点|过后|之后|忙完|有空|年后|节后|过年后).{0,6}(?:再|吧|聊|说|看|联系|回复|合作|有机会)|再(?:说|看)吧|过(?:段|些|一段|一阵|阵|几天|两天)(?:时间|子|天|日)?.{0,4}(?:再|吧|联系)|(?:等我|等).{0,14}(?:完|之后|以后|再|回来)|(?:我|让我|容我|先|需要)?.{0,2}考虑(?:一下|考虑|几天|下)|想一想|我想想|档期.{0,4}满|先放一?放|回(?:来|去|家|头)再?(?:联系|聊|说|看|给)|(?:先)?考虑(?:一|两|几|三)?(?:天|周)|过完?(?:年|节).{0,3}再|先存(?:一)?下|有空了?(?:再|找|联系)|(?:月|年|号|周)(?:底|中|初)?(?:以后|之后|后)(?:可以|再|有空|才)",
  "\\bnot (?:right |just )?now\\b|\\b(?:maybe|perhaps) later\\b|\\b(?:another|some other) time|(?:too|so|very|super|really|pretty) busy|\\bbusy (?:right now|at the moment|this|until|with)|\\bbooked (?:up|solid|until|till|through)|\\bon (?:vacation|holiday|leave|maternity)|let me think|think (?:about it|it over)|need (?:some |more |a bit of )?time|(?:reach out|check back|ask me|contact me|revisit|try me|circle back|get back to (?:you|me)|follow up).{0,24}(?:later|again|next|after|in (?:a|the|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|until)|\\b(?:n't|not|unavailable|away|available).{0,24}(?:until|till|before) \\w|\\bwill get back to you|at the moment|for the moment|in the future|\\bsleep on it\\b|\\bget back to you\\b|\\b(?:ping|nudge|poke) me\\b|\\bcheck in again\\b|\\b(?:can|could|let's|let us) (?:we )?revisit\\b|\\bswamped\\b|\\bgive me (?:some|a few|a couple of) (?:days|weeks|months)",
);

/** A time to come, which says "not now" only where nobody agrees. */
export const laterTime = anyOf(
  "下(?:个)?(?:月|周|星期|季度)|明年|下半年|(?:maybe |perhaps )?next (?:month|week|quarter|year|season|time)|\\blater\\b",
);

export const interested = anyOf(
  "感兴趣|有兴趣|(?<!也)愿意|乐意|期待|荣幸|(?:可以|能|想|希望|同意|愿)(?:和你们|跟你们|一起)?(?:合作|接|参与|试试|试一下)(?!吗|么)|(?:可以|行|好|ok|okay|同意|收|没问题)(?:的|呀|啊|哦|滴|哒|嘞|啦)(?:$|[，。,.!！~、 👌🙌😊]|可以)|^ *(?:嗯嗯?)?(?:可以|好|行|接|同意|安排|成交)(?:$|[，。,.!！~、])|成交|合作愉快|(?<!能|否)接受|就按|按这个来|来拍|我来|加(?:我|个)?(?:微信|v信|vx)|发合同|合同发|(?<!能先|能|可以先|先)寄(?:样品|到|给我|过来|产品)(?!.{0,6}吗)|样品寄(?!.{0,6}吗)|能接|发(?:一下|我|份)?.{0,2}详细资料|我想试|我很喜欢|求合作|必须合作|安排上|(?:咱们?|我们)聊聊|聊聊细节",
  "(?<!un|dis)interested|sounds (?:good|great|amazing|perfect|fun|interesting|awesome|like a plan|lovely)|\\b(?:would|i'?d|we'?d|really) (?:really |absolutely |be )?(?:love|happy|glad|delighted|thrilled)|\\blove to\\b|\\b(?:happy|glad|excited|keen|thrilled|ready|willing) to\\b|count me in|\\bi'?m in\\b|\\blet'?s (?:do|go|talk|work|chat|start)|sign me up|^ *(?:yes|yeah|yep|yup|sure|ok|okay|deal|absolutely|definitely|of course)(?:$|[,.!? ])|works for me|tell me more|send (?:me |over |us )?(?:the |a |more )?(?:details|info|information|contract|brief|product|sample)|\\bi (?:accept|agree|can do)|\\bdeal\\b|looking forward|my address is|\\bi'?m (?:really |very )?keen\\b",
);

export const counterWords = anyOf(
  "(?:价格|报酬|酬劳|费用|预算|钱|价|给的|佣金|元|块).{0,6}(?:低|(?<!多)少|谈|商量|不够|不行|不太行|不合适)|(?:太|有点|偏|略|稍微?|比较)(?:低|少|便宜)|(?:再)?(?:加|涨|提|高)(?:一?点|些)?(?:钱|价|预算|报酬|费)|(?:预算|报酬|价格|费用).{0,6}(?:加|涨|提|高)|加钱|(?:预算|报酬|费用|价格|钱).{0,4}不(?:太)?够|往上(?:调|提|加)|(?:最低|起步价?) ?\\d|(?:图文|视频|一条|单条) ?\\d{3,5}|我的?(?:报价|刊例|价格|收费)|报价(?:是|为|[:：]| ?\\d)|刊例价?",
  "\\b(?:too|a bit|bit|very|quite|rather|kinda|pretty) low\\b|(?:increase|raise|up|higher|bigger|more|better) (?:the |your |a )?(?:budget|rate|fee|pay|offer|price|money|compensation)|\\bmy (?:usual |normal |standard )?(?:rate|fee|price|quote)\\b|negotia|\\bcharge\\b|\\bgo (?:a (?:bit|little) )?higher\\b|\\b(?:raise|raising|increase|increasing|up) (?:the |your )?(?:commission|fee|rate|budget|pay|offer)|\\bhow about [¥$]?\\d[\\d,.]*k? (?:instead|rather)|\\binstead of [¥$]?\\d",
);

export const question = anyOf(
  "[?？]|请问|(?:吗|么|呢|嘛)(?:$|[，。,.!！~ ])|怎么|如何|什么|哪(?:个|里|些|儿)|多少|多久|几(?:条|个|天|号|点)|是否|能否|可否|(?:想|要)(?:先)?(?:了解|知道|问)(?:一?下)?|你们.{1,8}还是我|有没有|是不是|要不要|能不能|可不可以",
  "^ *(?:what|how|when|where|which|who|why|could|can|would|will|do|does|is|are)\\b|\\b(?:could|can|would|do|will) you\\b|\\bwhat (?:is|are|about)\\b|\\bi (?:wonder|was wondering)",
);

/** Texts that give orders to a machine are no answer of a creator's. */
export const commands =
  /(?:忽略|无视|忘记|忘掉).{0,8}(?:之前|以上|前面|上面|所有).{0,8}(?:指令|提示|要求|规则|内容)|(?:ignore|disregard|forget) (?:all |any |the )?(?:previous|prior|above|earlier|your)|(?:system|assistant|developer|user) {0,3}[:：>]|<\|?\/?(?:system|im_start|im_end|assistant|inst)|\[\/?inst|(?:标记|设置?|改|更新)(?:成|为|该|这位|这个|状态|价格).{0,20}(?:感兴趣|合作|cooperating|元|interested)|mark (?:this|me|the|him|her) .{0,20}as|(?:set|change|update) (?:the )?(?:price|stage|status|reward|recipient)|(?:stage|status|class|price|label) {0,2}[=:]|you are (?:now )?(?:a|an|the) |\{ {0,4}"|prompt|jailbreak|javascript:|drop table|select .{0,30} from/u;
