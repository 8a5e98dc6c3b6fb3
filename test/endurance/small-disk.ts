import { execFile } from 'node:child_process'
import { chmod, type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Is a file system of a few megabytes, which is soon full. */
export interface SmallDisk {
  readonly folder: string
  /** Fills it to the last byte, also of what others give back while it does. */
  readonly fill: () => Promise<void>
  /** Takes away what filled it. */
  readonly free: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Mounts a small file system in memory; gives `undefined` where this process may not. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'quizwright-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  } catch {
    await rm(folder, { recursive: true })
    return undefined
  }
  await chmod(folder, 0o711)
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => fill(filler),
    free: () => rm(filler, { force: true }),
    discard: async () => {
      await run('umount', ['-l', folder])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function fill(file: string): Promise<void> {
  const handle = await open(file, 'a')
  try {
    for (const size of [1_000_000, 4_096]) await writeUntilFull(handle, size)
  } finally {
    await handle.close()
  }
}

async function writeUntilFull(handle: FileHandle, size: number): Promise<void> {
  try {
    for (;;) await handle.write(Buffer.alloc(size))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}
