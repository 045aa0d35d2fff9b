import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const notSaml = defineRule({
  code: 'BND01',
  name: 'not-saml',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'support',
  requirement: samlBindings('3.5.4', 'MUST'),
  title: {sv: 'Det som lästes är SAML', en: 'What was read is SAML'},
  why: {
    sv: 'Utan meddelandet självt går det inte att säga vad som är fel i inloggningen.',
    en: 'Without the message itself nobody can tell what is wrong with the login.',
  },
  fix: {
    sv: 'Öppna webbläsarens verktyg (F12), fliken Nätverk, och kopiera fältet SAMLResponse ur den begäran som postas till tjänsten.',
    en: "Open the browser's tools (F12), the Network tab, and copy the field SAMLResponse from the request posted to the service.",
  },
  alsoKnownAs: [
    'AADSTS7500514', 'AADSTS75005',
    'SSOPARAMS',
    'ACSPARAMS',
    'No SAML message provided',
    'Missing SAMLRequest or SAMLResponse parameter',
  ],
  messages: {
    nothing: {sv: 'Det finns ingenting att läsa: texten är tom.', en: 'There is nothing to read: the text is empty.'},
    html: {sv: 'Det här är en webbsida (HTML) utan SAML-meddelande.', en: 'This is a web page (HTML) without a SAML message.'},
    json: {sv: 'Det här är JSON, inte ett SAML-meddelande.', en: 'This is JSON, not a SAML message.'},
    jwt: {
      sv: 'Det här är en JWT (OpenID Connect eller OAuth), inte ett SAML-meddelande.',
      en: 'This is a JWT (OpenID Connect or OAuth), not a SAML message.',
    },
    picture: {
      sv: 'Det här är en bild ({detail}), men meddelandet måste kopieras som text.',
      en: 'This is a picture ({detail}), but the message has to be copied as text.',
    },
    document: {sv: 'Det här är en {detail}-fil, inte ett SAML-meddelande.', en: 'This is a {detail} file, not a SAML message.'},
    address: {sv: 'Det här är en webbadress utan SAML-meddelande.', en: 'This is a web address without a SAML message.'},
    'other-xml': {
      sv: 'Det här är XML, men inte SAML: rotelementet heter {detail}.',
      en: 'This is XML, but not SAML: the root element is called {detail}.',
    },
    text: {sv: 'Det här är vanlig text, inte ett SAML-meddelande.', en: 'This is plain text, not a SAML message.'},
  },
  run({subject: {problem}, found}) {
    if (problem?.kind !== 'not-saml') return []
    const {type, detail} = problem
    // BND10 says what these are.
    return type === 'ws-federation' || type === 'saml-1' ? [] : [found(type, {detail})]
  },
})
