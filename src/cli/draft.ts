import { statSync } from 'node:fs'
import { type DraftTools, loadTools } from '../workflows/draft-tools.ts'
import { readDraftCommand } from './draft-command.ts'
import { usage } from './usage.ts'

const help = `quizwright draft FILE|- [--out BANK] [--json] [--url U] [--written-on DATE] [--confirm P] [--count N] ...
quizwright draft FOLDER --out FOLDER [--jobs N] [--force] ...

Makes a draft bank of an article, from a saved web page or pasted text ("-" reads standard input), and shows what its
facts would ask, the surest first. Facts are suggestions until a person confirms them. Nothing is sent anywhere
but with --helper.

  --out BANK          the bank file to write; without it the draft is only shown
  --json              prints {"bank", "page", "cuts", "facts", "questions", "findings", "notes"} instead of a summary
  --url U             where the page comes from; it is told in the bank and never fetched
  --format F          text or html (default: told by the page and the name of its file)
  --written-on DATE   the day on which the article was written (default: what the page tells, else today)
  --confirm P         confirms facts of confidence P or more (0 to 1; default: none)
  --count N           keeps the N best questions
  --kind LIST         kinds of question, with commas (default: all)
  --seed N            draws other wrong options (default 1)
  --title TITLE       the title of the bank (default: the headline)
  --licence LICENCE   the licence of the article (default: "not stated")
  --helper            asks the helper model of QUIZWRIGHT_LLM_URL too, which is sent the article; what it proposes is
                      proved by the article's words or dropped

Of a folder, each .txt, .html, .htm and .xhtml file in it and in the folders below it is drafted, but for names that
begin with a dot. The banks keep its subfolders, and draft-report.json tells what became of each file. A second run takes
up where the first one ended: what has not changed is left as it is, and a bank that somebody has edited is never
overwritten. With --json the whole draft is written beside each bank, and the report is printed.

  --jobs N            how many files are read at once (default: one for each processor)
  --force             drafts everything anew, over whatever is there
  --help              print this`

/** Is what a draft works with; `program` is what each thread of a folder's draft runs. */
export interface DraftSetting {
  readonly load: () => Promise<DraftTools>
  readonly program?: URL
}

/**
 * Runs `quizwright draft`. Returns the exit code: 0 drafted, 1 a page without an article or a file that cannot be used
 * (of a folder: one or more of them, or a stop before the end), 2 usage.
 */
export async function draft(args: readonly string[], setting: DraftSetting = { load: loadTools }): Promise<number> {
  const reading = readDraftCommand(args)
  if ('help' in reading) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  if ('fault' in reading) return usage(`${reading.fault}\n\n${help}`)
  const { command } = reading
  // What either way needs is loaded only on that way.
  if (command.from === '-' || !isFolder(command.from)) {
    if (command.jobs !== undefined || command.force) return usage(`--jobs and --force are for folders.\n\n${help}`)
    return (await import('./draft-page.ts')).draftPage(command, setting)
  }
  const { out, options } = command
  if (out === undefined) return usage(`A folder needs --out FOLDER.\n\n${help}`)
  if (command.helper) return usage(`--helper is for one page, not for a folder.\n\n${help}`)
  if (options.url !== undefined || options.title !== undefined)
    return usage(`--url and --title are for one page, not for a folder.\n\n${help}`)
  return (await import('./draft-folder.ts')).draftFolder({ ...command, out }, setting)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
