import type {Audience} from './audience.ts'
import type {Fleet} from './fleet.ts'
import {fleetToCsv} from './fleet-to-csv.ts'
import {fleetToJson} from './fleet-to-json.ts'
import {fleetToMarkdown} from './fleet-to-markdown.ts'
import {fleetToText} from './fleet-to-text.ts'
import {fleetToHtml} from './html/to-html.ts'
import {jsonText} from './json-text.ts'

const writers = {
  text: (fleet: Fleet, audience: Audience) => `${fleetToText(fleet, audience)}\n`,
  html: fleetToHtml,
  md: fleetToMarkdown,
  csv: (fleet: Fleet, audience: Audience) => fleetToCsv(fleet, audience),
  'csv-excel': (fleet: Fleet, audience: Audience) => fleetToCsv(fleet, audience, {excel: true}),
  json: (fleet: Fleet) => `${jsonText(fleetToJson(fleet))}\n`,
} as const

export type FleetFormat = keyof typeof writers

export const fleetFormats = Object.keys(writers) as readonly FleetFormat[]

/** One or fifty results in that format, ending with a line end. */
export function writeFleet(fleet: Fleet, format: FleetFormat, audience: Audience): string {
  return writers[format](fleet, audience)
}
