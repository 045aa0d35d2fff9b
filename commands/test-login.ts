import {Flags} from '@oclif/core'
import {exitOf} from '../src/report/login-report.ts'
import type {LoginReport} from '../src/report/login-report.ts'
import {loginSummary} from '../src/report/login-to-text.ts'
import {BaseCommand} from './base-command.ts'
import {faultFlags} from './flags.ts'
import {onInterrupt} from './interrupt.ts'
import {say} from './language.ts'

export class TestLogin extends BaseCommand {
  static override summary = say({
    sv: 'logga in med en riktig webbläsare och granska varje SAML-meddelande',
    en: 'log in with a real browser and examine every SAML message',
  })
  static override description = say({
    sv: `Utan egen miljö startas labbet på den här datorn.

UTGÅNGSKODER  0 godkänt · 1 underkänt · 2 fel i kommandoraden · 3 kunde inte avgöras · 4 ingen godkände i telefonen · 130 avbrutet`,
    en: `Without an environment of your own the lab is started on this machine.

EXIT CODES  0 passed · 1 failed · 2 wrong use · 3 could not be judged · 4 nobody approved on the phone · 130 interrupted`,
  })
  static override examples = [
    '<%= config.bin %> test-login --org goteborg',
    '<%= config.bin %> test-login --org goteborg --app local --app samsa',
    '<%= config.bin %> test-login --org goteborg --fault wrong-audience',
    '<%= config.bin %> test-login --org goteborg --approve by-hand --headed',
  ]
  static override flags = {
    org: Flags.string({
      helpValue: 'ORG',
      summary: say({sv: 'organisationen: namn, ID, kommunkod, domän …', en: 'the organisation: name, ID, code, domain …'}),
    }),
    app: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'APP',
      summary: say({
        sv: 'tjänsten: local eller samsa i labbet; flera loggar in efter varandra i samma webbläsare',
        en: 'the service: local or samsa in the lab; several log in one after the other in the same browser',
      }),
    }),
    person: Flags.string({helpValue: 'KEY', summary: say({sv: 'testpersonen, till exempel anna-andersson', en: 'the test person, such as anna-andersson'})}),
    approve: Flags.option({
      options: ['auto', 'by-hand'] as const,
      summary: say({
        sv: 'vem som godkänner i telefonen; auto bara mot låtsas-IdP:n (förval där)',
        en: 'who approves on the phone; auto only with the mock IdP (default there)',
      }),
    })(),
    'approve-timeout': Flags.integer({
      default: 120,
      min: 1,
      helpValue: 'S',
      summary: say({sv: 'sekunder att vänta på telefonen', en: 'seconds to wait for the phone'}),
    }),
    timeout: Flags.integer({
      default: 20,
      min: 1,
      helpValue: 'S',
      summary: say({sv: 'sekunder att vänta på varje sida', en: 'seconds to wait for each page'}),
    }),
    'expect-loa': Flags.string({helpValue: 'LOA', summary: say({sv: 'kräv den tillitsnivån, som URI eller loa3', en: 'demand that level, as URI or loa3'})}),
    'expect-attr': Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME[=VALUE]',
      summary: say({sv: 'kräv attributet (hela namnet eller kortnamnet), med det värdet om det anges; kan upprepas', en: 'demand the attribute (whole or friendly name), with that value if given; may be repeated'}),
    }),
    profile: Flags.string({default: 'vgr-hub', helpValue: 'NAME', summary: say({sv: 'profil att granska mot', en: 'profile to judge by'})}),
    strict: Flags.boolean({summary: say({sv: 'räkna varningar som fel', en: 'count warnings as failures'})}),
    env: Flags.string({char: 'e', helpValue: 'NAME', summary: say({sv: 'miljö ur inställningsfilen, eller lab', en: 'environment of the settings file, or lab'})}),
    config: Flags.string({helpValue: 'FILE', env: 'VGEFOS_CONFIG', summary: say({sv: 'inställningsfil (annars vgefos.config.json)', en: 'settings file (else vgefos.config.json)'})}),
    headed: Flags.boolean({allowNo: true, summary: say({sv: 'visa webbläsarens fönster', en: "show the browser's window"})}),
    browser: Flags.string({helpValue: 'NAME|PATH', env: 'VGEFOS_BROWSER', summary: say({sv: 'webbläsare att köra', en: 'browser to run'})}),
    trace: Flags.option({
      options: ['on', 'off', 'retain-on-failure'] as const,
      default: 'retain-on-failure' as const,
      summary: say({sv: 'spara Playwrights spår', en: "keep Playwright's trace"}),
    })(),
    output: Flags.string({char: 'o', helpValue: 'FOLDER', summary: say({sv: 'spara inspelningen här, även när allt går bra', en: 'keep the recording here, also when all goes well'})}),
    'show-personal': Flags.boolean({summary: say({sv: 'visa personuppgifter i klartext', en: 'show personal data in clear'})}),
    ...faultFlags,
  }

  async run(): Promise<LoginReport> {
    const {flags} = await this.parse(TestLogin)
    const {askForOrganisation, perform, planLogin, watcher} = await import('./lab-door.ts')
    const org = flags.org ?? (await askForOrganisation(this.jsonEnabled()))
    const plan = planLogin({...flags, org}, this.config.version)
    const answer = (line: string): void => {
      this.print(line)
    }
    const report = await perform(plan, watcher(plan, this.jsonEnabled(), answer), onInterrupt)

    this.print(`\n${loginSummary(report, plan.textOptions)}`)
    this.tell(`\n${plan.nextStep(report)}`)
    return this.end(exitOf[report.verdict], report)
  }
}
