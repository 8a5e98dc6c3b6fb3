import type { CutReason } from './cut-reasons.ts'
import type { BlockHints } from './page-block.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Lists the elements that end a line of text where they begin and end. */
export const blockElements: ReadonlySet<string> = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul amp-sidebar amp-ad input img',
)

/** Lists the elements that hold nothing. */
export const emptyElements: ReadonlySet<string> = words(
  'area base br col embed frame hr img input link meta param source track wbr',
)

const byElement: Readonly<Record<string, CutReason>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'related',
  footer: 'navigation',
  dialog: 'cookies',
  form: 'newsletter',
  'amp-sidebar': 'navigation',
  'amp-ad': 'advertisement',
}
const byRole: Readonly<Record<string, CutReason>> = {
  navigation: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'navigation',
  complementary: 'related',
  dialog: 'cookies',
  alertdialog: 'cookies',
}

// Words of class names and ids that tell what an element is for, the most telling first.
const byName: readonly (readonly [CutReason, ReadonlySet<string>])[] = [
  ['comments', words('comment comments disqus respond commentlist replies remark discussion livefyre')],
  ['cookies', words('cookie cookies consent gdpr onetrust cmp ccpa cookiebar cookiebanner')],
  ['newsletter', words('newsletter newsletters signup subscribe optin mailchimp mc4wp emailform')],
  ['paywall', words('paywall regwall metered subscription piano')],
  [
    'advertisement',
    words(
      'ad ads advert adverts advertisement advertising adsbygoogle sponsor sponsored dfp banner-ad adslot ad-slot adbox mpu outbrain taboola promoted',
    ),
  ],
  ['share', words('share shares sharing sharebar sharedaddy social socials addthis addtoany sharethis')],
  [
    'related',
    words(
      'related recommended recommendations recirc recirculation popular trending mostread most-read readmore morefrom teaser teasers promo promos jp-relatedposts upnext sidebar',
    ),
  ],
  ['tags', words('tags taglist tagcloud keywords topics')],
  [
    'navigation',
    words(
      'nav navbar navigation menu breadcrumb breadcrumbs pagination pager masthead topbar skip skiplink toc footer sitemap toolbar',
    ),
  ],
  ['references', words('references reflist footnotes')],
  ['table', words('infobox')],
  ['copyright', words('copyright')],
]
const sayings: readonly (readonly [NonNullable<BlockHints['says']>, ReadonlySet<string>])[] = [
  ['credit', words('credit credits photocredit photo-credit')],
  ['caption', words('caption captions wp-caption-text imagecaption photocaption figcaption')],
  ['byline', words('byline bylines author authors p-author')],
  ['date', words('dateline date timestamp pubdate entry-date published publishdate posted-on')],
  ['headline', words('headline headlines-title entry-title article-title post-title p-name')],
]

/** Is what an element says of what is in it. */
export interface ElementHints {
  readonly apart?: CutReason
  readonly says?: NonNullable<BlockHints['says']>
  readonly isHidden: boolean
}

/** Reads what an element says of its content by its name, its role, and the words of its class and id. */
export function readElementHints(name: string, attributes: ReadonlyMap<string, string>): ElementHints {
  const style = attributes.get('style') ?? ''
  const isHidden =
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 400)
  const { found, named } = readNames(names)
  const isPage = name === 'html' || name === 'body'
  const apart = byElement[name] ?? byRole[attributes.get('role') ?? ''] ?? (isPage ? undefined : found)
  const said = attributes.get('itemprop') ?? attributes.get('rel') ?? ''
  const stated = said === 'author' ? 'byline' : /^date(?:published|modified)$/i.test(said) ? 'date' : undefined
  const says = stated ?? (isPage ? undefined : named)
  return { isHidden, ...(apart !== undefined && { apart }), ...(says !== undefined && { says }) }
}

interface NameHints {
  readonly found?: CutReason
  readonly named?: NonNullable<BlockHints['says']>
}

function readNames(names: string): NameHints {
  if (names.length < 2) return {}
  const parts = names
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[\s_]+/)
    .flatMap(part => [part, ...part.split('-')])
  const isNot = parts.some(part => part === 'no' || part === 'has' || part === 'with' || part === 'without')
  const found = isNot ? undefined : byName.find(([, set]) => parts.some(part => set.has(part)))?.[0]
  const named = sayings.find(([, set]) => parts.some(part => set.has(part)))?.[0]
  return { ...(found !== undefined && { found }), ...(named !== undefined && { named }) }
}
