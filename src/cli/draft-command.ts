import { parseArgs } from 'node:util'
import { calendarDay } from '../text/calendar-day.ts'
import type { PageFormat } from '../text/cleaning/cleaned-article.ts'
import { QuestionKind } from '../vocabulary/question.ts'
import type { DraftOptions } from '../workflows/draft-outcome.ts'

/** Is what `quizwright draft` was asked to do. `from` is a file, a folder, or `-` for standard input. */
export interface DraftCommand {
  readonly from: string
  readonly out?: string | undefined
  readonly json: boolean
  readonly force: boolean
  readonly helper: boolean
  readonly jobs?: number | undefined
  readonly options: Omit<DraftOptions, 'now'>
}

const flags = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  url: { type: 'string' },
  format: { type: 'string' },
  'written-on': { type: 'string' },
  count: { type: 'string' },
  confirm: { type: 'string' },
  seed: { type: 'string' },
  kind: { type: 'string' },
  title: { type: 'string' },
  licence: { type: 'string' },
  jobs: { type: 'string' },
  force: { type: 'boolean' },
  helper: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Reads the arguments of `quizwright draft`: what to do, a wish for help, or one sentence about the first wrong one. */
export function readDraftCommand(
  args: readonly string[],
): { readonly command: DraftCommand } | { readonly help: true } | { readonly fault: string } {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: flags })
  if (values.help === true) return { help: true }
  const [from, ...extra] = positionals
  if (from === undefined || from === '' || extra.length > 0) return { fault: 'Name one file, one folder or "-".' }
  const fault = rules.find(({ flag, holds }) => values[flag] !== undefined && !holds(values[flag]))
  if (fault !== undefined) return { fault: `--${fault.flag} must be ${fault.must}; it is "${values[fault.flag]}".` }
  const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))
  return {
    command: {
      ...{ from, out: values.out, jobs: numberOf(values.jobs) },
      ...{ json: values.json === true, force: values.force === true, helper: values.helper === true },
      options: {
        format: formats.find(format => format === values.format),
        url: values.url,
        writtenOn: values['written-on'],
        count: numberOf(values.count),
        confirm: numberOf(values.confirm),
        seed: numberOf(values.seed),
        kinds: values.kind === undefined ? undefined : kindsIn(values.kind),
        title: values.title,
        licence: values.licence,
      },
    },
  }
}

type ValueFlag = Exclude<keyof typeof flags, 'json' | 'force' | 'helper' | 'help'>

const formats: readonly PageFormat[] = ['text', 'html']
const mostJobs = 64

const kindsIn = (list: string): QuestionKind[] => QuestionKind.options.filter(kind => partsOf(list).includes(kind))
const partsOf = (list: string): string[] => list.split(',').map(part => part.trim())

const rules: readonly { readonly flag: ValueFlag; readonly must: string; readonly holds: (text: string) => boolean }[] =
  [
    { flag: 'out', must: 'a path', holds: text => text !== '' },
    { flag: 'url', must: 'an http or https address', holds: text => /^https?:\/\//i.test(text) && URL.canParse(text) },
    { flag: 'format', must: 'text or html', holds: text => formats.some(format => format === text) },
    { flag: 'written-on', must: 'a day of the calendar such as 2026-01-31', holds: text => calendarDay(text) === text },
    { flag: 'count', must: 'a whole number', holds: text => /^\d{1,9}$/.test(text) },
    { flag: 'confirm', must: 'a number from 0 to 1', holds: text => /^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/.test(text) },
    { flag: 'seed', must: 'a whole number', holds: text => /^\d{1,9}$/.test(text) },
    {
      flag: 'kind',
      must: `some of ${QuestionKind.options.join(', ')}, with commas`,
      holds: text => partsOf(text).every(part => QuestionKind.safeParse(part).success),
    },
    { flag: 'title', must: 'of 1 to 200 characters', holds: text => text.trim() !== '' && text.length <= 200 },
    { flag: 'licence', must: 'some words', holds: text => text.trim() !== '' },
    {
      flag: 'jobs',
      must: `a whole number from 1 to ${mostJobs}`,
      holds: text => /^[1-9]\d?$/.test(text) && Number(text) <= mostJobs,
    },
  ]
