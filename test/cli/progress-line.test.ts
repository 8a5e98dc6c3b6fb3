import { expect, it } from 'vitest'
import { makeFolderProgress } from '../../src/cli/folder-progress.ts'
import { makeProgressLine } from '../../src/cli/progress-line.ts'

function watch(isTTY: boolean, columns?: number) {
  const told: string[] = []
  let now = 0
  const place = { isTTY, ...(columns !== undefined && { columns }), write: (text: string) => told.push(text) }
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { told, place, clock: () => now, pass }
}

it('shows nothing for what is soon done', () => {
  for (const isTTY of [true, false]) {
    const { told, place, clock } = watch(isTTY)
    const line = makeProgressLine(place, clock)
    line.tell('reading: 50%')
    line.clear()
    expect(told).toEqual([])
  }
})

it('writes one line over itself on a terminal, no wider than that, and takes it away', () => {
  const { told, place, clock, pass } = watch(true, 12)
  const line = makeProgressLine(place, clock)
  pass(400)
  line.tell('reading: 50% of the text')
  line.tell('too soon')
  pass(100)
  line.tell('reading: 60%')
  line.clear()
  expect(told).toEqual(['\r\u001B[Kreading: 50', '\r\u001B[Kreading: 60', '\r\u001B[K'])
})

it('writes a plain line every ten seconds into a pipe', () => {
  const { told, place, clock, pass } = watch(false)
  const line = makeProgressLine(place, clock)
  for (let step = 0; step < 25; step += 1) {
    pass(1_000)
    line.tell(`second ${step + 1}`)
  }
  line.clear()
  expect(told).toEqual(['second 10\n', 'second 20\n'])
})

it('shows how much of a folder is done, what failed and how long it takes', () => {
  const { told, place, clock, pass } = watch(true)
  const progress = makeFolderProgress(8, place, clock)
  for (const state of ['unchanged', 'drafted', 'failed', 'drafted'] as const) {
    pass(1_000)
    progress.tell({ input: 'a.txt', state })
  }
  expect(told.at(-1)).toBe('\r\u001B[K[############............] 4 of 8, 1 failed, 6 s left')
})
