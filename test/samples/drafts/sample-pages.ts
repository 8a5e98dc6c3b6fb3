import { readFileSync } from 'node:fs'
import { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'

const reading = readConllu(readFileSync('test/samples/drafts/canal.conllu', 'utf8'))

/** Is the text of the article that the sample reader knows. */
export const canalText: string = 'parsed' in reading ? reading.parsed.text : ''

const headline = 'The Kiel Canal opens a lock'

/** Makes that article as pasted text, with the day of writing where one is given. */
export function canalPage(day?: string): string {
  return `${headline}\n\n${day === undefined ? '' : `Published ${day}\n\n`}${canalText}\n`
}

/** Is that article as a saved page that tells its day. */
export const canalHtml: string = `<!doctype html><title>News</title><h1>${headline}</h1>
<time datetime="2024-05-15">Wednesday</time>
${canalText
  .split('\n\n')
  .map(paragraph => `<p>${paragraph}</p>`)
  .join('\n')}`

/** Is another article, in which the sample reader finds nothing; `more` stands at its end. */
export const plainPage = (more = ''): string =>
  `A quiet week at the harbour\n\nNothing of note has happened at the harbour this week, and that is how the people of the town like it. ${more}`
