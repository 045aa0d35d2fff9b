/** What only `report` needs, bundled as a file of its own: the schema of the answers that it reads. */
export {gatherReports} from './reports/gather.ts'
