/** What only `doctor` and `metadata fetch` need, bundled as a file of its own: the browser and the network. */
export {failureWords} from '../src/doctor/failure-words.ts'
export {lookAtBrowser} from '../src/doctor/look-at-browser.ts'
export {linesOfHost} from '../src/doctor/look-at-host.ts'
export {lookAtMachine} from '../src/doctor/look-at-machine.ts'
export {FetchFailure, fetchDocument} from '../src/probe/fetch-document.ts'
export {proxyFor} from '../src/probe/proxy.ts'
export {reach} from '../src/probe/reach.ts'
