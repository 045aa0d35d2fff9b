/**
 * What a verdict stands on. The kinds are never mixed: a reader has to be able to tell what was measured from what was
 * seen once in a file that somebody handed over, from what somebody says, and from what nobody knows.
 */
export const evidenceKinds = ['machine', 'capture', 'attested', 'none'] as const

export type CheckEvidenceKind = (typeof evidenceKinds)[number]

/** The evidence behind one check. */
export interface CheckEvidence {
  /** `machine`: metadata, probes and recordings that vgefos reads itself. `capture`: a file of somebody else's browser. */
  readonly kind: CheckEvidenceKind
  /** `metadata`, `probe`, `recording`; the name of a captured file; `null` when nothing was looked at. */
  readonly source: string | null
  /** Who vouches for it; `null` unless attested. */
  readonly by: string | null
  /** RFC 3339: when it was seen, or the day on which somebody vouched for it. */
  readonly date: string | null
  readonly note: string | null
}

export const noEvidence: CheckEvidence = {kind: 'none', source: null, by: null, date: null, note: null}

export function seenByMachine(source: 'metadata' | 'probe' | 'recording', date: string | null): CheckEvidence {
  return {...noEvidence, kind: 'machine', source, date}
}

export function seenInCapture(file: string, date: string | null): CheckEvidence {
  return {...noEvidence, kind: 'capture', source: file, date}
}

export function attestedBy(by: string, date: string, note: string | null): CheckEvidence {
  return {...noEvidence, kind: 'attested', by, date, note}
}
