import { isFunctionWord } from '../content-words.ts'
import type { ItemCheck } from '../item-check.ts'
import { wordsOf } from '../words.ts'

const gap = /_{2,}|\[\s*\]|…{1,}|\.{3,}/
const fewest = 3

/** Finds fill-in questions with a second gap, with hardly a word around the gap, or with a small word as the answer. */
export const unguessableGap: ItemCheck = {
  name: 'unguessable-gap',
  severity: 'error',
  guideline: 'A sentence has one gap, enough words around it, and a word of weight as the answer.',
  source: 'Taylor 1953, cloze procedure; Haladyna 2004, completion items: one blank, a keyword',
  examples: {
    bad: [
      { stem: 'Fill in the gap.', sentence: 'Blériot flew from ___ to ____.', answers: ['Calais'] },
      { stem: 'Fill in the gap.', sentence: 'In ___.', answers: ['London'] },
      { stem: 'Fill in the gap.', sentence: 'The aircraft was shown ___ London.', answers: ['in'] },
    ],
    good: [
      { stem: 'Where did the flight begin?', sentence: 'Blériot flew from ___ to Dover.', answers: ['Calais'] },
      { stem: 'Who flew from Calais to Dover?', sentence: '___ flew from Calais to Dover.', answers: ['Blériot'] },
      { stem: 'Which city was the aircraft shown in?', sentence: 'In ___.', answers: ['London'] },
    ],
  },
  check(question) {
    if (question.kind !== 'blank') return []
    const { before, after, stem, accepted } = question
    const answer = accepted[0]?.text ?? ''
    if (gap.test(before) || gap.test(after)) return [{ message: 'The sentence has more than one gap.' }]
    // A stem that asks a whole question leaves no need for words around the gap.
    const around = wordsOf(`${before} ${after} ${stem.includes('?') ? stem : ''}`)
    if (around.length < fewest) return [{ message: `“${before} … ${after}” has too few words to fill the gap by.` }]
    const isSmall =
      wordsOf(answer).length > 0 && wordsOf(answer).every(isFunctionWord) && answer === answer.toLowerCase()
    return isSmall ? [{ message: `The answer “${answer}” is too small a word to ask for.` }] : []
  },
}
