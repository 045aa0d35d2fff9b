import {samlBindings} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const halfAMessage = defineFault({
  name: 'half-a-message',
  number: 233,
  stage: 'signed',
  title: {sv: 'Halva svaret', en: 'Half the response'},
  why: {
    sv: 'Svaret är avklippt på mitten, som när något på vägen har en gräns för hur stort det får vara.',
    en: 'The response is cut in the middle, as when something on the way limits how large it may be.',
  },
  breaks: samlBindings('3.5.4', 'MUST'),
  caughtBy: ['BND02'],
  receiver: 'reject',
  bend: (xml) => xml.slice(0, xml.length / 2),
})
