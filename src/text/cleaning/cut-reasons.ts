/** Lists why a part of a page was left out of its article; the list is closed, so that each reason can be told in words. */
export const cutReasons = {
  headline: 'the headline, kept apart',
  subheadline: 'a line under the headline that is no sentence',
  byline: 'who wrote it',
  date: 'when it was published, changed or sent',
  dateline: 'the place and agency before the first words',
  'update-note': 'a note on what was changed',
  teaser: 'an invitation to another story',
  related: 'a link to another story',
  'pull-quote': 'words that the article says elsewhere',
  caption: 'words under a picture',
  credit: 'who made a picture',
  table: 'a table of data',
  share: 'buttons to share or save',
  advertisement: 'a label of an advertisement',
  newsletter: 'an invitation to a newsletter',
  cookies: 'a notice on cookies or privacy',
  paywall: 'a notice on subscriptions',
  comments: 'comments of readers',
  tags: 'tags and topics',
  copyright: 'a line on copyright',
  about: 'words about the author or the sender',
  contact: 'whom to ask, and notes to editors',
  references: 'sources and further reading',
  'reference-mark': 'a mark that points to a note',
  'mail-header': 'the head of a mail',
  'page-furniture': 'a page number or a running header',
  navigation: 'menus, buttons and links of the site',
  outside: 'text outside the article',
} as const

/** Is the reason for one cut. */
export type CutReason = keyof typeof cutReasons
