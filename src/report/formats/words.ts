import type {Language} from '../../text.ts'
import type {Verdict} from '../checks.ts'

interface Words {
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
