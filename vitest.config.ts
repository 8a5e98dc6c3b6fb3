import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Many tests wait for a database, a browser or a process, so two share even two cores with profit.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/samples/serve-postgres.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // No module keeps state but what it remembers of pure functions, so that files may share what one has loaded.
    isolate: false,
  },
})
