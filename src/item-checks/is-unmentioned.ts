import type { BankReader } from '../vocabulary/bank-reader.ts'
import { entitiesNamedIn } from './names-in-text.ts'
import { rememberedIn, rememberedWith } from './remembered.ts'
import { isAcronym, plainWording, runsOf, standsIn, wordsOf } from './words.ts'

/**
 * Tells whether a bank speaks nowhere of a name: it stands neither in the article nor in the name of an entity, and no
 * name of an entity stands in it. So a pool's entry that passes is wrong wherever the article is asked.
 */
export function isUnmentioned(reader: BankReader, name: string): boolean {
  return mentionOf(reader, name) === 'none'
}

// The same entries are offered for question after question, and the article may be long.
const mentionOf = rememberedIn((reader: BankReader, name): 'some' | 'none' => {
  if (standsInArticle(reader, name) || entitiesNamedIn(reader, name).length > 0) return 'some'
  return standsInName(reader, name) ? 'some' : 'none'
})

// Most names are ruled out by their first word, without a search through the whole text.
function standsInArticle(reader: BankReader, name: string): boolean {
  const { text } = reader.bank.article
  const [first = ''] = wordsOf(name)
  return (isAcronym(name) || articleWords(reader).has(first)) && standsIn(text, name)
}

const articleWords = rememberedWith(({ bank }: BankReader) => new Set(wordsOf(bank.article.text)))

function standsInName(reader: BankReader, name: string): boolean {
  const { runs, plain } = allNames(reader)
  const run = plainWording(name)
  return isAcronym(name) ? runs.has(name) : run !== '' && plain.includes(` ${run} `)
}

const allNames = rememberedWith(({ bank }: BankReader) => {
  const names = bank.entities.flatMap(entity => entity.names.map(({ text }) => text))
  // The line break keeps a wording from being found across two names.
  return { runs: runsOf(names.join('\n')), plain: names.map(name => ` ${plainWording(name)} `).join('\n') }
})
