import type { CutReason } from './cut-reasons.ts'

/**
 * Is what a line of a page says of itself: the reason to leave it out, and how much goes with it: the line alone, the
 * story that it invites to before it, the list of stories after it, or the rest of the page.
 */
export interface PageLabel {
  readonly reason: CutReason
  readonly takes: 'line' | 'before' | 'list' | 'rest'
}

type Row = readonly [reason: CutReason, takes: PageLabel['takes'], pattern: RegExp]

// Lines of a few words that stand for themselves, from end to end, in small letters and without signs around them.
const wholeLines: readonly Row[] = [
  [
    'kicker',
    'line',
    /^(?:for immediate release|(?:press|news|media) (?:release|statement)|breaking(?: news)?|exclusive|opinion|analysis|editorial|feature|explainer|interview|obituary|review|podcast|letters?|embargoed (?:until|to)\b.{0,40})$/,
  ],
  [
    'teaser',
    'before',
    /^(?:(?:read|see|find out|learn|show|view|discover|watch|hear) more|continue reading|more|full (?:story|article)|(?:read|view) (?:the )?(?:full |whole |rest of (?:the |this )?)?(?:article|story|post)|read on|keep reading)$/,
  ],
  [
    'related',
    'list',
    /^(?:related(?: (?:articles?|stories|content|links?|news|posts?|topics|coverage|items|reading|story))?|more (?:news|stories|like this|top stories|coverage|headlines|to read)|more (?:on|from|about|in) (?!tags).{2,50}|most (?:read|popular|viewed|shared|commented|watched)(?: .{1,20})?|(?:top|latest|other|trending|popular|featured|recent|must-read|similar|suggested|more) (?:stories|news|articles|posts|picks|headlines|videos|reads)(?: .{1,20})?|(?:you )?(?:may|might) (?:also )?(?:like|be interested in|enjoy)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|reading|articles|by .{1,20}))?|don't miss|up next|also (?:in|on|read)(?: .{1,20})?|in other news|read next|what to read next|trending(?: now)?|elsewhere on .{1,30}|from (?:the|our) (?:archives?|web|network|partners)|editor(?:s'|'s|s) (?:picks?|choice)|on this (?:topic|story)|around the web|more around the web|next up|in this section|popular(?: now)?|sponsored (?:content|links|stories)|promoted (?:content|stories|links)|today's top (?:stories|news)|other news)$/,
  ],
  [
    'advertisement',
    'line',
    /^(?:advertisements?|advertising|advert|ads?|sponsored|promoted|paid (?:content|post|partnership)|ad feedback|remove ads|report (?:this )?ad|(?:story|article) continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,20}|continue reading below|ads? by .{1,20}|skip (?:past )?(?:the )?(?:ad|advert|advertisement|advertising|newsletter).{0,30}|after (?:newsletter|ad) promotion)$/,
  ],
  [
    'share',
    'line',
    /^(?:share (?:this|on|via|with|to|it|by)\b.{0,40}|share(?:s|d)? ?[\d.,]*k?|[\d.,]+k? (?:shares?|likes?|views?|tweets?|reactions?|claps?|retweets?)|follow (?:us|me|@).{0,40}|find us on .{1,30}|like us on .{1,30}|copy (?:the )?link(?: to .{1,20})?|link copied|print (?:this )?(?:page|article|story)|email (?:this )?(?:page|article|story|to a friend)|save (?:this )?(?:article|story|for later)|give this article|add .{1,30} on google|listen to (?:this )?(?:article|story)|listen(?: \d+ min(?:utes?)?)?|send to a friend|text size.{0,12}|resize|bookmark(?: this)?)$/,
  ],
  [
    'newsletter',
    'line',
    /^(?:newsletters?|subscribe to (?:our|the) .{0,40}|sign up(?: (?:now|here|today|for .{1,50}|to .{1,50}))?|get (?:the|our) .{0,30}(?:newsletter|app|updates?)|(?:enter )?(?:your )?e-?mail(?: address)?|subscribe|submit|thank you for (?:subscribing|signing up)|unsubscribe(?: .{1,40})?|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this email )?in (?:your )?browser|forward to a friend|you(?:'ve| have) successfully subscribed.{0,30}|subscribe now)$/,
  ],
  [
    'cookies',
    'line',
    /^(?:(?:accept|reject|allow|decline|agree to|deny) (?:all|cookies|all cookies|and (?:close|continue)|optional cookies|additional cookies)|i (?:agree|accept|understand)|got it|(?:cookie|privacy|consent) (?:settings|preferences|choices|notice|policy|statement)|manage (?:cookies|consent|settings|choices|options|privacy.{0,12})|your privacy(?: choices)?|do not sell.{0,40}|ok|accept|reject|we value your privacy|this (?:site|website) uses cookies|cookies?)$/,
  ],
  [
    'tags',
    'line',
    /^(?:tags?|topics?|filed under|categories|keywords|labels|related tags|explore more on these topics)$/,
  ],
  [
    'comments',
    'rest',
    /^(?:(?:no |[\d.,]+ )?(?:comments?|replies|responses|thoughts on .{1,200})(?: ?\(\d+\))?|(?:leave|post|write|add|make) (?:a|your|the first) (?:comment|reply)|join the (?:conversation|discussion|debate).{0,30}|(?:reader|user|your|top|latest|most recent) comments(?: ?\(\d+\))?|(?:have|what's) your (?:say|view)|comments (?:are|section|for this).{0,40}|what do you think|cancel reply|leave a reply)$/,
  ],
  [
    'comments',
    'line',
    /^(?:comment|(?:show|view|load|hide|see|read|jump to|go to|open)(?: all| more| the)?(?: \d+)? comments.{0,12}|be the first to comment|reply|log in to (?:comment|reply)|report(?: abuse| comment)?|like)$/,
  ],
  [
    'about',
    'rest',
    /^(?:about the (?:authors?|writers?|reporters?)|(?:more )?(?:stories |posts |articles )?by this (?:author|writer)|meet the author|author bio|about this (?:site|blog)|(?:written|posted) by)$/,
  ],
  [
    'contact',
    'rest',
    /^(?:-*\s*ends?\s*-*|#{2,4}|# # #|(?:media|press|news) (?:contacts?|enquiries|inquiries|office)|(?:media |press )?contacts?|notes? to editors?|editors'? notes?|contact information|for (?:more|further|media) (?:information|details|enquiries|inquiries))$/,
  ],
  [
    'references',
    'rest',
    /^(?:references|external links|further reading|bibliography|sources|citations|footnotes|notes(?: and references)?|sources and notes)(?: ?\[edit\])?$/,
  ],
  [
    'navigation',
    'line',
    /^(?:skip to (?:main |the )?(?:content|navigation|search|article)|skip (?:navigation|links)|home(?: ?page)?|menu|search|sections|sign ?(?:in|out|up)|log ?(?:in|out)|register|my account|account|profile|contact(?: us)?|about(?: us)?|privacy|terms(?: .{1,20})?|legal(?: notice)?|imprint|back to (?:top|.{0,20}home.{0,10}|news)|(?:to )?top|next|previous|prev|(?:next|previous|older|newer) (?:article|story|post|page)s?|close|cancel|toggle .{1,30}|(?:open|close|show|hide|main|site) (?:menu|search|navigation|nav)|accessibility(?: .{1,20})?|help|faqs?|site ?map|jobs|careers|advertise(?: with us)?|you are here|go to .{1,20}|switch to .{1,30}|change (?:language|edition).{0,10}|edition.{0,12}|jump to (?:navigation|search|content)|from .{1,30}, the free encyclopedia|download (?:the |our )?app|get the app|rss(?: feed)?|support us|donate(?: now)?|live|play|pause|mute|video|audio|gallery|watch|expand|collapse|show (?:more|less|all)|view (?:all|gallery)|see (?:all|gallery)|load more|view source|listen|click here|page not found|file an? .{1,20}|enlarge(?: image)?|view larger image|photos?|pictures?|slideshow|cite this(?: page| article)?|permalink|trackback|print|loading|\[edit\]|news)$/,
  ],
  [
    'navigation',
    'list',
    /^(?:contents(?: \[hide\])?|table of contents|(?:in|on) this (?:article|page|story)|jump to)$/,
  ],
  [
    'page-furniture',
    'line',
    /^(?:(?:about )?(?:a )?\d+[- ]min(?:ute)?s?(?: read)?|(?:estimated )?read(?:ing)? time.{0,20}|\d+ words|page \d+(?: of \d+)?|(?:this article is )?\d+ (?:years?|months?) old)$/,
  ],
]

const shareWords =
  /^(?:(?:share|tweet|pin|pin it|post|email|e-mail|mail|print|save|copy|link|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|bluesky|threads|mastodon|instagram|youtube|tumblr|flipboard|like|sms|bookmark|more|\d+|\+1|rss)(?:$| ?[|·,/] ?| ))+$/

// Sentences and lines that give themselves away by how they begin or by what they speak of.
const parts: readonly (readonly [...Row, mostWords: number])[] = [
  [
    'related',
    'line',
    /^(?:read (?:more|also|next|on)|see also|also read|also see|more|related|watch|listen|must[- ]read|don't miss|up next|recommended|further reading|learn more|in (?:pictures|photos|video)|related (?:story|article|coverage))\s*(?::|>|»|\||–|—|-\s)\s*\S/,
    30,
  ],
  ['related', 'line', /^[>»→▶►]\s*\S|^\S.{0,150}[»→▶►]$/, 25],
  ['navigation', 'line', /^home\s*[>›»/|\\]|^(?:you are here|breadcrumbs?)\s*:/, 25],
  [
    'cookies',
    'line',
    /\b(?:we|our (?:partners|site|website)|this (?:site|website|page)|and our \d* ?partners)\b.{0,60}\bcookies\b|\bcookies\b.{0,60}\b(?:you agree|your consent|your (?:browser|experience|device)|we use|our (?:site|website))\b|\bby (?:continuing|using|clicking|browsing)\b.{0,80}\b(?:cookies|privacy|consent|agree)\b|\byou (?:can|may) (?:change|withdraw|manage) (?:your )?(?:cookie|consent|privacy|choices|settings|preferences)/,
    90,
  ],
  [
    'newsletter',
    'line',
    /\b(?:sign up|subscribe|signing up|register)\b.{0,60}\b(?:newsletters?|inbox|bulletin|mailing list|alerts?|updates|e-?mails?|briefing|channel)\b|\b(?:to|in) your inbox\b|\bget (?:our|the) (?:\S+ ){0,6}newsletters?\b|\byou (?:are receiving|received) this (?:e-?mail|newsletter|message)\b|\bto unsubscribe\b|\bunsubscribe (?:here|at any time|from)\b|^(?:join|download) our .{0,30}(?:whatsapp|telegram|app)\b/,
    60,
  ],
  [
    'paywall',
    'line',
    /\b(?:subscribe|sign in|log in|register|create (?:an?|your) (?:free )?account|start (?:your|a) (?:free )?trial)\b.{0,60}\b(?:to (?:continue|read|keep|access|view|unlock|finish)|for (?:full|unlimited) access)\b|\b(?:article|content|story|page) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for) (?:\S+ )?(?:subscribers|members)\b|^already (?:a (?:subscriber|member)|have an account|registered|subscribed)\b|\byou(?:'ve| have) (?:reached|read|used|\d+) .{0,40}\b(?:free )?articles?\b|\bfree articles? (?:left|remaining|this month)\b|\bto continue reading\b|^(?:subscribe|subscription|become a (?:subscriber|member))\b.{0,40}(?:\b(?:now|from|today|for)\b|$)|^unlimited (?:digital )?access\b|^cancel (?:at )?any ?time\b|\bsupport (?:our|independent|quality) journalism\b/,
    45,
  ],
  [
    'share',
    'line',
    /^(?:share|follow)\b.{0,12}:|^follow (?:us|our)\b.{0,60}\b(?:facebook|twitter|x|instagram|youtube|whatsapp|linkedin|google)\b|^(?:like|did you like|enjoyed?) (?:this|what you).{0,40}\bshare\b/,
    25,
  ],
  [
    'tags',
    'line',
    /^(?:tags?|tagged(?: (?:with|as|in))?|topics?|filed under|categories|category|keywords?|posted in|labels?|in this story|related topics)\s*[:|]\s*\S/,
    60,
  ],
  ['tags', 'line', /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u, 40],
  [
    'copyright',
    'line',
    /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|©\s*(?:copyright\s*)?\d{4}|\bmay not be (?:published|reproduced|republished|copied)\b|\bwithout (?:prior |express |written )*permission\b.{0,60}(?:prohibited|forbidden)|\bis not responsible for the content of external\b|\bregistered (?:charity|company|office)\b.{0,40}\d{4}/,
    80,
  ],
  [
    'contact',
    'line',
    /^(?:(?:media|press|further|more) )?(?:contacts?|enquiries|inquiries|telephone|phone|tel|e-?mail|fax|web|website)\s*:\s*\S|^(?:for|to) (?:more|further|media|press) (?:information|details|enquiries|inquiries)\b.{0,60}\b(?:contact|call|visit|email|see|go to|write)\b/,
    45,
  ],
  [
    'contact',
    'line',
    /(?:^|\bplease )get in touch\b|\b(?:contact us|e-?mail us|send (?:us )?your (?:stories|story|pictures|photos|tips)|have you been affected|do you have a (?:story|tip))\b/,
    45,
  ],
  [
    'update-note',
    'line',
    /^(?:\(|\[)?(?:this|the) (?:article|story|post|page|report|piece)(?: .{1,40})? (?:was|has been|is being) (?:\S+ )?(?:updated|corrected|amended|edited|changed|modified|revised)\b|^(?:corrections?|clarification|update|editor'?s'? note|amendment|updates?)(?: ?\(?[\d., a-z]{0,30}\)?)?\s*[:–—]|^an earlier version of this\b|^this (?:is a )?(?:breaking|developing)(?: news)? (?:story|news)\b|^more (?:details|to follow|follows|updates)\b.{0,30}$|^\(?(?:updates?|adds|corrects|recasts) (?:with|to|throughout|lead|headline|details|quotes|background)\b/,
    70,
  ],
  [
    'copyright',
    'line',
    /^a version of this (?:article|story)\b|^(?:this (?:article|story|piece) )?(?:was )?(?:first|originally) (?:published|appeared) (?:on|in|by|at)\b|\brepublished (?:from|under)\b/,
    45,
  ],
  [
    'byline',
    'line',
    /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|report|translated|translation)\b.{0,20}\bby\b/,
    45,
  ],
  ['tags', 'line', /^(?:posted in|filed under|tagged(?: with| as)?)\s+\S/, 20],
  ['mail-header', 'line', /^(?:from|to|cc|bcc|subject|sent|reply-to|date)\s*:\s*\S/, 40],
  [
    'comments',
    'rest',
    /^re:\s*\S|^(?:\S+\s){0,3}\S* (?:wrote|said|replied|commented|posted) on .{0,40}\d{4}[^.]{0,20}$|^comments? (?:are closed|policy|guidelines)\b|^(?:your email address will not be published|you must be logged in)/,
    40,
  ],
  ['references', 'line', /^\^\s|^\[\d{1,3}\]\s|^(?:doi|isbn|issn)\b\s*:?\s*\d|^source\s*:\s*\S{0,80}$/, 60],
  [
    'references',
    'line',
    /^(?:main article|see also|for other uses|not to be confused with|this article is about|coordinates)\s*[:,]?\s/,
    40,
  ],
  [
    'teaser',
    'line',
    /^(?:continue reading|read (?:more|the (?:full|rest)|full)|click (?:here|to)|tap (?:here|to)|swipe|scroll|find out more|visit our|see more|learn more|download)\b[^.]{0,60}\.{0,3}$/,
    14,
  ],
]

/**
 * Reads what a line of a page says of itself: "Read more", "Related articles", a cookie notice and the like. Returns
 * `undefined` where it says nothing of the kind. Looks at the first 600 code units.
 */
export function readLabel(text: string): PageLabel | undefined {
  const line = text.slice(0, 600).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase()
  const bare = line.replace(/^[\s>»→▶►•·|:*_+[(-]+|[\s>»→▶►•·|:*_.…!?)\]<-]+$/g, '')
  const words = line.split(/\s+/).length
  if (words <= 12) {
    if (/[a-z]/.test(bare) && shareWords.test(bare) && (words > 1 || bare.length > 3))
      return { reason: 'share', takes: 'line' }
    const whole = wholeLines.find(([, , pattern]) => pattern.test(bare) || pattern.test(line))
    // "Notes:" announces what follows, "Notes" alone is a heading.
    const isLead = whole?.[0] === 'references' && line.endsWith(':')
    if (whole !== undefined && !isLead) return { reason: whole[0], takes: whole[1] }
  }
  if (isMenu(line)) return { reason: 'navigation', takes: 'line' }
  const part = parts.find(([, , pattern, mostWords]) => words <= mostWords && pattern.test(line))
  return part === undefined ? undefined : { reason: part[0], takes: part[1] }
}

// Names side by side with strokes or points between them are links.
function isMenu(line: string): boolean {
  const names = line.split(/[|•·]/)
  return names.length >= 3 && names.every(name => name.trim().length <= 30 && !/[.!?]/.test(name))
}
