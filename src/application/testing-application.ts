import type {Application} from './application.ts'
import {type GivenApplication, readApplication} from './read-application.ts'

export const now = new Date('2026-11-27T12:00:00Z')

/** An application that nothing is wrong with, but for what the test says. For tests only. */
export function described(given: Partial<GivenApplication> = {}, certificates: Parameters<typeof readApplication>[1] = {}): Application {
  return readApplication({entityId: 'https://app.vardsystem.se/saml', acs: 'https://app.vardsystem.se/saml/acs', ...given}, certificates, now)
}

/** Everything that can be said, said. */
export const whole: Partial<GivenApplication> = {
  slo: 'https://app.vardsystem.se/saml/slo',
  attributes: ['employeeHsaId', 'givenName', 'surname', 'organizationName', 'urn:credential:personalIdentityNumber', 'mail:optional'],
  levels: ['loa3'],
  names: ['sv=Tidboken', 'en=The booking'],
  organisation: ['Vårdsystem AB'],
  organisationUrl: 'https://www.vardsystem.se/',
  contacts: ['support@vardsystem.se'],
  logo: 'https://app.vardsystem.se/logo.png',
  validFor: 30,
}

/** Values that break a file that does not guard itself: of XML, Apache, YAML, Java, C#, TypeScript, Markdown and PowerShell. */
export const hostile: Partial<GivenApplication> = {
  entityId: "https://app.vardsystem.se/a--b&c;d='e'#$f%20g(h)*[i]@j!",
  acs: "https://app.vardsystem.se/--/&'$(x);/acs?a=b&c='d'",
  slo: "https://app.vardsystem.se/slo?a=b&c=--",
  names: ['sv=Å & "Ö" <b>\'x\' --> ${HOME} ]]> \\ `| $(x) ’; */ #{y}', 'en=" onload="'],
  organisation: ['<Vård> & "Omsorg" --> ${a}'],
  attributes: ['employeeHsaId', 'urn:oid:1.2.752.29.4.13'],
}
