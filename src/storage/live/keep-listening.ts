import type { OpenConnection } from '../open-connection.ts'
import type { PostgresListener } from '../postgres/listen-postgres.ts'

/** Is how a node listens at a channel: whether it hears now, and its start and end. */
export interface KeptListening {
  readonly hears: () => boolean
  /** Tries to listen and resolves whether or not that can be done now. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

const firstWait = 500
const longestWait = 30_000

/**
 * Keeps listening at a channel of PostgreSQL: where the connection breaks or can't be had it is tried again, after half a
 * second at first and 30 seconds at most. `onChange` is called whenever it begins to hear and when it ceases. Over SQLite
 * there is nothing to listen at.
 */
export function keepListening(
  connection: OpenConnection,
  {
    channel,
    onNumbers,
    onChange,
  }: {
    readonly channel: string
    readonly onNumbers: (numbers: readonly number[]) => void
    readonly onChange: () => void
  },
): KeptListening {
  let listener: PostgresListener | undefined
  let timer: NodeJS.Timeout | undefined
  let wait = firstWait
  let isStopped = false

  const again = () => {
    if (isStopped) return
    timer = setTimeout(start, wait).unref()
    wait = Math.min(longestWait, wait * 2)
  }
  const start = async () => {
    if (connection.dialect !== 'postgres' || isStopped) return
    try {
      listener = await connection.listen(channel, {
        onNotice: payload => onNumbers(payload.split(',').map(Number).filter(Number.isSafeInteger)),
        onLost: () => {
          listener = undefined
          onChange()
          again()
        },
      })
      wait = firstWait
      if (isStopped) await listener.close()
      else onChange()
    } catch {
      again()
    }
  }
  return {
    hears: () => listener !== undefined,
    start,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await listener?.close()
    },
  }
}
