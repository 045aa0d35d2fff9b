/**
 * All that is heavy, behind one door: the lab, the mock IdP, the browser and the prompts. It is bundled as a file of its
 * own (tools/build.mjs) and loaded by `await import()`, so that `decode` and `--help` never pay for it.
 */
export {startLab} from '../lab/index.ts'
export {startMockIdp} from '../mock-idp/index.ts'
export {chooseFaults} from './faults.ts'
export {askForOrganisation} from './login-test/ask.ts'
export {perform} from './login-test/perform.ts'
export {planLogin} from './login-test/plan.ts'
export {watcher} from './login-test/watch.ts'
