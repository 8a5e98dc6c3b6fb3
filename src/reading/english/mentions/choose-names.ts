import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'
import type { RuleName } from './find-names.ts'
import type { Run } from './name-runs.ts'
import { splitTitle } from './split-title.ts'

/**
 * Chooses among the names that a tagger and the rules found in a sentence. Where both agree on words and kind the
 * confidence is high; a fact of a gazetteer or a class word overrides the tagger's kind; a name of the tagger alone keeps
 * its own confidence, one of the rules alone loses some. Titles and articles come off the tagger's names first.
 */
export function chooseNames(tree: Tree, tagged: readonly NameRun[], ruled: readonly RuleName[]): NameRun[] {
  const cut = tagged.flatMap(name => withoutTitle(tree, name) ?? [])
  const chosen = cut.map(name => vote(name, ruled))
  const alone = ruled.filter(rule => !chosen.some(name => overlaps(name, rule)))
  return [...chosen, ...alone.map(rule => plain(rule, rule.confidence * (rule.isFact ? 0.9 : 0.7)))].toSorted(
    (one, other) => one.first - other.first,
  )
}

const overlaps = (one: Run, other: Run): boolean => one.first <= other.last && other.first <= one.last
const isSame = (one: Run, other: Run): boolean => one.first === other.first && one.last === other.last

function plain({ first, last, kind, sort }: NameRun, confidence: number): NameRun {
  return { first, last, kind, confidence, ...(sort !== undefined && { sort }) }
}

function vote(name: NameRun, ruled: readonly RuleName[]): NameRun {
  const rule = ruled.find(one => isSame(one, name))
  if (rule === undefined) {
    const near = ruled.find(one => overlaps(one, name) && one.kind === name.kind)
    return plain(
      near?.sort === undefined ? name : { ...name, sort: near.sort },
      name.confidence * (near === undefined ? 0.85 : 1),
    )
  }
  const sort = rule.sort === undefined ? {} : { sort: rule.sort }
  if (rule.kind === name.kind) return { ...plain(name, 1 - (1 - name.confidence) * (1 - rule.confidence)), ...sort }
  // "Islamic State" is no place, whatever its last word; but a country is one even as the maker of a law.
  const isOverruled = rule.isFact && rule.confidence >= 0.85 && (name.confidence < 0.9 || rule.confidence >= 0.95)
  if (isOverruled) return plain(rule, Math.max(rule.confidence, 1 - name.confidence) * 0.95)
  if (name.kind === 'other' && rule.isFact && rule.kind !== 'other') return plain(rule, rule.confidence * 0.8)
  return plain(name, name.confidence * (rule.kind === 'other' || rule.confidence < 0.6 ? 0.95 : 0.75))
}

function withoutTitle(tree: Tree, name: NameRun): NameRun | undefined {
  let { first, last } = name
  const text = (index: number) => tree.tokens[index]?.text ?? ''
  while (first < last && /^(?:the|a|an)$/i.test(text(first))) first += 1
  while (last > first && /^['’]s?$/.test(text(last))) last -= 1
  if (name.kind !== 'person') return { ...name, first, last }
  const { role, name: rest } = splitTitle(tree, { first, last })
  if (role === undefined) return { ...name, first, last }
  return rest === undefined ? undefined : { ...name, ...rest }
}
