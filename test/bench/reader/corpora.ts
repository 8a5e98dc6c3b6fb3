import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldDocument } from './gold/gold-document.ts'
import { findGoldNames } from './gold/name-spans.ts'
import { readAnnotation } from './gold/read-annotation.ts'
import { readTreebank, type TreebankDocument } from './gold/read-treebank.ts'
import { nameTreebank } from './gold/read-uner.ts'
import { readWikigold } from './gold/read-wikigold.ts'

/** Is where a checkout that has the development data keeps the corpora. */
export const corporaFolder = '../shared/corpora'

/** Is a set of documents; `kinds` names the kinds of mentions that are marked in them. */
export interface Corpus {
  readonly name: string
  readonly kinds: readonly string[]
  /** Tells whether its mentions are marked so that facts can be read of it. */
  readonly hasFacts: boolean
  readonly documents: readonly GoldDocument[]
}

interface CorpusSource {
  readonly name: string
  readonly kinds: readonly string[]
  readonly files: readonly string[]
  readonly hasFacts?: boolean
  /** Tells that it is measured only when asked for, since readers are trained on it. */
  readonly isTrainedOn?: boolean
  readonly read: (files: readonly string[]) => readonly GoldDocument[]
}

const gumKinds = ['person', 'place', 'facility', 'organisation', 'date', 'time']
const annotatedKinds = ['quantity', 'built', 'role', 'date', 'nationality']
const threeKinds = ['person', 'place', 'organisation']

const sources: readonly CorpusSource[] = [
  {
    ...{ name: 'gum-dev', kinds: gumKinds, hasFacts: true, files: ['gum/gum-dev.conllu'] },
    read: ([gum = '']) => readGum(gum),
  },
  {
    ...{ name: 'gum-dev-news', kinds: gumKinds, hasFacts: true, files: ['gum/gum-dev.conllu'] },
    read: ([gum = '']) => readGum(gum).filter(isNews),
  },
  {
    ...{ name: 'gum-train-news', kinds: gumKinds, hasFacts: true, isTrainedOn: true, files: ['gum/gum-train.conllu'] },
    read: ([gum = '']) => readGum(gum).filter(isNews),
  },
  {
    ...{ name: 'ewt-dev', kinds: threeKinds, files: ['ewt/ewt-dev.conllu', 'entities/uner-ewt-dev.iob2'] },
    read: ([ewt = '', uner = '']) => nameTreebank(readTreebank(ewt), uner),
  },
  { name: 'pud', kinds: [], files: ['pud/pud.conllu'], read: ([pud = '']) => readTreebank(pud) },
  {
    ...{ name: 'wikigold', kinds: threeKinds, files: ['entities/wikigold.conll'] },
    read: ([wikigold = '']) => readWikigold(wikigold),
  },
  {
    ...{ name: 'annotated-sentences', kinds: annotatedKinds, files: ['pud/pud.conllu', 'gum/gum-dev.conllu'] },
    read: () => readAnnotation('sentences'),
  },
  {
    ...{ name: 're3d-held-out', kinds: ['quantity', 'built', 'role'], files: ['entities/re3d.conll'] },
    read: () => readAnnotation('re3d'),
  },
]

/** Lists the names of the corpora that no reader is trained on. */
export const usualCorpora: readonly string[] = sources
  .filter(({ isTrainedOn }) => isTrainedOn !== true)
  .map(({ name }) => name)

/** Lists the names of all corpora. */
export const corpusNames: readonly string[] = sources.map(({ name }) => name)

/** Reads the corpora of these names from a folder; says which are left out since a file of theirs isn't there. */
export function loadCorpora(folder: string, names: readonly string[]): { corpora: Corpus[]; missing: string[] } {
  const asked = sources.filter(({ name }) => names.includes(name))
  const isHere = ({ files }: CorpusSource) => files.every(file => existsSync(join(folder, file)))
  return {
    corpora: asked.filter(isHere).map(({ name, kinds, files, read, hasFacts = false }) => {
      return { name, kinds, hasFacts, documents: read(files.map(file => readFileSync(join(folder, file), 'utf8'))) }
    }),
    missing: asked.filter(source => !isHere(source)).map(({ name }) => name),
  }
}

const isNews = ({ id }: GoldDocument): boolean => id.startsWith('GUM_news_')

function readGum(source: string): TreebankDocument[] {
  return readTreebank(source).map(document => ({ ...document, names: findGoldNames(document.parsed) }))
}
