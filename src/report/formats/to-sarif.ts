import path from 'node:path'
import type {Check, CheckReport, Suite} from '../checks.ts'
import {clean} from './clean.ts'

const levels: Readonly<Partial<Record<Check['verdict'], string>>> = {failed: 'error', warning: 'warning', notice: 'note'}

/** SARIF 2.1.0: what was found, with the rules that found it. What passed is left out, as the format's readers expect. */
export function toSarif(report: CheckReport): string {
  const found = report.suites.flatMap((suite) => foundIn(suite))
  const rules = [...new Map(found.map(({check}) => [check.code, check])).values()]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'vgefos', version: report.tool.version, rules: rules.map(ruleOf)}},
        results: found.map(({check, suite}) => resultOf(check, suite, rules.findIndex(({code}) => code === check.code))),
        columnKind: 'utf16CodeUnits',
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function foundIn(suite: Suite): readonly {readonly check: Check; readonly suite: Suite}[] {
  return suite.checks.filter(({verdict}) => levels[verdict] !== undefined).map((check) => ({check, suite}))
}

function ruleOf({code, name, title, why, fix, level, requirement}: Check): object {
  return {
    id: code,
    name: name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: clean(title)},
    fullDescription: {text: clean(why)},
    help: {text: clean(fix)},
    helpUri: requirement.url,
    defaultConfiguration: {level: level === 'notice' ? 'note' : level},
  }
}

function resultOf({code, verdict, messages, hiddenBy, line}: Check, {subject, file}: Suite, ruleIndex: number): object {
  const text = clean(messages.join(' '))
  const region = line === null ? {} : {region: {startLine: line}}
  const location = {physicalLocation: {artifactLocation: {uri: uriOf(file)}, ...region}}
  return {
    ruleId: code,
    ruleIndex,
    level: levels[verdict],
    message: {text: `${clean(subject)}: ${text}`},
    ...(file === null ? {} : {locations: [location]}),
    partialFingerprints: {'vgefos/v1': clean(`${subject}:${code}`)},
    ...(hiddenBy === null ? {} : {properties: {hiddenBy}}),
  }
}

/** A relative URI with forward slashes: readers match it with the files of the repository. */
function uriOf(file: string | null): string {
  const named = clean(file ?? '')
  const relative = path.isAbsolute(named) ? path.relative(process.cwd(), named) : named
  return relative.split(/[\\/]/).map(encodeURIComponent).join('/')
}
