import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, relative, sep } from 'node:path'
import { packageRoot } from '../../storage/package-root.ts'

/** Is a file that pages load, held in memory. `etag` is the digest of its bytes, quoted as HTTP wants it. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly etag: string
  readonly cacheControl: string
}

/**
 * Reads every asset once: the files of `public` under their paths, htmx, Pico and the font. Keys are whole request
 * paths, so that nothing outside this map can ever be asked for.
 */
export function readAssets(): ReadonlyMap<string, Asset> {
  const own = filesOf(join(packageRoot, 'public')).map(([path, file]) => [`/assets/${path}`, readAsset(file)] as const)
  const foreign = [...packageFiles].map(([path, file]) => [`/assets/${path}`, readAsset(file)] as const)
  return new Map([...foreign, ...own])
}

const require = createRequire(import.meta.url)
const fontFolder = dirname(
  require.resolve('@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2'),
)
const fontFaces = ['400-normal', '400-italic', '700-normal'].flatMap(face => [`latin-${face}`, `latin-ext-${face}`])

const packageFiles: ReadonlyMap<string, string> = new Map([
  ['htmx.min.js', require.resolve('htmx.org/dist/htmx.min.js')],
  ['pico.css', require.resolve('@picocss/pico/css/pico.classless.min.css')],
  ...fontFaces.map(face => {
    const name = `atkinson-hyperlegible-${face}.woff2`
    return [`fonts/${name}`, join(fontFolder, name)] as const
  }),
])

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

// Scripts and styles keep their address when they change, so browsers must ask again; a font's bytes never change.
function readAsset(file: string): Asset {
  const bytes = new Uint8Array(readFileSync(file))
  const mediaType = mediaTypes[extname(file)] ?? 'application/octet-stream'
  const cacheControl = mediaType === 'font/woff2' ? 'public, max-age=2592000' : 'public, no-cache'
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { bytes, mediaType, etag, cacheControl }
}

function filesOf(folder: string): [path: string, file: string][] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && extname(entry.name) in mediaTypes)
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      return [relative(folder, file).split(sep).join('/'), file]
    })
}
