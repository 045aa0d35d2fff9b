import {samlMetadata} from '../../requirement.ts'
import type {Localized, MetadataDetails} from '../../saml/metadata-details.ts'
import {defineRule} from '../define.ts'

const odd = /^(se|swe|sve|svenska|swedish|sv_se)$/i

export const languageIsOdd = defineRule({
  code: 'MET70',
  name: 'language-is-odd',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.2.4', 'observed'),
  title: {
    sv: 'Språk i metadata har rätt namn: svenska heter sv',
    en: 'Languages in the metadata have their right names: Swedish is sv',
  },
  why: {
    sv: 'Den som letar efter svenska letar efter xml:lang="sv". Koden se är nordsamiska, och swe, svenska och sv_SE känner inget program igen.',
    en: 'Whoever looks for Swedish looks for xml:lang="sv". The code se is Northern Sámi, and no program recognises swe, svenska and sv_SE.',
  },
  fix: {
    sv: 'Byt xml:lang till sv. Är texten på nordsamiska, lägg till samma del på svenska bredvid.',
    en: 'Change xml:lang to sv. If the text is in Northern Sámi, add the same part in Swedish beside it.',
  },
  messages: {
    odd: {
      sv: '{part} har xml:lang="{got}". Menades sv?',
      en: '{part} has xml:lang="{got}". Was sv meant?',
    },
  },
  applies: ({subject: {details}}) => details.organization !== undefined || details.roles.length > 0,
  run: ({subject: {details}, found}) =>
    textsOf(details).flatMap(({part, texts}) => (texts['sv'] === undefined ? Object.keys(texts).filter((got) => odd.test(got)).map((got) => found('odd', {part, got})) : [])),
})

function textsOf({organization, roles}: MetadataDetails): readonly {readonly part: string; readonly texts: Localized}[] {
  const ofOrganization = organization
    ? Object.entries({OrganizationName: organization.names, OrganizationDisplayName: organization.displayNames, OrganizationURL: organization.urls})
    : []
  const ofRoles = roles.flatMap(({ui, attributeServices}) => [
    ...(ui ? Object.entries({'mdui:DisplayName': ui.displayNames, 'mdui:Description': ui.descriptions}) : []),
    ...attributeServices.map(({serviceNames}) => ['ServiceName', serviceNames] as const),
  ])
  return [...ofOrganization, ...ofRoles].map(([part, texts]) => ({part, texts}))
}
