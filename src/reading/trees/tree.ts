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
  const heads = tokens.map(({ head }, at) => (head >= 0 && head < tokens.length && head !== at ? head : -1))
  for (let at = 0; at < heads.length; at += 1) if (isInLoop(heads, at)) heads[at] = -1
  const children: number[][] = tokens.map(() => [])
  heads.forEach((head, at) => {
    children[head]?.push(at)
  })
  return { index, sentence, tokens, childrenOf: token => children[token] ?? [] }
}

function isInLoop(heads: readonly number[], start: number): boolean {
  let at = heads[start] ?? -1
  for (let steps = 0; at >= 0 && steps <= heads.length; steps += 1) {
    if (at === start) return true
    at = heads[at] ?? -1
  }
  return false
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
