import type {Audience} from './audience.ts'
import type {Fleet} from './fleet.ts'
import type {FleetFormat} from './fleet-format.ts'
import {fleetToCsv} from './fleet-to-csv.ts'
import {fleetToJson} from './fleet-to-json.ts'
import {fleetToMarkdown} from './fleet-to-markdown.ts'
import {fleetToText} from './fleet-to-text.ts'
import {fleetToHtml} from './html/to-html.ts'
import {jsonText} from './json-text.ts'

const writers: Readonly<Record<FleetFormat, (fleet: Fleet, audience: Audience) => string>> = {
  text: (fleet, audience) => `${fleetToText(fleet, audience)}\n`,
  html: fleetToHtml,
  md: fleetToMarkdown,
  csv: (fleet, audience) => fleetToCsv(fleet, audience),
  'csv-excel': (fleet, audience) => fleetToCsv(fleet, audience, {excel: true}),
  json: (fleet) => `${jsonText(fleetToJson(fleet))}\n`,
}

/** One or fifty results in that format, ending with a line end. */
export function writeFleet(fleet: Fleet, format: FleetFormat, audience: Audience): string {
  return writers[format](fleet, audience)
}
