import { isFunctionWord } from '../content-words.ts'
import type { ItemCheck } from '../item-check.ts'
import { wordsOf } from '../words.ts'

const empty =
  /^(?:which|what)(?: one)?(?: of)?(?: the| these| those)?(?: following| given| above| below)*(?: (?:statements?|options?|answers?|sentences?|claims?|choices?))?(?: (?:below|above|here))?(?: (?:is|are|was|were|seems|would be))?(?: (?:the|a|most|best|also))*(?: (?:true|correct|right|accurate|valid|best))?(?: (?:statements?|options?|answers?|one|choice))?(?:,? (?:according to|based on|in|about|of) (?:the|this) (?:article|text|passage|story|reading))?[?.:]*$/i
const order =
  /^(?:please )?(?:choose|select|pick|mark|tick|find|click)\b(?: the| a| one)*(?: (?:best|most|right|correct|true|following))*(?: (?:answers?|options?|statements?|one|choice|sentence))?(?: (?:below|from the list))?[.?:]*$/i
const asks = /\?|_{2,}|…|\.{3}/
const tells =
  /^(?:please |now )?(?:name|choose|select|pick|match|put|order|arrange|complete|fill|find|give|say|show|mark|identify|quote|list|sort|point|write|type|enter|answer|decide|tell|state|explain|describe)\b/i

/** Finds stems that ask nothing until the options are read. */
export const unfocusedStem: ItemCheck = {
  name: 'unfocused-stem',
  severity: 'warning',
  guideline: 'The stem asks a question that can be answered before the options are read.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 15: the central idea in the stem; Moore et al. 2023, unfocused stem',
  examples: {
    bad: [
      { stem: 'Which of the following is true?', key: 'Blériot flew to Dover', wrong: ['Latham flew to Dover'] },
      { stem: 'Choose the correct statement.', key: 'Blériot flew to Dover', wrong: ['Latham flew to Dover'] },
      { stem: 'Louis Blériot:', key: 'flew to Dover', wrong: ['swam to Dover', 'drove to Dover'] },
    ],
    good: [
      { stem: 'Which pilot flew to Dover?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'What is true of the flight to Dover?', key: 'It took about 37 minutes', wrong: ['It took a day'] },
      { stem: 'Name the pilot who flew to Dover.', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
    ],
  },
  check(question) {
    if (question.kind === 'blank') return []
    const stem = question.stem.trim()
    const says = wordsOf(stem).filter(word => !isFunctionWord(word))
    const isQuestion = asks.test(stem) || tells.test(stem)
    if (isQuestion && says.length > 0 && !empty.test(stem) && !order.test(stem)) return []
    return [{ message: `The stem “${stem}” asks nothing that can be answered before the options are read.` }]
  },
}
