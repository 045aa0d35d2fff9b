import {samlCore} from '../../src/requirement.ts'
import {loa} from '../../src/saml/names.ts'
import {levelName} from './attribute-names.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const levelTooLow = defineFault({
  name: 'level-too-low',
  number: 100,
  stage: 'draft',
  title: {sv: 'För låg tillitsnivå', en: 'Level of assurance too low'},
  why: {
    sv: 'Tjänsten begär nivå 3, men intyget säger nivå 2.',
    en: 'The service asks for level 3, but the assertion says level 2.',
  },
  breaks: samlCore('3.3.2.2.1', 'MUST'),
  caughtBy: ['LOA03'],
  receiver: 'reject',
  bend: (draft) =>
    changeAssertions(draft, ({authnStatements, attributes}) => ({
      authnStatements: authnStatements.map((statement) => ({...statement, classRef: loa.sambi2})),
      attributes: attributes.map((attribute) => (attribute.name === levelName ? {...attribute, values: [loa.sambi2]} : attribute)),
    })),
})
