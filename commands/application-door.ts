/** What only `app new` needs, bundled as a file of its own: the configurations, the plan, and the questions to people. */
export {askForApplication} from './application/ask.ts'
export {performAppNew} from './application/perform.ts'
export {sameAgain, showWritten} from './application/show.ts'
