import type { ParsedSentence, Token } from '../../vocabulary/parsed-text.ts'

/** Is a sentence's dependency tree made ready for walking; `index` is its place in the parsed text. */
export interface Tree {
  readonly index: number
  readonly sentence: ParsedSentence
  readonly tokens: readonly Token[]
  /** Lists the dependents of a token in reading order. */
  readonly childrenOf: (token: number) => readonly number[]
}

/** Makes the tree of a sentence. A head out of range or a loop is read as a root, so that every walk ends. */
export function growTree(sentence: ParsedSentence, index: number): Tree {
  const { tokens } = sentence
  const heads = withoutLoops(tokens.map(({ head }, at) => (tokens[head] !== undefined && head !== at ? head : -1)))
  const children: number[][] = tokens.map(() => [])
  heads.forEach((head, at) => {
    children[head]?.push(at)
  })
  const sound = tokens.every(({ head }, at) => head === heads[at])
    ? tokens
    : tokens.map((token, at) => ({ ...token, head: heads[at] ?? -1 }))
  return { index, sentence, tokens: sound, childrenOf: token => children[token] ?? [] }
}

// Each token is walked once: a walk that meets itself closes a loop, one that meets an older walk doesn't.
function withoutLoops(heads: readonly number[]): number[] {
  const open = [...heads]
  const walked = new Map<number, number>()
  for (let start = 0; start < open.length; start += 1) {
    let at = start
    for (let next = at; next >= 0 && !walked.has(next); next = open[next] ?? -1) {
      walked.set(next, start)
      at = next
    }
    const above = open[at] ?? -1
    if (above >= 0 && walked.get(above) === start && walked.get(at) === start) open[at] = -1
  }
  return open
}

/** Lists the tokens of a subtree in reading order, without the subtrees of the dependents that `leaveOut` names. */
export function subtreeOf(tree: Tree, top: number, leaveOut: (child: number) => boolean = () => false): number[] {
  const found: number[] = []
  const waiting = [top]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    found.push(at)
    for (const child of tree.childrenOf(at)) if (!leaveOut(child)) waiting.push(child)
  }
  return found.sort((a, b) => a - b)
}

/** Finds the dependents of a token whose relation is one of those given; a relation without subtype takes any subtype. */
export function childrenBy(tree: Tree, token: number, ...relations: readonly string[]): number[] {
  return tree.childrenOf(token).filter(child => relations.some(relation => hasRelation(tree, child, relation)))
}

/** Tells whether a token has a relation; `nsubj` takes `nsubj:pass` too. */
export function hasRelation(tree: Tree, token: number, relation: string): boolean {
  const own = tree.tokens[token]?.relation ?? ''
  return own === relation || own.startsWith(`${relation}:`)
}

/** Gives the lemma of a token in lower case; empty where there is no such token. */
export function lemmaOf(tree: Tree, token: number | undefined): string {
  return token === undefined ? '' : (tree.tokens[token]?.lemma ?? '').toLowerCase()
}

/** Gives the Penn Treebank tag of a token; empty where there is none. */
export function tagOf(tree: Tree, token: number | undefined): string {
  return token === undefined ? '' : (tree.tokens[token]?.xpos ?? '')
}

/** Tells whether a token is part of a proper name by its tags. */
export function isProper(tree: Tree, token: number): boolean {
  const { upos, xpos } = tree.tokens[token] ?? { upos: '', xpos: '' }
  return upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS'
}
