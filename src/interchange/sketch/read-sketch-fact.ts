import { describeAnchor } from '../../text/anchors.ts'
import type { Anchor, Support } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Article } from '../../vocabulary/article.ts'
import type { Attribution } from '../../vocabulary/attribution.ts'
import { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Fault } from '../../vocabulary/fault.ts'
import { type Phrase, slotsOf } from '../../vocabulary/phrase.ts'
import { findQuote } from './find-quote.ts'
import { readSketchPhrase } from './read-sketch-phrase.ts'
import { readSketchVerb } from './read-sketch-verb.ts'
import type { SketchFact } from './sketch.ts'

interface Surroundings {
  readonly key: string
  readonly fact: SketchFact
  readonly author: string
  readonly article: Article
  readonly annotations: readonly Annotation[]
  readonly faults: Fault[]
}

const { function: Grammar, role: Part } = Argument.shape

/** Reads one fact of a sketch into a confirmed fact `fa_<key>`; what cannot be placed is added to `faults`. */
export function readSketchFact(surroundings: Surroundings): Fact {
  const { key, fact, author, article, annotations, faults } = surroundings
  const quote = (words: string, pointer: string): Anchor =>
    findQuote(article.text, { quote: words, pointer: `/facts/${key}/${pointer}` }, faults) ?? nowhere
  const evidence: Support[] = fact.evidence.map((support, index) =>
    [support].flat().map(words => quote(words, `evidence/${index}`)),
  )
  const phrase = (words: string, pointer: string, places: readonly Support[] = evidence): Phrase =>
    readSketchPhrase(words, { places, annotations, pointer: `/facts/${key}/${pointer}`, faults })
  return {
    id: `fa_${key}`,
    clause: {
      verb: readSketchVerb(fact.verb),
      arguments: fact.arguments.map(([form, words], index) =>
        readArgument(form, phrase(words, `arguments/${index}`), evidence, surroundings, index),
      ),
      ...(fact.truthAsOf !== undefined && { truthAsOf: fact.truthAsOf }),
    },
    evidence,
    attribution: fact.attribution.map((given, index): Attribution => {
      const at = `attribution/${index}`
      const cue = quote(given.cue, `${at}/cue`)
      return {
        speaker: phrase(given.speaker, `${at}/speaker`, [[cue], ...evidence]),
        verb: given.verb,
        cue,
        stance: given.stance,
        ...(given.time !== undefined && { time: phrase(given.time, `${at}/time`) }),
        ...(given.quotation !== undefined && {
          quotation: { anchor: quote(given.quotation.quote, `${at}/quotation`), say: phrase(given.quotation.say, at) },
        }),
      }
    }),
    relations: fact.relations.map((relation, index) => ({
      type: relation.type,
      fact: `fa_${relation.fact}` as const,
      cue: quote(relation.cue, `relations/${index}/cue`),
    })),
    status: 'confirmed',
    origin: { by: 'person', who: author },
  }
}

function readArgument(
  form: string,
  phrase: Phrase,
  evidence: readonly Support[],
  { key, article, annotations, faults }: Surroundings,
  index: number,
): Argument {
  const [grammar = '', role = '', ...rest] = form.split(/\s+/)
  const choose = <T extends string>(word: string, { options }: { options: T[] }): T | undefined => {
    const chosen = options.find(option => option === word)
    if (chosen === undefined)
      faults.push({
        pointer: `/facts/${key}/arguments/${index}/0`,
        detail: `"${word}" is not one of ${options.join(', ')}.`,
      })
    return chosen
  }
  const agreement = rest.find(word => word === 'singular' || word === 'plural')
  const preposition = rest.filter(word => word !== '!' && word !== 'singular' && word !== 'plural').join(' ')
  const slots = slotsOf(phrase).map(({ of }) => of)
  const marked = annotations.filter(({ id }) => slots.includes(id)).map(({ anchor }) => anchor)
  const words = phrase.length === 1 && typeof phrase[0] === 'string' ? phrase[0] : undefined
  const shown = evidence.flat().find(({ exact }) => words !== undefined && exact.includes(words))
  return {
    function: choose(grammar, Grammar) ?? 'adjunct',
    role: choose(role, Part) ?? 'topic',
    ...(preposition !== '' && { preposition }),
    phrase,
    head: 0,
    ...(agreement !== undefined && { agreement }),
    anchor:
      shown !== undefined && words !== undefined
        ? sub(article.text, shown.start + shown.exact.indexOf(words), words.length)
        : cover(article.text, marked.length > 0 ? marked : (evidence[0] ?? [])),
    unique: rest.includes('!'),
  }
}

function cover(text: string, anchors: readonly Anchor[]): Anchor {
  const start = Math.min(...anchors.map(anchor => anchor.start))
  const end = Math.max(...anchors.map(anchor => anchor.end))
  return Number.isFinite(start) ? describeAnchor(text, { start, end }) : nowhere
}

const sub = (text: string, start: number, length: number): Anchor =>
  describeAnchor(text, { start, end: start + length })

const nowhere: Anchor = { start: 0, end: 1, exact: '?', prefix: '', suffix: '' }
