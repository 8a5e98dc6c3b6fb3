// The share of right links of each rule on the training part of GUM, smoothed; rules that it hardly shows are set by hand.
const shares = {
  'same-head': 0.95,
  bracket: 0.92,
  'same-name': 0.94,
  'same-country': 0.96,
  'name-of-other-kind': 0.7,
  initials: 0.85,
  surname: 0.97,
  'main-surname': 0.97,
  'given-name': 0.93,
  'short-name': 0.9,
  'first-words': 0.88,
  'last-words': 0.8,
  'class-name': 0.9,
  'turned-name': 0.85,
  apposition: 0.9,
  copula: 0.92,
  relative: 0.95,
  office: 0.93,
  'same-words': 0.84,
  introduced: 0.7,
  'same-noun': 0.81,
  'class-noun': 0.77,
  speaker: 0.95,
  pronoun: 0.8,
} as const

/** Is a rule that links two mentions, by what it reads that they are one. */
export type LinkRule = keyof typeof shares

/**
 * Gives how sure a link of a rule is, a fraction 0..1: the chance that a ranking gave it, else the share of links of that
 * rule which were right on texts with gold clusters.
 */
export const confidenceOf = (rule: LinkRule, chance?: number): number => chance ?? shares[rule]
