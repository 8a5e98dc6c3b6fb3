import { openConnection } from '../../src/storage/open-connection.ts'
import { type LoadReport, loadAnswers } from './answer-load.ts'
import { findLosses } from './find-losses.ts'
import type { NodeFolder } from './spawn-node.ts'

/** Is what so many kills came to. */
export interface KillReport {
  readonly acknowledged: number
  readonly broken: number
  readonly losses: readonly string[]
}

const students = 24

/**
 * Kills a server (-9) again and again at a random moment while students answer, starts it anew over the same database,
 * and looks each time for every answer that was acknowledged in that time.
 */
export async function surviveKills(node: NodeFolder, url: string, kills: number): Promise<KillReport> {
  const losses: string[] = []
  let [acknowledged, broken] = [0, 0]
  for (let kill = 0; kill < kills; kill += 1) {
    const server = await node.spawn(url)
    const load = loadAnswers(() => server.port, students)
    await someTime(load.report)
    await server.kill()
    await load.stop()
    const connection = await openConnection(url)
    losses.push(...(await findLosses(connection, load.report.acknowledged)))
    await connection.close()
    acknowledged += load.report.acknowledged.length
    broken += load.report.broken
  }
  return { acknowledged, broken, losses }
}

// At a random moment after the first answer was acknowledged, which a fresh server takes a while to get to.
async function someTime({ acknowledged }: LoadReport): Promise<void> {
  while (acknowledged.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  await new Promise(resolve => setTimeout(resolve, Math.random() * 600))
}
