import {samlForms} from './form-of-page.ts'
import {percentDecoded} from './unpack.ts'

/**
 * How many different SAML messages one delivery carries: a query or a form body that names the parameter twice,
 * or both of them, or a form with two such fields. Receivers differ in which of them they read.
 */
export function countMessages(text: string, carrier: 'parameter' | 'url' | 'html'): number {
  if (carrier !== 'html') return Math.max(1, ...deliveriesIn(text).map(valuesIn))
  return Math.max(1, ...samlForms(text, 'https://unknown.invalid/').map(({body}) => valuesIn(body)))
}

/** Each run of text without white space may be a query or a body of its own. */
function deliveriesIn(text: string): readonly string[] {
  return text.split(/[\s"'<>]+/)
}

function valuesIn(delivery: string): number {
  const values = [...delivery.matchAll(/(?:^|[?&#])SAMLRe(?:quest|sponse)=([^&#]*)/g)].map(([, value = '']) => percentDecoded(value))
  return new Set(values).size
}
