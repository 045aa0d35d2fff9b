import {fedInterop, swedenConnect} from '../../requirement.ts'
import type {Item} from './item.ts'

/** What has to have been done before or after going live. */
export const operation: readonly Item[] = [
  {
    code: 'OPS18',
    name: 'rollover-is-not-rehearsed',
    title: {sv: 'Ett nyckelbyte är övat i testmiljön', en: 'A change of keys is rehearsed in test'},
    why: {
      sv: 'Den som bara läser det första certifikatet märker det först den dag som nyckeln byts.',
      en: 'Whoever reads only the first certificate notices on the day when the key changes.',
    },
    how: {
      sv: 'Publicera två signeringscertifikat, byt nyckel, logga in, och ta bort det gamla. Gör likadant med krypteringsnyckeln om en finns.',
      en: 'Publish two signing certificates, change key, log in, and remove the old one. Do the same with the key for encryption if there is one.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: fedInterop('IIP-MD07', 'MUST'),
    concerns: 'own-idp',
  },
  {
    code: 'OPS19',
    name: 'hub-copy-is-not-compared',
    title: {sv: 'Hubben har laddat de metadata som gäller', en: 'The hub has loaded the metadata that is in force'},
    why: {
      sv: 'Metadata läggs in för hand. Den gamla filen kan ligga kvar efter ett byte.',
      en: 'Metadata is put in by hand. The old file may remain after a change.',
    },
    how: {
      sv: 'Be hubben om den fil som den har läst in, och jämför: vgefos probe METADATA --against FIL. Finns ingen fil: jämför entityID, adresser och fingeravtryck.',
      en: 'Ask the hub for the file that it has loaded, and compare: vgefos probe METADATA --against FILE. If there is none: compare entityID, addresses and fingerprints.',
    },
    owner: 'hub',
    phase: 'production',
    requirement: swedenConnect('2', 'observed'),
    concerns: 'everybody',
  },
  {
    code: 'OPS20',
    name: 'test-is-not-passed',
    title: {sv: 'Allt i testfasen är klart innan produktion öppnas', en: 'All of the test phase is done before production opens'},
    why: {
      sv: 'Det som hittas i produktion hittas av dem som skulle ha arbetat.',
      en: 'What is found in production is found by those who were to work.',
    },
    how: {
      sv: 'Kör checklistan med --phase test. Spara svaret.',
      en: 'Run the checklist with --phase test. Keep the answer.',
    },
    owner: 'local-idp',
    phase: 'production',
    requirement: swedenConnect('1', 'observed'),
    concerns: 'everybody',
  },
]
