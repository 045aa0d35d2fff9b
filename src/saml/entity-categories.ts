import {assuranceCertification} from './names.ts'

/** Names of attributes that stand in mdattr:EntityAttributes of Swedish and international federations. */
export const entityAttributeNames: readonly string[] = [
  assuranceCertification,
  'http://macedir.org/entity-category',
  'http://macedir.org/entity-category-support',
  'http://macedir.org/entity-selfassessment',
  'urn:oasis:names:tc:SAML:profiles:subject-id:req',
]

const digg = 'http://id.elegnamnden.se'
const connect = 'http://id.swedenconnect.se'

/** Entity categories and certifications by exactly their names: Sweden Connect, REFEDS, GÉANT and SWAMID. */
export const entityCategoryNames: readonly string[] = [
  ...['loa2-pnr', 'loa3-pnr', 'loa4-pnr', 'eidas-naturalperson', 'eidas-pnr-delivery'].map((name) => `${digg}/ec/1.0/${name}`),
  ...['loa2-name', 'loa3-name', 'loa4-name', 'loa2-orgid', 'loa3-orgid', 'loa4-orgid'].map((name) => `${connect}/ec/1.0/${name}`),
  ...['uncertified-loa2-pnr', 'uncertified-loa3-pnr'].map((name) => `${connect}/ec/sc/${name}`),
  ...['mobile-auth', 'scal2'].map((name) => `${digg}/sprop/1.0/${name}`),
  ...['sigservice', 'public-sector-sp', 'private-sector-sp'].map((name) => `${digg}/st/1.0/${name}`),
  ...['accepts-coordination-number', 'secure-authenticator-binding', 'supports-user-message'].map((name) => `${connect}/general-ec/1.0/${name}`),
  ...['research-and-scholarship', 'hide-from-discovery'].map((name) => `http://refeds.org/category/${name}`),
  ...['anonymous', 'pseudonymous', 'personalized', 'code-of-conduct/v2'].map((name) => `https://refeds.org/category/${name}`),
  'https://refeds.org/sirtfi',
  'https://refeds.org/sirtfi2',
  'http://www.geant.net/uri/dataprotection-code-of-conduct/v1',
  'http://www.swamid.se/category/hei-service',
  'http://www.swamid.se/category/nren-service',
  'http://www.swamid.se/category/eu-adequate-protection',
  'http://www.swamid.se/category/research-and-education',
  'http://www.swamid.se/category/sfs-1993-1153',
]
