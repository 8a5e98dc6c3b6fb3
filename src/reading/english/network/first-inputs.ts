import { addProducts, type Kernel, type Rows } from './kernel.ts'
import { mostRows } from './limits.ts'
import type { PlacedWay } from './place-weights.ts'

/** Counts the forms whose products are kept. A text repeats most of its words; each form takes 4 kB, one half for each direction. */
const mostKept = 4 * mostRows

/**
 * Begins the gates of the first layer, which are the same wherever a form stands: `know` takes the forms of the rows that
 * follow, `begin` writes their gates for one direction, 0 or 1, as bias plus product.
 */
export interface FirstInputs {
  readonly know: (forms: readonly string[]) => void
  readonly begin: (direction: 0 | 1, gates: number) => void
}

/**
 * Makes what begins the first layer. `encode` turns a form into the numbers that the layer reads, written to an address;
 * `words` is room for as many as a network reads at once. What was once multiplied is kept until the room is full.
 */
export function makeFirstInputs(
  kernel: Kernel,
  ways: readonly [PlacedWay, PlacedWay],
  encode: (form: string, target: number) => void,
  words: Rows,
): FirstInputs {
  const wide = ways[0].input.rows
  const kept = ways.map(() => kernel.allocate(mostKept * wide * 4))
  const places = new Map<string, number>()
  let rows: readonly number[] = []
  const learn = (forms: readonly string[]) => {
    const first = places.size
    forms.forEach((form, at) => {
      places.set(form, first + at)
      encode(form, words.address + at * words.stride * 2)
    })
    ways.forEach(({ input: matrix, bias }, direction) => {
      addProducts(kernel, { matrix, bias }, words, (kept[direction] ?? 0) + first * wide * 4, forms.length)
    })
  }
  return {
    know: forms => {
      const distinct = [...new Set(forms)]
      const unknown = () => distinct.filter(form => !places.has(form))
      // Where the room is full, all that the rows need is learnt anew.
      if (places.size + unknown().length > mostKept) places.clear()
      learn(unknown())
      rows = forms.map(form => places.get(form) ?? 0)
    },
    begin: (direction, gates) => {
      const { floats } = kernel
      const from = (kept[direction] ?? 0) / 4
      rows.forEach((place, row) => {
        floats.copyWithin(gates / 4 + row * wide, from + place * wide, from + (place + 1) * wide)
      })
    },
  }
}
