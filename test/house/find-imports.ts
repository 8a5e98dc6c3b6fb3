/** Is one import of a source: what it names, or `undefined` where that is computed and cannot be known. */
export type Specifier = string | undefined

const gap = String.raw`(?:\s|/\*[\s\S]*?\*/|//[^\n]*\n)*`
const quoted = String.raw`(?:'([^'\s]*)'|"([^"\s]*)"|\x60([^\x60\s$]*)\x60)`
const statement = new RegExp(String.raw`\b(?:from|import)${gap}${quoted}`, 'g')
const call = new RegExp(String.raw`\b(?:import|require)${gap}\(${gap}${quoted}`, 'g')
const anyCall = new RegExp(String.raw`\b(?:import|require)${gap}\(`, 'g')

/**
 * Finds what a source imports: `import`, `export ... from`, `import type`, `import()` as call and as type, `require`.
 * Reads comments as if they were code, so that it may find an import too many and never one too few.
 */
export function findImports(text: string): Specifier[] {
  const calls = [...text.matchAll(call)]
  const computed = [...text.matchAll(anyCall)].length - calls.length
  const named = [...text.matchAll(statement), ...calls].map(([, one, two, three]) => one ?? two ?? three)
  return [...named, ...Array.from({ length: computed }, () => undefined)]
}
