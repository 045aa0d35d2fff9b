import type {Certificate} from '../saml/certificate.ts'
import {loa} from '../saml/names.ts'
import {type AppContact, type Application, type Logo, type Names, contactTypes} from './application.ts'
import {readEndpoint, readEntityId, readLink} from './read-address.ts'
import {readAttributes} from './read-attribute.ts'
import {readLevel} from './read-level.ts'
import {badValue, demandPlain} from './usage.ts'

/** What a supplier has said, as written. */
export interface GivenApplication {
  readonly entityId: string
  readonly acs: string
  readonly slo?: string | undefined
  readonly attributes?: readonly string[] | undefined
  readonly levels?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly organisation?: readonly string[] | undefined
  readonly organisationUrl?: string | undefined
  readonly contacts?: readonly string[] | undefined
  readonly logo?: string | undefined
  readonly logoSize?: string | undefined
  /** Days. */
  readonly validFor?: number | undefined
}

interface Certificates {
  readonly signing?: Certificate | undefined
  readonly encryption?: Certificate | undefined
}

/** The application as described. Throws E_USAGE with the first value that cannot be used. */
export function readApplication(given: GivenApplication, {signing, encryption}: Certificates, now: Date): Application {
  return {
    entityId: readEntityId(given.entityId),
    acs: readEndpoint('--acs', given.acs),
    slo: given.slo === undefined ? undefined : readEndpoint('--slo', given.slo),
    attributes: readAttributes(given.attributes ?? []),
    levels: [...new Set((given.levels ?? [loa.sambi3]).map(readLevel))],
    signing,
    encryption,
    names: readNames('--name', given.names ?? []),
    organisation: readNames('--organisation', given.organisation ?? []),
    organisationUrl: given.organisationUrl === undefined ? undefined : readLink('--organisation-url', given.organisationUrl),
    contacts: (given.contacts ?? []).flatMap(readContact),
    logo: given.logo === undefined ? undefined : readLogo(given.logo, given.logoSize ?? '80x60'),
    validUntil: given.validFor === undefined ? undefined : endAfter(given.validFor, now),
  }
}

/** `sv=Tidboken`, `en=The booking`; without a language in front it is Swedish. */
function readNames(flag: string, given: readonly string[]): Names {
  const pairs = given.map((one) => {
    const [, language = 'sv', name = ''] = /^(?:(sv|en)=)?([^]*)$/.exec(one) ?? []
    return [language, demandPlain(flag, name)] as const
  })
  const twice = pairs.find(([language], at) => pairs.findIndex(([other]) => other === language) !== at)
  if (twice)
    throw badValue({
      sv: `${flag} är angiven två gånger på samma språk. Skriv sv=… framför det svenska namnet och en=… framför det engelska.`,
      en: `${flag} is given twice in the same language. Write sv=… before the Swedish name and en=… before the English one.`,
    })
  return Object.fromEntries(pairs)
}

/** `technical=drift@example.se`; an address alone is for both technical matters and support. */
function readContact(given: string): readonly AppContact[] {
  const [, type, mail = ''] = /^(?:([a-z]+)=)?([^]*)$/.exec(given) ?? []
  if (!/^[^\s@<>"&,;:]+@[^\s@<>"&,;:]+\.[^\s@<>"&,;:]+$/.test(mail))
    throw badValue({
      sv: `--contact ”${given}” är ingen e-postadress. Skriv till exempel support@example.se eller technical=drift@example.se.`,
      en: `--contact “${given}” is no mail address. Write for example support@example.se or technical=operations@example.se.`,
    })
  if (type === undefined) return [{type: 'technical', mail}, {type: 'support', mail}]
  const known = contactTypes.find((one) => one === type)
  if (known) return [{type: known, mail}]
  throw badValue({
    sv: `--contact känner inte till slaget ”${type}”. Välj bland: ${contactTypes.join(', ')}.`,
    en: `--contact does not know the kind “${type}”. Choose among: ${contactTypes.join(', ')}.`,
  })
}

function readLogo(given: string, size: string): Logo {
  const [, width, height] = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(size) ?? []
  if (width === undefined || height === undefined)
    throw badValue({sv: `--logo-size ”${size}” är ingen storlek. Skriv bredd och höjd i bildpunkter, till exempel 80x60.`, en: `--logo-size “${size}” is no size. Write width and height in pixels, for example 80x60.`})
  return {url: readLink('--logo', given), width: Number(width), height: Number(height)}
}

function endAfter(days: number, now: Date): Date {
  return new Date(Math.floor(now.getTime() / 1000) * 1000 + days * 86_400_000)
}
