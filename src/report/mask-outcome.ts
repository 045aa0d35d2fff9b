import type {LoginOutcome} from '../evidence/recording.ts'
import {maskAttribute} from '../redact/mask-attribute.ts'
import {mask} from '../redact/mask.ts'
import type {Language} from '../text.ts'

/** The outcome with the person in it masked, unless personal data may be shown. */
export function maskOutcome(
  outcome: LoginOutcome,
  {language, showPersonal}: {readonly language: Language; readonly showPersonal: boolean},
): LoginOutcome {
  if (showPersonal || outcome.kind !== 'signed-in') return outcome
  const {name, hsaId, loa, attributes} = outcome.identity
  const masked = Object.entries(attributes).map(
    ([key, values]) => [key, values.map((value) => maskAttribute(key, value)[language])] as const,
  )
  return {
    kind: 'signed-in',
    identity: {
      name: name && mask(name)[language],
      hsaId: hsaId && mask(hsaId, 'hsa-id')[language],
      loa,
      attributes: Object.fromEntries(masked),
    },
  }
}
