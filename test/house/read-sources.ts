import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Is a file of the project: its path from the project's folder and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Lists the files that are in the project's history or on their way into it. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  return [...new Set(listed.split('\n'))].filter(path => path !== '').sort()
}

/** Reads the files below the given folders whose names end as TypeScript does. */
export function readSources(...folders: string[]): SourceFile[] {
  return listFiles()
    .filter(path => /\.tsx?$/.test(path) && folders.some(folder => path.startsWith(`${folder}/`)))
    .flatMap(path => readFile(path) ?? [])
}

/** Reads a file; `undefined` for one that has just been taken away. */
export function readFile(path: string): SourceFile | undefined {
  try {
    return { path, text: readFileSync(path, 'utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
