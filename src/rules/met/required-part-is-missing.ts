import type {EntityDescriptor} from '../../saml/model.ts'
import {binding} from '../../saml/names.ts'
import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const requiredPartIsMissing = defineRule({
  code: 'MET08',
  name: 'required-part-is-missing',
  on: 'metadata',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4', 'MUST'),
  title: {
    sv: 'Metadata har de delar som inloggningen behöver',
    en: 'The metadata has the parts that a login needs',
  },
  why: {
    sv: 'Det som saknas i metadata måste någon annan gissa. Därför avvisas filen när den ska registreras, eller så stannar inloggningen senare.',
    en: 'What metadata lacks somebody else has to guess. So the file is refused at registration, or the login stops later.',
  },
  fix: {
    sv: 'Lägg till delen i programvarans inställningar, exportera metadata på nytt och skicka in den igen.',
    en: 'Add the part in the software’s settings, export the metadata anew and send it in again.',
  },
  alsoKnownAs: ['A07', 'A09', 'B01', 'B02', 'No AssertionConsumerService found', 'No SingleSignOnService'],
  messages: {
    role: {
      sv: '{entity} har varken rollen utfärdare (IDPSSODescriptor) eller tjänst (SPSSODescriptor).',
      en: '{entity} has neither the role of issuer (IDPSSODescriptor) nor of service (SPSSODescriptor).',
    },
    login: {
      sv: '{entity} är utfärdare men anger ingen adress att skicka begäran till (SingleSignOnService).',
      en: '{entity} is an issuer but gives no address for requests (SingleSignOnService).',
    },
    reply: {
      sv: '{entity} är tjänst men anger ingen svarsadress för HTTP-POST (AssertionConsumerService).',
      en: '{entity} is a service but gives no reply address for HTTP-POST (AssertionConsumerService).',
    },
    key: {
      sv: '{entity} signerar men har inget certifikat för det i rollen {role} (KeyDescriptor).',
      en: '{entity} signs but has no certificate for it in the role {role} (KeyDescriptor).',
    },
  },
  run({subject: {entity}, found}) {
    const {idp, sp, entityId} = entity
    // Who only keeps attributes, or only lists others, takes part without either role.
    if (!idp && !sp) return entity.otherRoles ? [] : [found('role', {entity: entityId})]
    return [
      ...(idp && !idp.singleSignOn.some(({location}) => location) ? [found('login', {entity: entityId})] : []),
      ...(sp && !takesPost(sp) ? [found('reply', {entity: entityId})] : []),
      ...(idp && !hasKey(idp) ? [found('key', {entity: entityId, role: 'IDPSSODescriptor'})] : []),
      ...(sp && isTrue(sp.authnRequestsSigned) && !hasKey(sp) ? [found('key', {entity: entityId, role: 'SPSSODescriptor'})] : []),
    ]
  },
})

function takesPost({assertionConsumers}: NonNullable<EntityDescriptor['sp']>): boolean {
  return assertionConsumers.some((endpoint) => endpoint.location && endpoint.binding === binding.post)
}

function hasKey({keys}: Pick<NonNullable<EntityDescriptor['sp']>, 'keys'>): boolean {
  return keys.some(({use, certificates}) => use !== 'encryption' && certificates.length > 0)
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1'
}
