import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/samples/serve-postgres.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // No module keeps state but what it remembers of pure functions, so that files may share what one has loaded.
    isolate: false,
  },
})
