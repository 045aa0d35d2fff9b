import {Flags} from '@oclif/core'
import {say} from '../language.ts'

const many = {multiple: true, multipleNonGreedy: true} as const

/** What `org add` and `org edit` can put into an organisation's file. */
export const fileFlags = {
  file: Flags.string({helpValue: 'FILE', summary: say({sv: 'organisationens fil (annars vgefos/ORG.yaml)', en: 'file of the organisation (else vgefos/ORG.yaml)'})}),
  metadata: Flags.string({helpValue: 'FILE|URL', summary: say({sv: 'organisationens metadata', en: 'metadata of the organisation'})}),
  profile: Flags.string({helpValue: 'NAME', summary: say({sv: 'profil att granska mot', en: 'profile to check against'})}),
  'entity-id': Flags.string({...many, helpValue: 'ID', summary: say({sv: 'IdP:ns entityID; kan upprepas', en: 'entityID of the IdP; may be repeated'})}),
  recording: Flags.string({...many, helpValue: 'FOLDER', summary: say({sv: 'mapp från test-login --output; kan upprepas', en: 'folder from test-login --output; may be repeated'})}),
  capture: Flags.string({...many, helpValue: 'FILE', summary: say({sv: 'HAR eller export från SAML-tracer; kan upprepas', en: 'HAR or export of SAML-tracer; may be repeated'})}),
}
