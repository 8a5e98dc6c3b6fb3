import { defineConfig } from 'vitest/config'

// What takes long: `npm run test:endurance`. One file at a time, since each measures what a loaded server does.
export default defineConfig({
  test: {
    include: ['test/endurance/**/*.endurance.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
