import { listCases, saveExpected } from './corpus-case.ts'

const changed = listCases().filter(saveExpected)
process.stdout.write(
  changed.length === 0 ? 'Nothing has changed.\n' : `Changed: ${changed.join(', ')}. Read the diff.\n`,
)
