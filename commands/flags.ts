import {Flags} from '@oclif/core'
import {labRoles} from '../lab/options.ts'
import {say} from './language.ts'

/** Flags of every command that starts the lab or the mock IdP. */
export const faultFlags = {
  fault: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME',
    summary: say({
      sv: 'låt den nationella IdP:n begå felet; kan upprepas (namnen: docs/faults.md)',
      en: 'let the national IdP commit the fault; may be repeated (names: docs/faults.md)',
    }),
  }),
  seed: Flags.integer({
    helpValue: 'N',
    summary: say({sv: 'frö för det slumpmässiga i felen', en: 'seed of what is random in the faults'}),
  }),
  down: Flags.option({
    options: labRoles,
    multiple: true,
    multipleNonGreedy: true,
    summary: say({sv: 'stäng av en roll i labbet; kan upprepas', en: 'switch off a role of the lab; may be repeated'}),
  })(),
}
