/** The reports of checks in every format, bundled as a file of its own: no other command waits for a page or a schema. */
export {checklistToText} from '../src/report/checklist/checklist-to-text.ts'
export {sambiToText} from '../src/report/checklist/sambi-to-text.ts'
export {writeReport} from '../src/report/formats/write.ts'
