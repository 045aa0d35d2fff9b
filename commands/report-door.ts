/** What only `report` needs, bundled as a file of its own: the schema of the answers that it reads, and every format. */
export {exitOfFleet} from '../src/report/fleet-exit.ts'
export {fleetToJson} from '../src/report/fleet-to-json.ts'
export {fleetOf} from '../src/report/fleet.ts'
export {writeFleet} from '../src/report/write-fleet.ts'
export {gatherReports} from './reports/gather.ts'
