import { readFileSync } from 'node:fs'

// How sure the sample reader is of the facts of its article, in the order of the text.
const confidences = [0.9, 0.99, 0.62, 0.95, 0.8, 0.71]
const source = readFileSync(new URL('canal.conllu', import.meta.url), 'utf8')

/**
 * Makes tools that know one article: a simple cleaner, and a reader that looks up the trees of "The Kiel Canal opens a
 * lock" and finds nothing in any other text. `readConllu` is that of the sources or that of the built project. Some
 * words in a page make the reader slow, hang, throw or take its thread down.
 */
export function makeSampleTools(readConllu, readFacts) {
  return {
    cleanArticle,
    openReader: async () => ({ read: (text, context) => read(readConllu, readFacts, text, context) }),
  }
}

async function read(readConllu, readFacts, text, { headline, writtenOn, source: from, onProgress }) {
  for (const [word, act] of Object.entries(acts)) if (text.includes(word)) await act(onProgress)
  onProgress?.(1, 2)
  const { parsed } = readConllu(source, { writtenOn, headline })
  onProgress?.(2, 2)
  const known = parsed.text === text ? parsed : { headline, text, writtenOn, sentences: [], mentions: [] }
  const parsedText = from === undefined ? known : { ...known, source: from }
  return {
    parsed: parsedText,
    told: readFacts(parsedText),
    version: 'sample-1',
    confidenceOf: ({ id }) => confidences[Number(id.slice(3)) - 1] ?? 0.5,
    sureOf: () => ({ kind: 1, meaning: 1 }),
    merges: text.includes('canal') ? [{ one: 'en_2', other: 'en_3', reason: 'Both are seas.' }] : [],
  }
}

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds))

const acts = {
  'The pilot boat waits': () => pause(300),
  'The sluice never opens': () => {
    for (;;);
  },
  'The bridge gives way': () => {
    throw new Error('The sample reader broke.')
  },
  'The lights go out': () => process.exit(3),
  'The tug pulls slowly': async tell => {
    for (let step = 0; step < 8; step += 1) {
      tell?.(step * 100, 800)
      await pause(60)
    }
  },
}

async function cleanArticle(raw, { format }) {
  const { headline, paragraphs, createdOn, cuts } = format === 'html' ? fromHtml(raw) : fromText(raw)
  const text = paragraphs.join('\n\n')
  const refuse = (code, detail) => ({ problem: { code, detail } })
  if (text === '') return refuse('no-article', 'The page holds no article.')
  if (text.length > 100_000) return refuse('too-long', 'The article has more than 100,000 characters.')
  if (!/\b(?:the|of|and)\b/i.test(text)) return refuse('not-english', 'The text is not English.')
  if (text.length < 100) return refuse('too-short', 'The article has fewer than 100 characters.')
  let start = 0
  const blocks = paragraphs.map(paragraph => {
    const block = { start, end: start + paragraph.length, kind: 'prose' }
    start = block.end + 2
    return block
  })
  return { article: { headline, text, blocks, cuts, origin: {}, ...(createdOn && { createdOn }) } }
}

function fromText(raw) {
  const [first = '', ...rest] = raw.trim().split(/\n{2,}/)
  const hasHeadline = !first.endsWith('.')
  const dated = rest.find(paragraph => /^Published \d{4}-\d{2}-\d{2}$/.test(paragraph))
  const start = dated === undefined ? 0 : raw.indexOf(dated)
  return {
    headline: hasHeadline ? first : '',
    paragraphs: (hasHeadline ? rest : [first, ...rest]).filter(one => one !== '' && one !== dated),
    createdOn: dated?.slice(-10),
    cuts: dated === undefined ? [] : [{ start, end: start + dated.length, reason: 'date', text: dated }],
  }
}

function fromHtml(raw) {
  return {
    headline: /<h1>([^<]*)/.exec(raw)?.[1] ?? '',
    paragraphs: [...raw.matchAll(/<p>([^<]*)/g)].map(([, text]) => text),
    createdOn: /<time datetime="([\d-]{10})/.exec(raw)?.[1],
    cuts: [],
  }
}
