#!/usr/bin/env node
import { type Command, loadBundled } from './load-bundled.ts'
import { usage } from './usage.ts'

// Each command is loaded only when it is called, so that `generate` never waits for the server or the database.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  draft: async () => loadBundled('draft') ?? (await import('./draft.ts')).draft,
  generate: async () => loadBundled('generate') ?? (await import('./generate.ts')).generate,
  check: async () => (await import('./check.ts')).check,
  sketch: async () => (await import('./sketch.ts')).sketch,
  import: async () => (await import('./import.ts')).importFile,
  'reset-link': async () => (await import('./reset-link.ts')).resetLink,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  'migrate-database': async () => (await import('./migrate-database.ts')).migrateDatabase,
  'export-student': async () => (await import('./export-student.ts')).exportStudent,
  'erase-student': async () => (await import('./erase-student.ts')).eraseStudent,
  'owner-key': async () => (await import('./owner-key.ts')).ownerKey,
}

const help = `quizwright COMMAND ...

  serve [--port N] [--host H]    serve the quizzes of question-banks/
  draft FILE|- [--out BANK]      make a draft bank and questions of a news page or pasted text
  draft FOLDER --out FOLDER      do so for every page of a folder
  generate BANK                  print the questions that a bank's facts give
  check BANK                     check a bank's questions against the item-writing rules
  sketch FILE --out BANK         turn a sketch that quotes its article into a bank file
  sketch --from BANK --out FILE  turn a bank file back into a sketch
  import FILE --format F --out BANK  make a bank file of annotated text (CoNLL-U)
  reset-link ADDRESS             print a link with which a person sets a new password
  backup --out FILE              save the whole database into a file while the server goes on
  restore FILE                   put a backup into an empty database of either kind
  migrate-database --from A --to B  move all that one database holds into an empty one
  export-student ID [--out FILE]     print all that is kept of one student
  erase-student ID --attempts F      erase a student; F says what becomes of the attempts, delete or keep
  owner-key --new                make the owner key anew and void the old one

Each command has --help. Exit codes: 0 ok, 1 findings or failure, 2 usage.`

// A reader that has seen enough (`| head -1`) closes the pipe; what is still printed then goes nowhere.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const [name, ...args] = process.argv.slice(2)
const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
if (name === '--help' || name === '-h' || name === 'help') process.stdout.write(`${help}\n`)
else if (load === undefined) process.exitCode = usage(help, name && `There is no command "${name}".`)
else process.exitCode = await run(await load())

async function run(command: Command): Promise<number> {
  try {
    return await command(args)
  } catch (error) {
    // parseArgs reports a wrong option by its code; anything else is ours to show whole.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return usage(help, error.message)
    throw error
  }
}
