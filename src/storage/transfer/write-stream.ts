import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { TransferFault } from './transfer-fault.ts'

/** Is how a file is written: over one that is there only where `force` says so. */
export interface WritingOptions {
  readonly force?: boolean
}

/**
 * Writes a file for its owner alone, as a whole or not at all: `make` makes it beside its place under another name; once
 * the disk has it, it is moved there. Throws a `TransferFault` where there is a file already, or, whatever `force` says,
 * something that is none, such as a device; and the error of the system where it can't be written.
 */
export async function writeWholeFile(
  file: string,
  make: (beside: string) => Promise<void>,
  { force = false }: WritingOptions = {},
): Promise<void> {
  refuseExisting(file, force)
  await mkdir(dirname(file), { recursive: true })
  // Of its own for each writer: programs in containers of their own have like process ids.
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)
  try {
    await make(beside)
    await chmod(beside, 0o600)
    await sync(beside)
    await moveTo(beside, file, force)
    await sync(dirname(file))
  } finally {
    await rm(beside, { force: true })
  }
}

/** Writes text through a transformation into a new file that its owner alone may read, in constant memory. */
export async function writeStream(file: string, text: AsyncIterable<string>, through: Transform): Promise<void> {
  // It is there before anything can fail, or it could come after whoever clears up.
  const handle = await open(file, 'w', 0o600)
  await pipeline(Readable.from(text, { highWaterMark: 1 }), through, handle.createWriteStream())
}

function refuseExisting(file: string, force: boolean): void {
  if (!existsSync(file)) return
  if (!statSync(file).isFile()) throw new TransferFault(`${file} is no file that could be written over.`)
  if (!force) throw new TransferFault(`${file} is there already; --force writes over it.`)
}

// A link, unlike a renaming, never takes the place of a file that has come meanwhile; some file systems know none.
async function moveTo(beside: string, file: string, force: boolean): Promise<void> {
  if (!force) {
    try {
      return await link(beside, file)
    } catch {
      refuseExisting(file, force)
    }
  }
  await rename(beside, file)
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
