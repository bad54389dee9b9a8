import { type QuotingStyle, quoted } from "./style";

/** Clients of China, in Chinese. */
export const chineseStyles: readonly QuotingStyle[] = [
  {
    name: "QQ Mail, plain",
    text: `可以的，档期下周\n\n\n\n林小鹿\n\n\n\n&nbsp;\n\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人:                                                                                                                        "集市"                                                                                    <hello@jishi.example>;\n发送时间:&nbsp;2026年5月12日(星期二) 上午10:31\n收件人:&nbsp;"林小鹿"<lin@qq.com>;\n\n主题:&nbsp;合作邀请\n\n\n\n${quoted}`.replaceAll(
      "&nbsp;",
      "\u00A0",
    ),
    visible: "可以的，档期下周\n\n林小鹿",
  },
  {
    name: "QQ Mail, HTML",
    html: `<div>可以的，档期下周</div><div><sign signid="0"><div style="font-size:14px">林小鹿 | 数码博主</div></sign></div><div>&nbsp;</div><div><includetail><!--<![endif]--></includetail></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b> "集市" &lt;hello@jishi.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年5月12日(星期二) 上午10:31</div><div><b>收件人:</b>&nbsp;"林小鹿"&lt;lin@qq.com&gt;;</div><div><b>主题:</b>&nbsp;合作邀请</div></div><div><br></div><div>${quoted}</div>`,
    visible: "可以的，档期下周",
  },
  {
    name: "QQ Mail on a phone",
    html: `<div style="min-height:22px;margin-bottom:8px;">不感兴趣，谢谢</div><div style="min-height:22px;margin-bottom:8px;"><br></div><div id="original-content"><div><div style="font-size:70%;padding:2px 0;">------------------ 原始邮件 ------------------</div><div style="font-size:70%;background:#f0f0f0;"><div><b>发件人:</b> 集市</div></div><br>${quoted}</div></div>`,
    visible: "不感兴趣，谢谢",
  },
  {
    name: "QQ Mail, English",
    text: `报价 1200 可以吗\n\n\n------------------ Original ------------------\nFrom:  "Jishi"<hello@jishi.example>;\nDate:  Tue, May 12, 2026 10:31 AM\nTo:  "lin"<lin@qq.com>;\n\nSubject:  合作邀请\n\n${quoted}`,
    visible: "报价 1200 可以吗",
  },
  {
    name: "163, plain, without marks",
    text: `好的，请寄样品。\n\n\n\n\n\n\n\n\n\n\n\n在 2026-05-12 10:31:07，"集市" <hello@jishi.example> 写道：\n\n${quoted}\n\n点击链接回复`,
    visible: "好的，请寄样品。",
  },
  {
    name: "163, plain, English",
    text: `好的，请寄样品。\n\n\n\n\n\nAt 2026-05-12 10:31:07, "Jishi" <hello@jishi.example> wrote:\n\n>${quoted}\n>\n>再见`,
    visible: "好的，请寄样品。",
  },
  {
    name: "163, HTML",
    html: `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div style="margin:0;">好的，请寄样品。</div><p style="margin:0;"><br></p><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><p style="margin:0;"><br></p><p>在 2026-05-12 10:31:07，"集市" &lt;hello@jishi.example&gt; 写道：</p><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid"><div>${quoted}</div></blockquote></div>`,
    visible: "好的，请寄样品。",
  },
  {
    name: "NetEase Mail Master",
    html: `<html><body><div id="content"><div class="mail-master-content">最近没空，以后再说</div></div><div class="J-reply-sign-extra"><br>发自网易邮箱大师</div><br><div class="ntes-mailmaster-quote" style="padding-top:1px;padding-bottom:1px"><div style="margin-top:2em">---- 回复的原邮件 ----<br></div><table><tr><td>发件人</td><td>集市</td></tr><tr><td>日期</td><td>2026年05月12日 10:31</td></tr></table><div>${quoted}</div></div></body></html>`,
    visible: "最近没空，以后再说",
  },
  {
    name: "NetEase Mail Master, plain",
    text: `最近没空，以后再说\n| |\n林小鹿\n|\n发自网易邮箱大师\n---- 回复的原邮件 ----\n| 发件人 | 集市<hello@jishi.example> |\n| 日期 | 2026年05月12日 10:31 |\n| 收件人 | lin@163.com |\n| 主题 | 合作邀请 |\n${quoted}`,
    visible: "最近没空，以后再说\n| |\n林小鹿\n|",
  },
  {
    name: "Foxmail, plain",
    text: `请问需要拍几条视频？\r\n\r\n\r\n\r\nlin@company.example\r\n \r\n发件人： 集市\r\n发送时间： 2026-05-12 10:31\r\n收件人： lin\r\n主题： 合作邀请\r\n${quoted}`,
    visible: "请问需要拍几条视频？\n\nlin@company.example",
  },
  {
    name: "Foxmail, HTML",
    html: `<html><head><style>body { line-height: 1.5; }</style></head><body><div><span></span>请问需要拍几条视频？</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div style="MARGIN: 10px; FONT-FAMILY: verdana; FONT-SIZE: 10pt"><div class="FMSigSeperator">lin@company.example</div></div></span></div><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div><b>发件人：</b>&nbsp;集市</div><div><b>发送时间：</b>&nbsp;2026-05-12</div></div><div>${quoted}</div></blockquote></body></html>`,
    visible: "请问需要拍几条视频？",
  },
  {
    name: "Aliyun, plain",
    text: `价格太低了，最少 1500\n\n\n------------------------------------------------------------------\n发件人：集市 <hello@jishi.example>\n发送时间：2026年5月12日(星期二) 10:31\n收件人：林小鹿 <lin@aliyun.com>\n主　题：合作邀请\n\n${quoted}`,
    visible: "价格太低了，最少 1500",
  },
  {
    name: "Aliyun, HTML",
    html: `<div class="__aliyun_email_body_block"><div style="font-family:Tahoma;">价格太低了，最少 1500</div><div><br></div><blockquote style="margin-right:0;margin-top:0;margin-bottom:0;"><div style="font-size:14px;">------------------------------------------------------------------</div><div><span>发件人：</span>集市 &lt;hello@jishi.example&gt;</div><div>发送时间：2026年5月12日(星期二) 10:31</div><div>${quoted}</div></blockquote></div>`,
    visible: "价格太低了，最少 1500",
  },
  {
    name: "Feishu, HTML",
    html: `<div style="word-break:break-word;"><div style="margin-top:4px;">你好，怎么合作？</div></div><div class="lark-mail-signature"><div>林小鹿 · 发自飞书邮箱</div></div><div id="lark-mail-quote-cli_a1b2c3" class="lark-mail-quote history-quote-wrapper"><div class="adit-html-block adit-html-block--collapsed"><div><b>发件人：</b>集市</div><div>${quoted}</div></div></div>`,
    visible: "你好，怎么合作？",
  },
  {
    name: "Feishu, plain",
    text: `你好，怎么合作？\n\n发件人: "集市"<hello@jishi.example>\n时间: 2026年5月12日 (周二) 10:31\n主题: 合作邀请\n收件人: "林小鹿"<lin@studio.example>\n${quoted}`,
    visible: "你好，怎么合作？",
  },
  {
    name: "Outlook in Chinese, plain",
    text: `没问题，合同发我看下。\r\n\r\n\r\n________________________________\r\n发件人: 集市 <hello@jishi.example>\r\n发送时间: 2026年5月12日 10:31\r\n收件人: 林小鹿 <lin@outlook.com>\r\n主题: 合作邀请\r\n\r\n${quoted}`,
    visible: "没问题，合同发我看下。",
  },
  {
    name: "Apple Mail in Chinese",
    text: `可以\n\n发自我的iPhone\n\n> 在 2026年5月12日，10:31，集市 <hello@jishi.example> 写道：\n> \n> ${quoted}`,
    visible: "可以",
  },
  {
    name: "Gmail in Chinese",
    text: `我有兴趣，请介绍一下\n\n集市 <hello@jishi.example> 于2026年5月12日周二 10:31写道：\n\n> ${quoted}\n>\n`,
    visible: "我有兴趣，请介绍一下",
  },
  {
    name: "Yahoo in Chinese",
    html: `<div class="ydp1a2b3c4dyahoo-style-wrap"><div dir="ltr">谢谢，暂时不考虑</div></div><div id="ydp5e6f7a8byahoo_quoted_1" class="ydp5e6f7a8byahoo_quoted"><div>在 2026年5月12日 星期二 上午10:31:07 [GMT+8]， 集市&lt;hello@jishi.example&gt; 写道：</div><div>${quoted}</div></div>`,
    visible: "谢谢，暂时不考虑",
  },
];
