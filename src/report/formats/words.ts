import type {Language} from '../../text.ts'
import type {Verdict} from '../checks.ts'

export interface Words {
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly more: string
  readonly owner: string
  readonly subject: string
  readonly code: string
  readonly demand: string
  readonly verdict: string
  readonly none: string
  /** In a checklist, of which something is still open. */
  readonly noneSoFar: string
  readonly untested: string
  readonly open: string
  readonly verdicts: Readonly<Record<Verdict, string>>
}

export const words: Readonly<Record<Language, Words>> = {
  sv: {
    what: 'Vad',
    why: 'Varför',
    fix: 'Gör så',
    more: 'Mer',
    owner: 'Ansvar',
    subject: 'Aktör',
    code: 'Kod',
    demand: 'Krav',
    verdict: 'Utfall',
    none: 'Inget att anmärka på.',
    noneSoFar: 'Inget fel i det som är prövat.',
    untested: 'Inget är prövat.',
    open: 'Kvar att avgöra och undantaget',
    verdicts: {
      passed: 'OK',
      failed: 'FEL',
      warning: 'VARNING',
      notice: 'NOTERA',
      'not-applicable': 'Gäller inte här',
      'no-evidence': 'Ej prövat: underlag saknas',
      'by-hand': 'Väntar på att någon intygar',
      waived: 'Undantag beviljat',
      crashed: 'Kontrollen gick sönder, ett fel i vgefos',
    },
  },
  en: {
    what: 'What',
    why: 'Why',
    fix: 'Do this',
    more: 'More',
    owner: 'Who acts',
    subject: 'Entity',
    code: 'Code',
    demand: 'Requirement',
    verdict: 'Outcome',
    none: 'Nothing to remark on.',
    noneSoFar: 'Nothing wrong in what was tested.',
    untested: 'Nothing was tested.',
    open: 'Left to settle, and excepted',
    verdicts: {
      passed: 'OK',
      failed: 'ERROR',
      warning: 'WARNING',
      notice: 'NOTE',
      'not-applicable': 'Does not apply here',
      'no-evidence': 'Not tested: no evidence',
      'by-hand': 'Waits for somebody to vouch',
      waived: 'Waived',
      crashed: 'The check broke, a bug in vgefos',
    },
  },
}
