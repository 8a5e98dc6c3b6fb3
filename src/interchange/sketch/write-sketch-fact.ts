import type { Support } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Argument, Verb } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Phrase, Slot } from '../../vocabulary/phrase.ts'
import { findMeant } from './read-sketch-phrase.ts'
import { keyOf } from './write-words.ts'

/** Writes a fact for a sketch: its clause in short, and its evidence as quotes. */
export function writeSketchFact(annotations: readonly Annotation[], fact: Fact): Record<string, unknown> {
  const { clause, evidence, attribution, relations } = fact
  const phrase = (words: Phrase, places: readonly Support[] = evidence) => writePhrase(annotations, words, places)
  return {
    verb: writeVerb(clause.verb),
    arguments: clause.arguments.map(argument => [writeForm(argument), phrase(argument.phrase)]),
    evidence: evidence.map(support => {
      const [only, ...more] = support.map(({ exact }) => exact)
      return more.length === 0 ? only : [only, ...more]
    }),
    ...(attribution.length > 0 && {
      attribution: attribution.map(({ speaker, verb, cue, stance, time, quotation }) => ({
        speaker: phrase(speaker, [[cue], ...evidence]),
        verb,
        cue: cue.exact,
        ...(stance !== 'states' && { stance }),
        ...(time !== undefined && { time: phrase(time) }),
        ...(quotation !== undefined && {
          quotation: { quote: quotation.anchor.exact, say: phrase(quotation.say) },
        }),
      })),
    }),
    ...(relations.length > 0 && {
      relations: relations.map(({ type, fact: other, cue }) => ({ type, fact: keyOf(other), cue: cue.exact })),
    }),
    ...(clause.truthAsOf !== undefined && { truthAsOf: clause.truthAsOf }),
  }
}

function writeVerb({ lemma, particle, tense, modal, adverb, negated, ...aspects }: Verb): string {
  const marks = (['perfect', 'progressive', 'passive'] as const).filter(aspect => aspects[aspect])
  const choices = [tense === 'past' ? undefined : tense, ...marks, modal, adverb, negated ? 'not' : undefined]
  const head = [lemma, particle].filter(word => word !== undefined).join(' ')
  const tail = choices.filter(word => word !== undefined).join(' ')
  return tail === '' ? head : `${head}, ${tail}`
}

function writeForm({ function: grammar, role, agreement, preposition, unique }: Argument): string {
  return [grammar, role, agreement, preposition, unique ? '!' : undefined].filter(word => word !== undefined).join(' ')
}

function writePhrase(annotations: readonly Annotation[], phrase: Phrase, places: readonly Support[]): string {
  return phrase
    .map(segment => (typeof segment === 'string' ? segment : writeSlot(annotations, segment, places)))
    .join('')
}

// The name of the entity reads best; the id of the very annotation serves where the name would find another.
function writeSlot(
  annotations: readonly Annotation[],
  { of, possessive, ask }: Slot,
  places: readonly Support[],
): string {
  const annotation = annotations.find(({ id }) => id === of)
  const entity = annotation !== undefined && 'entity' in annotation ? keyOf(annotation.entity) : undefined
  const means = entity === undefined ? undefined : findMeant(entity, places, annotations)
  const key = entity !== undefined && means?.id === of ? entity : keyOf(of)
  return `{${ask ? '' : '!'}${key}${possessive ? "'s" : ''}}`
}
