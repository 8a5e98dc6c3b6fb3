import type { Token } from '../../vocabulary/parsed-text.ts'

/**
 * Hangs "and" from the whole that it opens where a parser hangs it from the first word of that: in "coach Raj Olm and
 * Varn captain Ada Lund" it stands before Lund, whose title begins with Varn.
 */
export function mendJoints(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((mended, token, at) => {
    const whole = token.relation === 'cc' ? wholeAfter(mended, at) : undefined
    return whole === undefined || whole === token.head
      ? mended
      : mended.map((own, index) => (index === at ? { ...own, head: whole } : own))
  }, tokens)
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
