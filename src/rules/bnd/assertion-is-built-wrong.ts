import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const assertionIsBuiltWrong = defineRule({
  code: 'BND15',
  name: 'assertion-is-built-wrong',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('2.3.3', 'MUST'),
  title: {
    sv: 'Intyget har de delar som det måste ha, och en av varje',
    en: 'The assertion has the parts that it must have, and one of each',
  },
  why: {
    sv: 'Utan utfärdare, ID eller version går det inte att veta vad som har signerats av vem. Finns en del två gånger kan två mottagare läsa var sin.',
    en: 'Without issuer, ID or version nobody can tell what was signed by whom. When a part stands there twice, two receivers may read one each.',
  },
  fix: {
    sv: 'Felanmäl till utfärdaren: programvaran skickar intyg som inte följer SAML. Godta inte intyget.',
    en: 'Report it to the issuer: the software sends assertions that do not follow SAML. Do not accept the assertion.',
  },
  alsoKnownAs: ['Missing ID attribute', 'Unsupported SAML version', 'An empty NameID value found', 'Issuer of the Assertion not found'],
  messages: {
    missing: {sv: 'Intyget saknar {name}.', en: 'The assertion has no {name}.'},
    empty: {sv: '{name} i intyget är tomt.', en: 'The {name} of the assertion is empty.'},
    several: {sv: '{name} finns mer än en gång.', en: 'There is more than one {name}.'},
    unreadable: {
      sv: 'Nyckeln passar {name}, men det som står där är förvanskat.',
      en: 'The key fits the {name}, but what it holds is garbled.',
    },
    unexpected: {
      sv: '{name} innehåller något annat än en sådan får innehålla.',
      en: 'The {name} holds something else than it may hold.',
    },
    version: {sv: 'Intyget säger version ”{name}”, väntat 2.0.', en: 'The assertion says version “{name}”, expected 2.0.'},
  },
  run: ({subject, found}) => subject.misbuilt.map(({what, name}) => found(what, {name})),
})
