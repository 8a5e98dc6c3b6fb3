import { describe, expect, it } from 'vitest'
import { readLabel } from '../../../src/text/cleaning/page-labels.ts'

const labels: readonly (readonly [line: string, reason: string])[] = [
  ['Read more', 'teaser'],
  ['Continue reading…', 'teaser'],
  ['READ MORE: Ten walks by the water', 'related'],
  ['Related articles', 'related'],
  ['You may also like', 'related'],
  ['Don’t miss', 'related'],
  ['Advertisement', 'advertisement'],
  ['Story continues below', 'advertisement'],
  ['Share this article', 'share'],
  ['Facebook | Twitter | WhatsApp', 'share'],
  ['Sign up for our daily newsletter', 'newsletter'],
  ['Accept all cookies', 'cookies'],
  ['We use cookies to make this site work.', 'cookies'],
  ['Already a subscriber? Sign in', 'paywall'],
  ['12 Comments', 'comments'],
  ['Leave a reply', 'comments'],
  ['Tags: bridges, rivers', 'tags'],
  ['#bridge #river', 'tags'],
  ['© 2022 Example Times. All rights reserved.', 'copyright'],
  ['Media contact: press@example.org', 'contact'],
  ['This article was amended on 5 March 2016.', 'update-note'],
  ['Correction: The line has 19 stops.', 'update-note'],
  ['Skip to content', 'navigation'],
  ['Home > News > Europe', 'navigation'],
  ['4 min read', 'page-furniture'],
  ['References', 'references'],
  ['Press release', 'kicker'],
]
const sentences = [
  'The council wants to share the costs with the county.',
  'Readers who read more sleep better, a survey found.',
  'The firm must ask before it stores cookies, the court ruled.',
  'He signed the treaty and sent it home.',
  'More than 160 bridges were built in that decade.',
  'The newsletter of the society was first printed in 1901.',
  'Comments by the minister led to the debate.',
  'Opinion in the town is divided: many want the tram.',
  'How the otters came back',
  'Notes:',
]

describe('readLabel', () => {
  it.each(labels)('takes %j for %s', (line, reason) => {
    expect(readLabel(line)?.reason).toBe(reason)
  })

  it.each(sentences)('takes no label in %j', line => {
    expect(readLabel(line)).toBeUndefined()
  })

  it.each(['a | ', 'share ', '1 ', 'sign up ', '>', 'x > ', '#a ', 'cookies we ', '(', 'home / ', 'by '])(
    'takes a long line of %j in a moment',
    piece => {
      const begun = process.cpuUsage()
      for (let length = 1; length < 600; length += 20) readLabel(piece.repeat(length))
      expect(process.cpuUsage(begun).user).toBeLessThan(1_000_000)
    },
  )
})
