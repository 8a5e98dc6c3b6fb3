import { type ChildProcess, spawn } from 'node:child_process'

/** Is one call of the system, as strace tells it: when it began, in seconds, and its line. */
export interface TracedCall {
  readonly at: number
  readonly line: string
}

/** Is a trace under way; `end` gives what was called, in the order in which calls ended. */
export interface CallTrace {
  readonly end: () => Promise<TracedCall[]>
}

const calls = 'fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg'

/** Traces what processes write and sync, with strace, which must be installed and allowed to attach. */
export async function traceCalls(processes: readonly number[]): Promise<CallTrace> {
  const attached = processes.flatMap(id => ['-p', String(id)])
  const child = spawn('strace', ['-f', '-ttt', '-yy', '-s', '120', '-e', `trace=${calls}`, ...attached], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const told: string[] = []
  child.stderr?.setEncoding('utf8').on('data', text => told.push(text))
  await attachedTo(child, told, processes)
  return {
    end: async () => {
      const exited = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGINT')
      await exited
      return told.join('').split('\n').flatMap(readLine)
    },
  }
}

function readLine(line: string): TracedCall[] {
  const [, at, call] = /^(?:\[pid +\d+\] )?(\d+\.\d+) (.+)$/.exec(line) ?? []
  return at === undefined || call === undefined ? [] : [{ at: Number(at), line: call }]
}

// Each thread is told of too, so that only the names of the processes say that all are there.
async function attachedTo(child: ChildProcess, told: readonly string[], processes: readonly number[]): Promise<void> {
  let isOver = false
  child.once('error', () => {
    isOver = true
  })
  child.once('exit', () => {
    isOver = true
  })
  const isTold = (id: number) => told.join('').includes(`Process ${id} attached`)
  while (!processes.every(isTold)) {
    if (isOver) throw new Error(`strace could not attach: ${told.join('')}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
