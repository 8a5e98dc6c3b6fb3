import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const installed = '/usr/bin/chromium'
const cache = join(import.meta.dirname, '../../node_modules/.cache')
const unpacked = join(cache, 'quizwright-chromium-147.0.0')

// The package's own list has --single-process, which ends the browser after its first page.
const flags = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/**
 * Opens a real Chromium: the installed one, else the one that @sparticuz/chromium carries, which needs nothing of the
 * system: its libraries and a font come from the package too. It is unpacked once (about 1 s) and then kept.
 */
export async function openBrowser(): Promise<Browser> {
  if (existsSync(installed)) return chromium.launch({ executablePath: installed, args: flags })
  if (!existsSync(unpacked)) await unpack()
  return chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    args: flags,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  })
}

// Unpacks into a folder of its own and renames it, so that two test files at once never see half a browser.
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(`${unpacked}-`)
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  // The package unpacks to the temporary folder, and its libraries only on the system that it takes from this name.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    restoreEnvironment({ TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH })
  }
  await mkdir(join(folder, 'font-cache'))
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration)
  try {
    await rename(folder, unpacked)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (!existsSync(unpacked)) throw error
  }
}

function restoreEnvironment(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`
