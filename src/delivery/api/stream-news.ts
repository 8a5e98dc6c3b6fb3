import type { LiveNews } from '../../workflows/live/watch-quiz.ts'

/** Says what ends a stream, what is called at its end, and how often a comment keeps it open, in milliseconds. */
export interface NewsStream {
  readonly signal: AbortSignal
  readonly onEnd: () => void
  readonly heartbeat?: number
}

/**
 * Streams news as server-sent events, each with its id, until they end, the signal ends them or the reader leaves. A
 * comment goes first, so that proxies pass the head of the answer on, and one each heartbeat.
 * Source: HTML Standard, "Server-sent events".
 */
export function streamNews(
  news: AsyncGenerator<LiveNews, void>,
  { signal, onEnd, heartbeat = 15_000 }: NewsStream,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let timer: NodeJS.Timeout | undefined
  let hasEnded = false
  const finish = () => {
    if (hasEnded) return
    hasEnded = true
    clearInterval(timer)
    onEnd()
  }
  return new ReadableStream<Uint8Array>({
    start: controller => {
      const write = (text: string) => controller.enqueue(encoder.encode(text))
      write('retry: 3000\n: welcome\n\n')
      timer = setInterval(() => write(': still here\n\n'), heartbeat)
    },
    pull: async controller => {
      const next = await news.next().catch(() => ({ done: true as const, value: undefined }))
      if (hasEnded) return
      if (next.done !== true) return controller.enqueue(encoder.encode(writeNews(next.value)))
      finish()
      if (signal.aborted) controller.enqueue(encoder.encode('event: end\ndata: {}\n\n'))
      controller.close()
    },
    cancel: async () => {
      finish()
      await news.return()
    },
  })
}

function writeNews(news: LiveNews): string {
  const data = news.kind === 'snapshot' ? news.quiz : news.change
  return `event: ${news.kind}\nid: ${news.id}\ndata: ${JSON.stringify(data)}\n\n`
}
