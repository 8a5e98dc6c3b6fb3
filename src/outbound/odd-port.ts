/**
 * Tells whether a port is none of a web server: below 1024 all but 80 and 443, and above it those where browsers refuse
 * to call, and databases, caches and remote desktops, which may trust this machine more than the one who names them.
 * Source: Fetch Standard, "port blocking".
 */
export function isOddPort({ port }: URL): boolean {
  const number = port === '' ? 443 : Number(port)
  return number < 1_024 ? number !== 80 && number !== 443 : servicePorts.has(number)
}

const servicePorts = new Set([
  ...[
    1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
  ],
  ...[1433, 1521, 2375, 2376, 2379, 2380, 3306, 3389, 5432, 5672, 5900, 5984, 6379, 6443, 9042, 9092, 9200, 9300],
  ...[10250, 11211, 27017],
])
