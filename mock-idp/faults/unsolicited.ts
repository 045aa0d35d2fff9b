import {swedenConnect} from '../../src/requirement.ts'
import {changeConfirmations} from './change.ts'
import {defineFault} from './define.ts'

export const unsolicited = defineFault({
  name: 'unsolicited',
  number: 32,
  stage: 'draft',
  title: {sv: 'Oombett svar', en: 'Unsolicited response'},
  why: {
    sv: 'Svaret hänvisar inte till någon begäran, som om inloggningen hade börjat hos utfärdaren.',
    en: 'The response refers to no request, as if the login had begun at the issuer.',
  },
  breaks: swedenConnect('6.1', 'SHOULD NOT'),
  caughtBy: ['BND06'],
  receiver: 'reject',
  bend: (draft) => changeConfirmations({...draft, inResponseTo: undefined}, () => ({inResponseTo: undefined})),
})
