import type {EntityDescriptor} from '../../saml/model.ts'
import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {entitiesOf, requestsIn, responsesIn} from '../recorded-messages.ts'

export const attributeWasHeldBack = defineRule({
  code: 'ATR13',
  name: 'attribute-was-held-back',
  on: 'flow',
  level: 'warning',
  certainty: 'proved',
  owner: 'hub',
  requirement: swedenConnect('6.2.1', 'SHOULD'),
  title: {
    sv: 'Mellanledet skickar vidare de attribut som tjänsten kräver',
    en: 'The middleman passes on the attributes that the service requires',
  },
  why: {
    sv: 'Attributet kom fram till mellanledet (hubben eller organisationens egen inloggning) men inte längre. Oftast har mellanledet en gammal eller ofullständig lista över vad tjänsten får.',
    en: 'The attribute reached the middleman (the hub or the organisation’s own login) but got no further. Most often the middleman has an old or incomplete list of what the service may have.',
  },
  fix: {
    sv: 'Läs in tjänstens metadata på nytt i mellanledet. I AD FS: kontrollera både Acceptance Transform Rules på Claims Provider Trust och Issuance Transform Rules på tjänsten.',
    en: 'Load the service’s metadata anew at the middleman. In AD FS, check both Acceptance Transform Rules on the Claims Provider Trust and Issuance Transform Rules on the service.',
  },
  hides: ['ATR01', 'ATR08'],
  messages: {
    heldBack: {
      sv: '{middle} fick {attribute} från {issuer}, men skickade det inte vidare till {service}, som kräver det.',
      en: '{middle} got {attribute} from {issuer}, but did not pass it on to {service}, which requires it.',
    },
  },
  applies: ({subject}) => responsesIn(subject).length > 1,
  run: ({subject, found}) => {
    const answers = responsesIn(subject)
    return answers.flatMap((answer) => {
      const request = requestsIn(subject).find(({message}) => message.id !== undefined && message.id === answer.message.inResponseTo)
      const service = entitiesOf(subject).find(({entityId}) => entityId === request?.message.issuer?.value)
      const middle = answer.message.issuer?.value
      const before = answers.filter(({at, message}) => at < answer.at && asker(message.inResponseTo) === middle).at(-1)
      if (!service || middle === undefined || !before || answer.message.assertions.length === 0) return []
      const [had, has] = [namesIn(before), namesIn(answer)]
      const issuer = before.message.issuer?.value ?? '–'
      return requiredBy(service)
        .filter((name) => had.has(name) && !has.has(name))
        .map((attribute) => found('heldBack', {middle, attribute, issuer, service: service.entityId}))
    })

    function asker(id: string | undefined): string | undefined {
      return requestsIn(subject).find(({message}) => message.id !== undefined && message.id === id)?.message.issuer?.value
    }
  },
})

function requiredBy({sp}: EntityDescriptor): readonly string[] {
  return (sp?.requestedAttributes ?? []).filter(({isRequired}) => isRequired).map(({name}) => name)
}

function namesIn({message}: ReturnType<typeof responsesIn>[number]): ReadonlySet<string> {
  return new Set(message.assertions.flatMap(({attributes}) => attributes.map(({name}) => name)))
}
