import { type QuotingStyle, quotedEnglish as quoted } from "./style";

/** Clients of the rest of the world, in English. */
export const westernStyles: readonly QuotingStyle[] = [
  {
    name: "Gmail, plain, attribution over two lines",
    text: `Sounds great, tell me more!\n\nOn Tue, May 12, 2026 at 10:31 AM Jishi Marketplace and Friends\n<hello@jishi.example> wrote:\n\n> ${quoted}\n>\n> Bye\n`,
    visible: "Sounds great, tell me more!",
  },
  {
    name: "Gmail, HTML with a signature",
    html: `<div dir="ltr">Sounds great, tell me more!<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Lin<br>Not interested in spam</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, May 12, 2026 at 10:31 AM Jishi &lt;<a href="mailto:hello@jishi.example">hello@jishi.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>${quoted}</div></blockquote></div>`,
    visible: "Sounds great, tell me more!",
  },
  {
    name: "Gmail, answers between the lines",
    html: `<div dir="ltr">Answers below.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, May 12, 2026 at 10:31 AM Jishi &lt;hello@jishi.example&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Which date?</div></blockquote><div>June 1</div><blockquote class="gmail_quote"><div>${quoted}</div></blockquote><div>Yes, for 1000.</div></div>`,
    visible: "Answers below.\n\nJune 1\nYes, for 1000.",
  },
  {
    name: "plain, answers between the lines",
    text: `On 2026-05-12 10:31, Jishi wrote:\n> Which date?\nJune 1\n\n> ${quoted}\n\nYes, for 1000.\n\n-- \nLin`,
    visible: "June 1\n\nYes, for 1000.",
  },
  {
    name: "Outlook for Windows, plain",
    text: `No thanks.\r\n\r\nFrom: Jishi <hello@jishi.example>\r\nSent: Tuesday, May 12, 2026 10:31 AM\r\nTo: Lin <lin@outlook.com>\r\nSubject: An invitation\r\n\r\n${quoted}`,
    visible: "No thanks.",
  },
  {
    name: "Outlook for Windows, HTML",
    html: `<html><body lang="EN-US"><div class="WordSection1"><p class="MsoNormal">No thanks.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Jishi &lt;hello@jishi.example&gt; <br><b>Sent:</b> Tuesday, May 12, 2026 10:31 AM<br><b>To:</b> Lin<br><b>Subject:</b> An invitation<o:p></o:p></p></div></div><p class="MsoNormal">${quoted}</p></div></body></html>`,
    visible: "No thanks.",
  },
  {
    name: "Outlook on the web, HTML",
    html: `<div class="elementToProof">What is the deadline?</div><div id="Signature"><p>Lin, unsubscribe me from life</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Jishi<br><b>Sent:</b> Tuesday</font><div>&nbsp;</div></div><div>${quoted}</div>`,
    visible: "What is the deadline?",
  },
  {
    name: "Outlook on a phone, plain",
    text: `What is the deadline?\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Jishi <hello@jishi.example>\nSent: Tuesday, May 12, 2026 10:31:07 AM\nTo: lin@outlook.com <lin@outlook.com>\nSubject: An invitation\n\n${quoted}`,
    visible: "What is the deadline?",
  },
  {
    name: "old Outlook",
    text: `Call me.\n\n-----Original Message-----\nFrom: Jishi [mailto:hello@jishi.example]\nSent: Tuesday\n\n${quoted}`,
    visible: "Call me.",
  },
  {
    name: "Apple Mail, HTML",
    html: `<html><body style="overflow-wrap: break-word;">I can do it for 900.<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On May 12, 2026, at 10:31 AM, Jishi &lt;hello@jishi.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>${quoted}</div></blockquote></div><br></body></html>`,
    visible: "I can do it for 900.",
  },
  {
    name: "Apple Mail on a phone, plain",
    text: `I can do it for 900.\n\nSent from my iPhone\n\n> On May 12, 2026, at 10:31 AM, Jishi <hello@jishi.example> wrote:\n> \n> ﻿${quoted}`,
    visible: "I can do it for 900.",
  },
  {
    name: "Yahoo on a phone, plain",
    text: `Maybe next month\n\n\nSent from Yahoo Mail for iPhone\n\n\nOn Tuesday, May 12, 2026, 10:31 AM, Jishi <hello@jishi.example> wrote:\n\n${quoted}`,
    visible: "Maybe next month",
  },
  {
    name: "Yahoo on the web, HTML",
    html: `<div class="ydp7d1yahoo-style-wrap" style="font-size:13px;"><div dir="ltr" data-setdir="false">Maybe next month</div><div><br></div></div><div id="yahoo_quoted_123" class="yahoo_quoted"><div style="color:#26282a;"><div>On Tuesday, May 12, 2026 at 10:31:07 AM GMT+8, Jishi &lt;hello@jishi.example&gt; wrote:</div><div>${quoted}</div></div></div>`,
    visible: "Maybe next month",
  },
  {
    name: "Thunderbird, answer below the quote",
    text: `On 12/05/2026 10:31, Jishi wrote:\n> ${quoted}\n>\nYes please.\n`,
    visible: "Yes please.",
  },
  {
    name: "Proton",
    html: `<div style="font-family: Arial;">Who pays for shipping?</div><div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Tuesday, May 12th, 2026 at 10:31, Jishi &lt;hello@jishi.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${quoted}</blockquote></div>`,
    visible: "Who pays for shipping?",
  },
  {
    name: "a lawyer's text below",
    text: `Happy to join.\n\nCONFIDENTIALITY NOTICE: this message is intended only for its recipient. If you are not interested, stop reading and remove it.`,
    visible: "Happy to join.",
  },
];
