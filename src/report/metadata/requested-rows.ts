import {meaningOf} from '../../saml/attributes.ts'
import {loaLabel} from '../../saml/loa-label.ts'
import type {AttributeService, Localized} from '../../saml/metadata-details.ts'
import {type MaybeRow, row} from '../block-rows.ts'
import type {Moments} from '../moment.ts'

/** The lists of attributes that a service asks for, a row each. */
export function requestedRows(services: readonly AttributeService[], moments: Moments): readonly MaybeRow[] {
  return services.map(({index, serviceNames, requested}) => {
    const title = [moments.say(words.list, {index: index ?? '?'}), ...byLanguage(serviceNames)].join(' ')
    const lines = requested.map(({name, friendlyName, isRequired = false}) =>
      [attributeLine(name ?? '?', friendlyName, moments), ...(isRequired ? [moments.say(words.required)] : [])].join(', '),
    )
    return row({sv: 'Begär', en: 'Requests'}, title, lines)
  })
}

/** `urn:oid:… (HSA-id)`: the name that counts, and what people call it. */
export function attributeLine(name: string, friendlyName: string | undefined, moments: Moments): string {
  const known = meaningOf(name)?.label[moments.language] ?? friendlyName
  return known === undefined || known === name ? name : `${name} (${known})`
}

export function levelLine(uri: string, moments: Moments): string {
  return `${uri} (${moments.say(loaLabel(uri))})`
}

/** `Göteborgs kommun (sv)`. */
export function byLanguage(names: Localized): readonly string[] {
  return Object.entries(names).map(([language, text]) => (language === '' ? text : `${text} (${language})`))
}

const words = {
  list: {sv: 'lista {index}', en: 'list {index}'},
  required: {sv: 'krävs', en: 'required'},
} as const
