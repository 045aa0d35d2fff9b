import type {CheckReport} from '../checks.ts'
import {toHtml} from '../html/to-html.ts'
import {jsonText} from '../json-text.ts'
import type {Format} from './format.ts'
import {toAzure, toGithub} from './to-annotations.ts'
import {toCsv} from './to-csv.ts'
import {toJunit} from './to-junit.ts'
import {toMarkdown} from './to-markdown.ts'
import {toNagios} from './to-nagios.ts'
import {toOpenMetrics} from './to-openmetrics.ts'
import {toSarif} from './to-sarif.ts'
import {toTap} from './to-tap.ts'
import {toText} from './to-text.ts'

const writers: Readonly<Record<Format, (report: CheckReport) => string>> = {
  text: toText,
  json: (report) => `${jsonText(report)}\n`,
  junit: toJunit,
  sarif: toSarif,
  md: toMarkdown,
  html: toHtml,
  csv: (report) => toCsv(report),
  'csv-excel': (report) => toCsv(report, {excel: true}),
  tap: toTap,
  nagios: toNagios,
  prom: toOpenMetrics,
  openmetrics: toOpenMetrics,
  github: toGithub,
  azure: toAzure,
}

/** The report as text in that format, ending with a line end (`text` without). */
export function writeReport(report: CheckReport, format: Format): string {
  return writers[format](report)
}
