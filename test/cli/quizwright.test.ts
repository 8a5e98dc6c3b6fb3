import { describe, expect, it } from 'vitest'
import { openFolder, runCommand, stackTrace } from './run-command.ts'

const paris = 'question-banks/paris-summit-2014.bank.json'
const write = openFolder()

// Most of a run is waiting for Node to start.
describe.concurrent('quizwright', () => {
  const questions: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['--help'], /serve .*\n.*draft .*\n.*draft .*\n.*generate .*\n.*check .*\n.*sketch /],
    [['draft', '--help'], /--written-on DATE/],
    [['serve', '--help'], /--port N/],
    [['generate', '--help'], /--seed N/],
    [['check', '--help'], /--strict/],
    [['sketch', '--help'], /--out BANK/],
    [['import', '--help'], /--written-on DATE/],
    [['check', paris, '--help'], /--strict/],
  ]
  it.each(questions.map(([args, says]) => [args.join(' '), args, says] as const))(
    'tells on standard output how it is used: quizwright %s',
    async (_title, args, says) => {
      expect(await runCommand(args)).toMatchObject({ code: 0, out: expect.stringMatching(says), err: '' })
    },
  )

  const misuses: readonly (readonly [args: readonly string[], amiss: RegExp])[] = [
    [[], /^quizwright COMMAND/],
    [['explode'], /^quizwright: There is no command "explode"\./],
    [['constructor'], /^quizwright: There is no command "constructor"\./],
    [['generate'], /^quizwright: One BANK is needed\./],
    [['check', paris, paris], /^quizwright: One BANK is needed\./],
    [['sketch', 'some.json'], /^quizwright: --out FILE is needed/],
    [['import', 'some.conllu'], /^quizwright: One FILE, --format and --out are needed\./],
    [['generate', paris, '--sed', '1'], /^quizwright: Unknown option '--sed'/],
    [['generate', paris, '--seed', 'x'], /^quizwright: --seed and --count take whole numbers\./],
    [['generate', paris, '--seed', '-1'], /^quizwright: /],
    [['generate', paris, '--count', 'many'], /^quizwright: --seed and --count take whole numbers\./],
    [['generate', paris, '--kind', 'nonsense'], /^quizwright: The kinds are choice, blank/],
    [['generate', paris, '--kind', 'choice,'], /^quizwright: The kinds are choice, blank/],
    [['serve', '--prot', '1'], /^quizwright: Unknown option '--prot'/],
    [['backup'], /^quizwright: --out FILE is needed\./],
    [['erase-student', 'st_a'], /^quizwright: --attempts is needed, with delete or keep\./],
    [['migrate-database', '--from', 'file:a.db'], /^quizwright: Both --from and --to are needed\./],
    [['owner-key'], /^quizwright: --new is needed/],
  ]
  it.each(misuses.map(([args, amiss]) => [args.join(' '), args, amiss] as const))(
    'says what is amiss and shows the usage on standard error, and exits with 2: quizwright %s',
    async (_title, args, amiss) => {
      const ended = await runCommand(args)
      expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(amiss) })
      expect(ended.err).toMatch(/quizwright (COMMAND|[\w-]+ (BANK|FILE|ID|--|\[))/)
      expect(ended.err).not.toMatch(stackTrace)
    },
  )

  const badFiles = [
    {
      title: 'a file that is not there',
      file: 'question-banks/none.bank.json',
      says: /^\S+ cannot be read: there is no such file or folder\.\n$/,
    },
    { title: 'a folder', file: 'question-banks', says: /^question-banks cannot be read: it is a folder\.\n$/ },
    {
      title: 'what is no JSON',
      file: write('no-json.json', '{\n  "format" 1\n}'),
      says: /no-json\.json#: This file is not valid JSON at line 2, column 12: a colon should stand here, not "1"\.\n$/,
    },
    {
      title: 'what is empty',
      file: write('empty.json', ''),
      says: /line 1, column 1: a value should stand here, but the file ends\.\n$/,
    },
    { title: 'what is no text', file: write('no-text.json', '\u0000'), says: /not valid JSON at line 1, column 1/ },
  ]
  const uses = [
    ...badFiles.map(given => ({ ...given, command: 'generate' })),
    ...badFiles.slice(0, 1).map(given => ({ ...given, command: 'check' })),
    ...badFiles.slice(0, 1).map(given => ({ ...given, command: 'sketch' })),
  ]
  it.each(uses)('says why it cannot use $title: $command', async ({ command, file, says }) => {
    const more = command === 'sketch' ? ['--out', write('never.json', 'untouched')] : []
    const ended = await runCommand([command, file, ...more])
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(says) })
  })

  it.each(['generate', 'check'])('prints each fault of a bank with its pointer: %s', async command => {
    const file = write('faulty.json', '{"format":"quizwright-bank","version":1,"title":5,"extra~/":0}')
    const { code, out, err } = await runCommand([command, file])
    expect([code, out]).toEqual([1, ''])
    const lines = err.trim().split('\n')
    expect(lines).toContain(`${file}#/title: This must be text, not a number.`)
    expect(lines).toContain(`${file}#/extra~0~1: Nothing named "extra~/" may stand here.`)
    expect(lines).toContain(`${file}#/article: This must be an object in braces, but it is missing.`)
    expect(lines.filter(line => !line.startsWith(`${file}#/`))).toEqual([])
  })

  it.each(['generate', 'check'])('ends quietly when its reader has seen enough: %s', async command => {
    const { err, out } = await runCommand([command, paris, '--json'], { stopAfter: 1 })
    expect(out.length).toBeGreaterThan(0)
    expect(err).toMatch(/^(?:\d+ questions\n)?$/)
  })
})
