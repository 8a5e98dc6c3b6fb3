import type { Token } from '../../vocabulary/parsed-text.ts'

import { childIn } from './children-in.ts'
import { sortOfRole } from './mentions/role-nouns.ts'

/**
 * Hangs "and" from the whole that it opens where a parser hangs it from the first word of that: in "coach Raj Olm and
 * Varn captain Ada Lund" it stands before Lund, whose title begins with Varn. And hangs a second office of one person from
 * the first: "said Ada Lund, a teacher and the mayor of Varn".
 */
export function mendJoints(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((mended, token, at) => {
    if (token.relation === 'conj') return withFirstOffice(mended, at)
    const whole = token.relation === 'cc' ? wholeAfter(mended, at) : undefined
    return whole === undefined || whole === token.head
      ? mended
      : mended.map((own, index) => (index === at ? { ...own, head: whole } : own))
  }, tokens)
}

function withFirstOffice(tokens: readonly Token[], office: number): readonly Token[] {
  const { head: name = -1, upos, lemma = '' } = tokens[office] ?? {}
  if (upos !== 'NOUN' || tokens[name]?.upos !== 'PROPN' || sortOfRole(lemma) === undefined) return tokens
  const joint = childIn(tokens, office, 'cc')
  const first = childIn(tokens, name, 'appos', at => at > name)
  if (joint === undefined || first === undefined) return tokens
  const isAside = first < joint && joint < office && tokens[joint - 1]?.text !== ','
  return isAside ? tokens.map((own, at) => (at === office ? { ...own, head: first } : own)) : tokens
}

function wholeAfter(tokens: readonly Token[], joint: number): number | undefined {
  let at = tokens[joint]?.head ?? -1
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const { relation = '', head = -1 } = tokens[at] ?? {}
    if (relation === 'conj') return head < joint && at > joint ? at : undefined
    if (!/^(?:compound|amod|nmod:desc|nmod:poss|nummod|det)$/.test(relation) || head <= at) return undefined
    at = head
  }
  return undefined
}
