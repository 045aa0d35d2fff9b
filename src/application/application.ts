import {isLoopback} from '../loopback.ts'
import type {AttributeMeaning} from '../saml/attribute-meaning.ts'
import type {Certificate} from '../saml/certificate.ts'

/** An application that is to be connected to the hub, as its supplier has described it; every value has been checked. */
export interface Application {
  readonly entityId: string
  /** Where it receives responses, by HTTP-POST. */
  readonly acs: string
  /** Where it takes part in logout, by HTTP-Redirect. */
  readonly slo: string | undefined
  readonly attributes: readonly AskedAttribute[]
  /** Levels of assurance that it accepts, by URI; at least one. */
  readonly levels: readonly string[]
  readonly signing: Certificate | undefined
  readonly encryption: Certificate | undefined
  readonly names: Names
  readonly organisation: Names
  readonly organisationUrl: string | undefined
  readonly contacts: readonly AppContact[]
  readonly logo: Logo | undefined
  readonly validUntil: Date | undefined
}

/** A name by language. Swedish is what the user is shown. */
export type Names = Readonly<Partial<Record<'sv' | 'en', string>>>

export interface AskedAttribute {
  readonly meaning: AttributeMeaning
  /** Without it nobody may log in: the Inera IdP then stops the login. */
  readonly isRequired: boolean
}

export interface AppContact {
  readonly type: ContactType
  readonly mail: string
}

export const contactTypes = ['technical', 'support', 'administrative', 'other'] as const

export type ContactType = (typeof contactTypes)[number]

export interface Logo {
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A file that is written for the supplier. */
export interface AppFile {
  /** With forward slashes, seen from the folder. */
  readonly path: string
  readonly content: string
}

/** Everybody's clock may be this wrong: what the hub's assumed profile says too. */
export const skewSeconds = 60

/** Stands in the files until the hub has told what it is called. */
export const hubPlaceholder = 'https://hub.example.se/saml'

/** The file with the hub's metadata, as the examples call it. */
export const hubMetadataFile = 'hub-metadata.xml'

/** The name that a person knows it by, in that language or any other; else the host it is reached at. */
export function nameOf({names, acs}: Application, language: 'sv' | 'en'): string {
  return names[language] ?? names.sv ?? names.en ?? new URL(acs).host
}

/** Whether only this machine reaches it: then the mock answers it without more ado, and nobody else ever will. */
export function isLocal({acs}: Application): boolean {
  return isLoopback(new URL(acs).hostname)
}
