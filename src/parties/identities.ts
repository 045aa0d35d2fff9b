import {domainToUnicode} from 'node:url'
import type {Party} from './party.ts'

/**
 * The form in which names are compared: no case, no å ä ö (composed or not), no spaces, no hyphens,
 * and no `16` before an organisation number. For what people type; never for deciding whom to trust.
 */
export function lookupKey(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Pd}\p{Cf}\s_]/gu, '')
    .toLowerCase()
    .replace(/^(se)?16(?=\d{10}$)/, '$1')
}

/** The keys a typed text may be known by: itself and, for `www.boras.se`, each domain it lies in. */
export function lookupKeys(given: string): readonly string[] {
  const text = given.toLowerCase().includes('xn--') ? domainToUnicode(given.trim()) : given
  const labels = lookupKey(text).replace(/\.$/, '').split('.')
  return labels.map((_, start) => labels.slice(start).join('.')).filter((key, at) => at === 0 || key.includes('.'))
}

/** The keys of what people call the organisation. */
export function nameKeys({slug, shortName, officialName, brands}: Party): readonly string[] {
  return [slug, ...[shortName, officialName, ...brands].map(({value}) => value)].map(lookupKey)
}

/** Every key of the organisation: its names, numbers, domains and HSA-id prefix. */
export function identityKeys(party: Party): readonly string[] {
  const {municipalityCode, organisationNumber, hsaIdPrefix, domains} = party
  const facts = [...(municipalityCode ? [municipalityCode] : []), organisationNumber, hsaIdPrefix, ...domains]
  return [...nameKeys(party), ...facts.map(({value}) => lookupKey(value))]
}
