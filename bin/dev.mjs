// vgefos from its sources, without a build: node --import tsx bin/dev.mjs
import {fileURLToPath} from 'node:url'
import {main} from '../commands/cli.ts'

await main(fileURLToPath(new URL('..', import.meta.url)), './commands/cli.ts')
