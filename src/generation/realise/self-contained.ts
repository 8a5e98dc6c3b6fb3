import { headNoun } from './noun-phrase.ts'

// Words that point at what stands outside the phrase; "that" and "which" open a clause of its own.
const pointing =
  /(?:^|[\s“])(?:it|its|itself|he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|I|me|my|we|us|our|ours|you|your|this|these|those|here|there|then|now|also|too|such|latter|former|today|tonight|yesterday|tomorrow|ago|so|another|other|others|else|same|similar|respectively|again|further|above|below|following|next|previous|last (?:week|month|year|night)|more(?! than))(?=$|[\s,.”’'])/
const empty: ReadonlySet<string> = new Set(
  `it way ways part parts thing things something anything nothing everything that this one ones them lot lots bit kind kinds
  sort sorts side sides place places case fact facts point points matter matters step steps use chance chances time times
  some any all none much many few most half number amount total what rest aspect aspects area areas account example
  attention look care advantage issue issues detail details range series variety set type types level`.split(/\s+/),
)

/**
 * Tells whether worded words answer a question by themselves: they point at nothing outside ("its home games", "that
 * plan", "a similar fate") and their noun isn't empty ("a part", "the way"). "The plan" alone says too little too.
 */
export function isSelfContained(words: string): boolean {
  if (pointing.test(words) || (/^that /.test(words) && !opensClause(words))) return false
  if (/["“”]/.test(words) && !/^“[^”]+”$/.test(words)) return false
  return !/\bthe (?:group|man|woman|two|three|pair|latter|country|company|city)$/.test(words)
}

/** Tells whether a noun phrase says enough to be the key of "what": "the plan" doesn't, "a plan for peace" does. */
export function isTellingNoun(words: string): boolean {
  if (empty.has(headNoun(words)) || !isSelfContained(words)) return false
  if (
    /^(?:[\d.,$£€]|no |not |every |each |all |any |some |several |many |most |few |both |either |neither )/.test(words)
  )
    return false
  // A bare "the" and one small noun means something that was named before.
  return !/^the \p{Ll}[\p{Ll}-]*$/u.test(words)
}

// "That the harbour was full" against "that harbour".
function opensClause(words: string): boolean {
  const isDetermined = /^that (?:\p{Lu}|\d|an? |the |no |nobody |some |all |most )/u.test(words)
  return isDetermined || / (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b/.test(words)
}
