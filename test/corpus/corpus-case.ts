import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import type { BankReading } from '../../src/interchange/bank-file.ts'
import { readJson } from '../../src/interchange/read-json.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { printQuestion } from './print-question.ts'

const folder = 'test/corpus'
const sketchOf = (slug: string) => `${folder}/${slug}/sketch.json`
const expectedOf = (slug: string) => `${folder}/${slug}/expected.txt`

/** Lists the cases of the corpus by their folders; `pages` holds raw pages for another test. */
export function listCases(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !others.includes(entry.name))
    .map(({ name }) => name)
    .sort()
}

// What stands beside the cases and is none.
const others = ['pages', 'reader']

/** Tells whether a case has its sketch already. */
export function hasSketch(slug: string): boolean {
  return existsSync(sketchOf(slug))
}

/** Reads the sketch of a case as a bank. */
export function readCase(slug: string): BankReading {
  return readSketch(JSON.parse(readFileSync(sketchOf(slug), 'utf8')))
}

/** Reads what a case is to give; nothing where it has not been written. */
export function readExpected(slug: string): string {
  return existsSync(expectedOf(slug)) ? readFileSync(expectedOf(slug), 'utf8') : ''
}

/** Prints the questions that a case gives now. Throws where its sketch has faults. */
export function printCase(slug: string): string {
  const reading = readCase(slug)
  if (!('bank' in reading))
    throw new Error(`${slug}: ${reading.faults.map(fault => `${fault.pointer} ${fault.detail}`).join('; ')}`)
  const { bank } = reading
  const questions = generateQuestions(bank, { seed: 1 })
  return `${bank.article.text}\n\n${questions.map(printQuestion).join('\n\n')}\n`
}

/** Reads the sketch of a case as text. */
export function readSketchOf(slug: string): string {
  return readFileSync(sketchOf(slug), 'utf8')
}

/** Says what is wrong with the text of a sketch, a line for each fault. */
export function findSketchFaults(text: string): string[] {
  const read = readJson(text)
  if ('fault' in read) return [read.fault.detail]
  const reading = readSketch(read.json)
  return 'bank' in reading ? [] : reading.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
}

/** Puts a sketch into the corpus. */
export function saveSketch(slug: string, text: string): void {
  mkdirSync(`${folder}/${slug}`, { recursive: true })
  writeFileSync(sketchOf(slug), text)
}

/** Writes what a case gives now as what it is to give. Returns whether that has changed. */
export function saveExpected(slug: string): boolean {
  const text = printCase(slug)
  const isChanged = text !== readExpected(slug)
  if (isChanged) writeFileSync(expectedOf(slug), text)
  return isChanged
}
