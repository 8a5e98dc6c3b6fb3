import pg from 'pg'

/** Is a connection of its own over which a database tells what happens. */
export interface PostgresListener {
  readonly close: () => Promise<void>
}

/** Is told what comes over a channel, and once, where listening had begun, that nothing more will come. */
export interface ListenerEvents {
  readonly onNotice: (payload: string) => void
  readonly onLost: () => void
}

const patience = 5_000

/**
 * Listens at a channel over a connection of its own. Rejects where the database can't be reached, and where a notice sent
 * through `notify` does not come back in time: behind a pooler that shares connections by transaction, LISTEN is taken
 * and nothing is ever heard.
 * Source: PostgreSQL documentation, LISTEN and NOTIFY.
 */
export async function listenPostgres(
  settings: pg.ClientConfig,
  channel: string,
  { onNotice, onLost }: ListenerEvents,
  notify: (payload: string) => Promise<void>,
): Promise<PostgresListener> {
  const client = new pg.Client(settings)
  // One that never began, or is closed by us, is no loss: whoever waits for it is told by the promise.
  let isOpen = false
  const probe = `probe ${Math.random()}`
  let heard = () => {}
  client.on('error', () => {})
  client.on('end', () => {
    if (isOpen) onLost()
  })
  client.on('notification', ({ payload = '' }) => (payload === probe ? heard() : onNotice(payload)))
  const close = async () => {
    isOpen = false
    await client.end().catch(() => undefined)
  }
  try {
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Notices of the database do not arrive.')), patience)
      heard = () => {
        clearTimeout(timer)
        resolve()
      }
      notify(probe).catch(reject)
    })
    isOpen = true
  } catch (error) {
    await close()
    throw error
  }
  return { close }
}
