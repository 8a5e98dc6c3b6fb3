import { lookup, Resolver } from 'node:dns/promises'

/**
 * Gives all IP addresses of a name, IPv4 and IPv6. `dns` asks the name servers alone; `machine` asks as other programs of
 * this machine do, the file of hosts included. May reject, or give none, for a name that is not known.
 */
export type ResolveHost = (host: string, from: 'dns' | 'machine', signal: AbortSignal) => Promise<readonly string[]>

/**
 * Makes the way by which names are resolved. A name server that is slow holds no thread of the others: its question is
 * given up after some seconds or at the signal. `servers` are name servers instead of those of the machine.
 */
export function makeResolveHost(servers?: readonly string[]): ResolveHost {
  return (host, from, signal) => (from === 'dns' ? askNameServers(host, signal, servers) : askMachine(host))
}

async function askMachine(host: string): Promise<readonly string[]> {
  const answers = await lookup(host, { all: true })
  return answers.map(({ address }) => address)
}

async function askNameServers(
  host: string,
  signal: AbortSignal,
  servers?: readonly string[],
): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 2_500, tries: 2 })
  if (servers !== undefined) resolver.setServers(servers)
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    // A host with one kind of address alone is usual.
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    return answers.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
