import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { ConlluBlock } from './conllu-lines.ts'

/** Says where a sentence stands: the number of its paragraph, from 0, and what kind of text that is. */
export type Setting = Pick<ParsedSentence, 'paragraph' | 'block'>

interface OpenBlock {
  readonly name: string
  left: number
}

const kinds: readonly (readonly [kind: ParsedSentence['block'], names: readonly string[]])[] = [
  ['heading', ['head']],
  ['caption', ['figure', 'caption']],
  ['list', ['list', 'item', 'table', 'row', 'cell']],
]

/**
 * Reads where each sentence stands from `# newpar` and `# newpar_block`: blocks nest, and each says how many sentences
 * it holds ("p (7 s) | figure (1 s) | caption (1 s)"). A change of kind begins a paragraph too.
 */
export function readSettings(sentences: readonly ConlluBlock[]): Setting[] {
  let paragraph = -1
  let open: OpenBlock[] = []
  let before: ParsedSentence['block'] | undefined
  const settings = sentences.map(({ comments }): Setting => {
    const opening = comments.find(({ key }) => key === 'newpar_block')
    const isNew = opening !== undefined || comments.some(({ key }) => /^newpar(?: id)?$/.test(key))
    if (opening !== undefined) open = [...open, ...readBlocks(opening.value)]
    const block = kinds.find(([, names]) => open.some(({ name }) => names.includes(name)))?.[0] ?? 'prose'
    if (isNew || block !== before) paragraph += 1
    before = block
    for (const one of open) one.left -= 1
    open = open.filter(({ left }) => left > 0)
    return { paragraph, block }
  })
  return hasTitle(sentences, settings) ? settings.map(markTitle) : settings
}

// A first paragraph that is one sentence without an end, above others, is a title though nothing says so.
function hasTitle(sentences: readonly ConlluBlock[], [first, second]: readonly Setting[]): boolean {
  if (first === undefined || second === undefined || first.paragraph === second.paragraph) return false
  const isTold = sentences.some(({ comments }) => comments.some(({ key }) => key === 'newpar_block'))
  return !isTold && !/[.!?\u2026"'\u201D\u2019)]$/.test(sentences[0]?.rows.at(-1)?.form ?? '')
}

const markTitle = (setting: Setting, index: number): Setting =>
  index === 0 ? { ...setting, block: 'heading' } : setting

function readBlocks(value: string): OpenBlock[] {
  return value.split('|').flatMap(part => {
    const [, name, count] = /^\s*([\w-]+).*?(?:\((\d+) s\))?\s*$/.exec(part) ?? []
    return name === undefined ? [] : [{ name, left: Number(count ?? 1) }]
  })
}
