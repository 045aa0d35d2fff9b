import type {CheckReport} from '../checks.ts'
import {oneLine} from './clean.ts'

/**
 * OpenMetrics 1.0 text: whether each subject passed, and one series for each thing found. Few labels and no person in
 * any of them; times as seconds since 1970.
 */
export function toOpenMetrics({suites, profile, startedAt, durationMs}: CheckReport): string {
  const lines = [
    '# TYPE vgefos_check_success gauge',
    '# HELP vgefos_check_success 1 when nothing is proved wrong with the subject.',
    ...samples(
      'vgefos_check_success',
      suites.map(({subject, checks}) => {
        const isSound = checks.every(({verdict}) => verdict !== 'failed' && verdict !== 'crashed')
        return [{subject, profile}, isSound ? 1 : 0]
      }),
      Math.min,
    ),
    '# TYPE vgefos_check_findings gauge',
    '# HELP vgefos_check_findings How many things a rule found wrong with the subject.',
    ...samples(
      'vgefos_check_findings',
      suites.flatMap(({subject, checks}) =>
        checks
          .filter(({messages, verdict}) => messages.length > 0 && verdict !== 'waived')
          .map(({code, level, messages}): Sample => [{subject, code, level}, messages.length]),
      ),
      (one, other) => one + other,
    ),
    '# TYPE vgefos_last_run_timestamp_seconds gauge',
    '# UNIT vgefos_last_run_timestamp_seconds seconds',
    '# HELP vgefos_last_run_timestamp_seconds When the checks were made.',
    sample('vgefos_last_run_timestamp_seconds', {profile}, Date.parse(startedAt) / 1000),
    '# TYPE vgefos_last_run_duration_seconds gauge',
    '# UNIT vgefos_last_run_duration_seconds seconds',
    '# HELP vgefos_last_run_duration_seconds How long the checks took.',
    sample('vgefos_last_run_duration_seconds', {profile}, durationMs / 1000),
    '# EOF',
  ]
  return `${lines.join('\n')}\n`
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number]

/** A line a series: what has the same labels, as an entityID that stands twice, is joined to one, for a parser refuses two. */
function samples(name: string, measured: readonly Sample[], join: (one: number, other: number) => number): readonly string[] {
  const series = new Map<string, Sample>()
  for (const [labels, value] of measured) {
    const key = JSON.stringify(labels)
    const known = series.get(key)
    series.set(key, [labels, known ? join(known[1], value) : value])
  }
  return [...series.values()].map(([labels, value]) => sample(name, labels, value))
}

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const written = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}{${written.join(',')}} ${String(value)}`
}

function escaped(text: string): string {
  return oneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
