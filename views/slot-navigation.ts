import type { AttemptView } from '../src/vocabulary/attempt-view.ts'
import type { AttemptId } from '../src/vocabulary/identifiers.ts'

/** Gives the address of one question of an attempt. */
export function slotAddress(attempt: AttemptId, slot: number): string {
  return `/attempts/${attempt}?slot=${slot}`
}

/** Finds the next slot without an answer after the given one, going round; `undefined` where all others are answered. */
export function nextSlot(view: AttemptView, slot: number): number | undefined {
  const open = view.slots.filter(({ asked, response }) => response === undefined && asked.slot !== slot)
  return (open.find(({ asked }) => asked.slot > slot) ?? open[0])?.asked.slot
}
