import type { ItemCheck } from '../item-check.ts'
import { plainWording } from '../words.ts'

const label = '\\(?(?:[A-Ha-h]|[1-9]|[IVXivx]{1,4})\\)?'
const labels = new RegExp(
  `^(?:(?:both|only|either|options?|answers?|statements?|neither) )*${label}(?:(?:,| and| or| nor| &|, and| \\+) ?${label})+(?: only)?[.]?$|^(?:only (?:option |answer |statement )?${label}|(?:option |answer |statement )?${label} only)[.]?$`,
  'i',
)
const ofTheAbove =
  /^(?:both|either|two|the (?:first|last) two)(?: of)?(?: the| these)? (?:above|options?|answers?|of them)/i

/** Finds options that combine others: “A and B”, “both 1 and 2”, “France and Spain” beside “France” and “Spain”. */
export const combinedOptions: ItemCheck = {
  name: 'combined-options',
  severity: 'error',
  guideline: 'Every option stands by itself; none combines other options.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 9: avoid the complex multiple-choice format (K-type)',
  examples: {
    bad: [
      { stem: 'Where did Rolls fly?', key: 'Both A and B', wrong: ['To France', 'To Britain'] },
      { stem: 'Which pilots crossed in 1910?', key: '1 and 3 only', wrong: ['1 and 2', '2 and 3'] },
      { stem: 'Where was the aircraft shown?', key: 'London', wrong: ['Dover', 'Dover and London'] },
    ],
    good: [
      { stem: 'Where was the aircraft shown?', key: 'In London', wrong: ['In Dover', 'In Calais'] },
      { stem: 'What did Blériot buy?', key: 'Oil and petrol', wrong: ['Tea and coffee', 'Wood and cloth'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const plain = new Set(question.options.map(({ text }) => plainWording(text)))
    return question.options
      .filter(({ text }) => labels.test(text.trim()) || ofTheAbove.test(text) || isMadeOfOthers(text, plain))
      .map(({ text }) => ({ message: `The option “${text}” combines others instead of saying one thing.` }))
  },
}

function isMadeOfOthers(text: string, options: ReadonlySet<string>): boolean {
  const parts = text.replace(/^(?:both|either|neither) /i, '').split(/,? (?:and|or|nor) |, /)
  return parts.length > 1 && parts.every(part => options.has(plainWording(part)))
}
