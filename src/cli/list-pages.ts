import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { reasonOf } from './read-text-file.ts'

/** Is what a folder holds to be drafted: its pages by their paths from that folder, and the folders that can't be read. */
export interface FolderPages {
  readonly pages: readonly string[]
  readonly unread: readonly { readonly input: string; readonly fault: string }[]
}

/**
 * Lists the pages (.txt, .html, .htm, .xhtml) of a folder and of those below it, in the order of their paths, with "/"
 * between folders. Leaves out names that begin with a dot, links, and the folder `except`.
 */
export function listPages(folder: string, except: string): FolderPages {
  const pages: string[] = []
  const unread: { input: string; fault: string }[] = []
  const visit = (place: string) => {
    const here = join(folder, place)
    if (resolve(here) === resolve(except) && place !== '') return
    for (const entry of entriesOf(here, fault => unread.push({ input: place, fault }))) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) visit(path)
      else if (entry.isFile() && pageName.test(entry.name)) pages.push(path)
    }
  }
  visit('')
  return { pages: pages.sort(), unread }
}

const pageName = /\.(?:txt|html?|xhtml)$/i

function entriesOf(folder: string, refuse: (fault: string) => void) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    refuse(`The folder cannot be read: ${reasonOf(error)}.`)
    return []
  }
}

/**
 * Names the bank of each page, in the same subfolder: letters, digits, "_" and "-", as a server takes them. A page keeps
 * the name that it had before (`known`), and no two pages have one name.
 *
 * @example nameBanks(['a/My page.html'], new Map()) // Map { 'a/My page.html' => 'a/My-page' }
 */
export function nameBanks(pages: readonly string[], known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map(pages.flatMap(page => (known.has(page) ? [[page, known.get(page) ?? ''] as const] : [])))
  // Some systems take "A" and "a" for one name.
  const taken = new Set([...names.values()].map(name => name.toLowerCase()))
  for (const page of pages) {
    if (names.has(page)) continue
    const plain = plainName(page)
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`
    taken.add(name.toLowerCase())
    names.set(page, name)
  }
  return names
}

const longestName = 70

function plainName(page: string): string {
  const at = page.lastIndexOf('/') + 1
  const name = page
    .slice(at)
    .replace(pageName, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '')
    .slice(0, longestName)
  return `${page.slice(0, at)}${name || 'page'}`
}
