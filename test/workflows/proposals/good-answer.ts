/** Is a fact that the article of the test bank states, as a model may propose it. */
export const goodFact = {
  quote: 'Sweden bought 12 trains from a firm in Germany',
  subject: 'Sweden',
  verb: { quote: 'bought', lemma: 'buy' },
  arguments: [
    { function: 'object', quote: '12 trains' },
    { function: 'adjunct', preposition: 'from', quote: 'a firm in Germany' },
  ],
}

/** Is a question that the article of the test bank answers, as a model may propose it. */
export const goodQuestion = {
  stem: 'Why does the crossing end in a tunnel?',
  key: 'because aircraft fly low near the airport',
  distractors: [
    'because ships need a deep channel',
    'because the ground is soft and wet',
    'because the sea freezes each winter',
  ],
  evidence: 'The crossing ends in a tunnel because aircraft fly low near the airport.',
}

/** Is an answer of a model in which nothing is wrong. */
export const goodAnswer = { facts: [goodFact], questions: [goodQuestion], distractors: [] }
