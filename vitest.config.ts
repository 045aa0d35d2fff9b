import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,mock-idp,lab,commands,test}/**/*.test.ts'],
    disableConsoleIntercept: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
