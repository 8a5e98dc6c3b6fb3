import type { Kernel, Rows } from './kernel.ts'
import type { Layout } from './lay-out.ts'
import type { PlacedWay } from './place-weights.ts'

/** Is the room that a layer works in: gates of 4 * hidden floats a row, cells of hidden floats a sentence. */
export interface LayerRoom {
  readonly gates: number
  readonly cells: number
}

/** Counts what one whole number of a state is worth: 1/4096. */
export const stateScale = 4096

/**
 * Runs a layer in both directions over laid-out sentences. The states of a word, forward before backward, go to its row
 * in `states` as whole numbers of 1/4096.
 */
export function runLayer(
  kernel: Kernel,
  [forward, backward]: readonly [PlacedWay, PlacedWay],
  { layout, readInputs, states, room, hidden }: LayerRun,
): void {
  const { starts, active } = layout
  const wide = hidden * 4
  const rowOf = (base: number, row: number) => base + row * states.stride * 2
  const gatesOf = (row: number) => room.gates + row * wide * 4
  const begin = (direction: 0 | 1) => {
    readInputs(direction, room.gates)
    kernel.floats.fill(0, room.cells / 4, room.cells / 4 + (active[0] ?? 0) * hidden)
  }
  const move = (way: PlacedWay, at: number, before: number, base: number) => {
    const [start = 0, count = 0] = [starts[at], active[at]]
    const from = starts[before]
    const carried = Math.min(count, active[before] ?? 0)
    if (from !== undefined && carried > 0)
      kernel.multiply(way.state, { address: rowOf(base, from), stride: states.stride }, gatesOf(start), carried, wide)
    const own = { address: rowOf(base, start), stride: states.stride }
    kernel.step(gatesOf(start), room.cells, own, count, hidden, stateScale)
  }
  begin(0)
  for (let at = 0; at < starts.length; at += 1) move(forward, at, at - 1, states.address)
  begin(1)
  for (let at = starts.length - 1; at >= 0; at -= 1) move(backward, at, at + 1, states.address + hidden * 2)
}

/**
 * Is one run of a layer: what it reads, where it writes, where it works. `readInputs` begins the gates of a direction with
 * its bias and what the words themselves add; what stands before or behind them is added by the run.
 */
export interface LayerRun {
  readonly layout: Layout
  readonly readInputs: (direction: 0 | 1, gates: number) => void
  readonly states: Rows
  readonly room: LayerRoom
  readonly hidden: number
}
