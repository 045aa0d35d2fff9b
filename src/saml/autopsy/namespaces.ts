import {ns} from '../names.ts'
import type {Damage} from './damage.ts'

const declaration = /\sxmlns(?::([\w.-]+))?=(?:"([^"]*)"|'([^']*)')/g

/** Namespace declarations that came, went or were renamed, as programs do that write the XML anew. */
export const namespaces: readonly Damage[] = [
  {
    name: 'declaration-added',
    *restored(text: string): Generator<string> {
      const places = [...text.matchAll(declaration)]
      const unused = places.filter(([, prefix]) => prefix !== undefined && !new RegExp(`[</\\s]${prefix}:`).test(text))
      yield removed(text, unused)
      for (const place of unused.slice(0, 12)) yield removed(text, [place])
      for (const place of places.slice(0, 24)) yield removed(text, [place])
    },
  },
  {
    name: 'declaration-lost',
    *restored(text: string): Generator<string> {
      const missing = Object.entries(usual).filter(([prefix]) => !new RegExp(`\\sxmlns:${prefix}=`).test(text))
      const written = ([prefix, uri]: readonly [string, string]): string => ` xmlns:${prefix}="${uri}"`
      for (const one of missing) yield onRoot(text, written(one))
      for (const one of missing) for (const other of missing) if (one < other) yield onRoot(text, written(one) + written(other))
    },
  },
  {
    name: 'prefix-renamed',
    *restored(text: string): Generator<string> {
      for (const assertion of ['saml', 'saml2', 'ns2', 'ns1', ''])
        for (const protocol of ['samlp', 'saml2p', 'ns0', ''])
          if (assertion !== '' || protocol !== '') {
            const once = renamed(text, ns.assertion, assertion)
            yield renamed(once, ns.protocol, protocol)
          }
    },
  },
]

/** What assertions often depend on that stands further out, or that nobody seems to use. */
const usual: Readonly<Record<string, string>> = {
  xs: ns.schema,
  xsi: ns.schemaInstance,
  xsd: ns.schema,
  samlp: ns.protocol,
  saml2p: ns.protocol,
  saml: ns.assertion,
  saml2: ns.assertion,
  ds: ns.signature,
  soap: ns.soap,
  'soap-env': ns.soap,
}

function removed(text: string, places: readonly RegExpMatchArray[]): string {
  return [...places].reverse().reduce((left, {index = 0, 0: whole}) => left.slice(0, index) + left.slice(index + whole.length), text)
}

function onRoot(text: string, declarations: string): string {
  return text.replace(/<[A-Za-z_][\w.:-]*/, (start) => start + declarations)
}

/** The names of that namespace under another prefix. A text that uses several prefixes for it is left as it is. */
function renamed(text: string, uri: string, to: string): string {
  const prefixes = new Set([...text.matchAll(declaration)].filter((found) => (found[2] ?? found[3]) === uri).map(([, prefix = '']) => prefix))
  const [from, ...others] = prefixes
  if (from === undefined || others.length > 0 || from === to || from === '') return text
  const prefix = to === '' ? '' : `${to}:`
  return text
    .replaceAll(new RegExp(`(</?)${from}:`, 'g'), `$1${prefix}`)
    .replaceAll(new RegExp(`\\sxmlns:${from}=`, 'g'), to === '' ? ' xmlns=' : ` xmlns:${to}=`)
}
