import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const loadedCopyDiffers = defineRule({
  code: 'MET82',
  name: 'loaded-copy-differs',
  on: 'probe',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: swedenConnect('2', 'MUST'),
  title: {
    sv: 'Den kopia som är inläst stämmer med den metadata som gäller',
    en: 'The copy that is loaded agrees with the metadata in force',
  },
  why: {
    sv: 'Mottagaren går efter sin kopia. Har certifikat, adress eller namn bytts sedan dess avvisar den det som är rätt, eller skickar till fel ställe.',
    en: 'The receiver goes by its copy. If a certificate, an address or a name has changed since, it refuses what is right or sends to the wrong place.',
  },
  fix: {
    sv: 'Jämför certifikatens fingeravtryck per telefon, skicka de nya metadata till mottagaren och be dem läsa in dem. Alla skillnader: vgefos metadata diff.',
    en: 'Compare the fingerprints of the certificates by telephone, send the new metadata to the receiver and ask them to load it. All differences: vgefos metadata diff.',
  },
  alsoKnownAs: ['B12'],
  messages: {
    certificate: {
      sv: '{entity}: certifikaten är andra än i {copy}. Där: {old}. Nu: {current}.',
      en: '{entity}: the certificates are others than in {copy}. There: {old}. Now: {current}.',
    },
    address: {
      sv: '{entity}: adresserna är andra än i {copy}. Där: {old}. Nu: {current}.',
      en: '{entity}: the addresses are others than in {copy}. There: {old}. Now: {current}.',
    },
    entity: {sv: '{entity} finns inte i {copy}. Där: {old}.', en: '{entity} is not in {copy}. There: {old}.'},
  },
  applies: ({subject: {drift}}) => drift !== undefined,
  run: ({subject: {drift}, found}) =>
    (drift ?? []).map(({kind, entityId, copy, old, current}) =>
      kind === 'entity' ? found('entity', {entity: entityId, copy, old}) : found(kind, {entity: entityId, copy, old, current}),
    ),
})
