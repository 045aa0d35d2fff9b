import {Flags} from '@oclif/core'
import type {GivenApplication} from '../../src/application/read-application.ts'
import {say} from '../language.ts'

const many = {multiple: true, multipleNonGreedy: true} as const

/** What a supplier can say of the application. */
export const appFlags = {
  'entity-id': Flags.string({helpValue: 'ID', summary: say({sv: 'tjänstens namn i SAML, en hel adress', en: 'name of the application in SAML, a whole address'})}),
  acs: Flags.string({helpValue: 'URL', summary: say({sv: 'adressen som tar emot svaren', en: 'the address that receives responses'})}),
  slo: Flags.string({helpValue: 'URL', summary: say({sv: 'adressen för utloggning', en: 'the address for logout'})}),
  attr: Flags.string({
    ...many,
    helpValue: 'NAME',
    summary: say({
      sv: 'ett attribut som tjänsten behöver, kort eller fullt namn; :optional efter om det går utan; kan upprepas',
      en: 'an attribute that the application needs, short or full name; :optional behind it if it can do without; may be repeated',
    }),
  }),
  loa: Flags.string({...many, helpValue: 'LEVEL', summary: say({sv: 'en tillitsnivå som duger (annars loa3); kan upprepas', en: 'a level of assurance that will do (else loa3); may be repeated'})}),
  'sign-cert': Flags.string({helpValue: 'FILE', summary: say({sv: 'certifikatet som begäranden signeras med', en: 'the certificate that requests are signed with'})}),
  'encrypt-cert': Flags.string({helpValue: 'FILE', summary: say({sv: 'certifikatet som intyg krypteras till', en: 'the certificate that assertions are encrypted for'})}),
  name: Flags.string({...many, helpValue: 'NAME', summary: say({sv: 'vad användaren ser; sv=… eller en=… framför väljer språk', en: 'what the user sees; sv=… or en=… in front chooses the language'})}),
  organisation: Flags.string({...many, helpValue: 'NAME', summary: say({sv: 'vem som står bakom tjänsten; sv=… eller en=… framför', en: 'who is behind the application; sv=… or en=… in front'})}),
  'organisation-url': Flags.string({helpValue: 'URL', summary: say({sv: 'organisationens webbplats (annars tjänstens)', en: 'web site of the organisation (else of the application)'})}),
  contact: Flags.string({...many, helpValue: 'MAIL', summary: say({sv: 'e-postadress; technical=… eller support=… framför, annars båda', en: 'mail address; technical=… or support=… in front, else both'})}),
  logo: Flags.string({helpValue: 'URL', summary: say({sv: 'logotypens adress', en: 'address of the logotype'})}),
  'logo-size': Flags.string({helpValue: 'WxH', dependsOn: ['logo'], summary: say({sv: 'logotypens bredd och höjd i bildpunkter (annars 80x60)', en: 'width and height of the logotype in pixels (else 80x60)'})}),
  'valid-for': Flags.integer({min: 1, max: 3650, helpValue: 'DAYS', summary: say({sv: 'hur länge metadata ska gälla, i dagar', en: 'how long the metadata is to last, in days'})}),
  output: Flags.string({char: 'o', default: 'vgefos-app', helpValue: 'DIR', summary: say({sv: 'mapp att skriva till', en: 'folder to write to'})}),
  now: Flags.string({hidden: true}),
}

/** The flags as given, as far as `app new` looks at them. */
export interface AppFlags {
  readonly 'entity-id'?: string | undefined
  readonly acs?: string | undefined
  readonly slo?: string | undefined
  readonly attr?: readonly string[] | undefined
  readonly loa?: readonly string[] | undefined
  readonly name?: readonly string[] | undefined
  readonly organisation?: readonly string[] | undefined
  readonly 'organisation-url'?: string | undefined
  readonly contact?: readonly string[] | undefined
  readonly logo?: string | undefined
  readonly 'logo-size'?: string | undefined
  readonly 'valid-for'?: number | undefined
}

/** What nobody can do without, and what is asked for in the same breath. */
export type AskedAtTerminal = Pick<GivenApplication, 'entityId' | 'acs' | 'names' | 'attributes'>

/** All of the description but what may have to be asked for. */
export function describedBy(flags: AppFlags): Omit<GivenApplication, 'entityId' | 'acs'> {
  return {
    slo: flags.slo,
    levels: flags.loa,
    organisation: flags.organisation,
    organisationUrl: flags['organisation-url'],
    contacts: flags.contact,
    logo: flags.logo,
    logoSize: flags['logo-size'],
    validFor: flags['valid-for'],
  }
}
