import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../delivery/delivery-context.ts'
import { loadBanks } from '../workflows/load-banks.ts'
import type { Services } from '../workflows/services.ts'
import { digestProgram } from './digest-program.ts'

const bankSuffix = '.bank.json'

/** Loads the banks of a folder, and logs what became of each file; there may be no such folder. */
export async function loadBankFolder(services: Services, folder: string, log: Log): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(bankSuffix)) : []
  const files = names.sort().flatMap(name => {
    const slug = name.slice(0, -bankSuffix.length)
    const text = readText(join(folder, name))
    if (typeof text === 'string') return [{ slug, text }]
    log.error({ slug, ...text }, 'bank refused')
    return []
  })
  for (const outcome of await loadBanks(services, files, digestProgram())) {
    if ('stored' in outcome) log.info(outcome, outcome.stored.changed ? 'bank stored' : 'bank unchanged')
    else log.error(outcome, 'bank refused')
  }
}

function readText(file: string): string | { readonly detail: string } {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return { detail: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.` }
  }
}
