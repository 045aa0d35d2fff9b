import type {AppSetup} from '../../../lab/apps/app-setup.ts'
import {logIn} from '../../../lab/testing/log-in.ts'
import {nameIdFormat} from '../../../src/saml/names.ts'
import type {Mishap, Scene} from './mishap.ts'

type Mistakes = NonNullable<AppSetup['mistakes']>

/** SAMSA asks in the wrong way. */
const asks = (mistakes: Mistakes | ((scene: Scene) => Mistakes)): Pick<Mishap, 'mistakes'> => ({
  mistakes: (scene) => ({
    samsa: (setup) => ({...setup, mistakes: typeof mistakes === 'function' ? mistakes(scene) : mistakes}),
  }),
})
const level = (uri: string): Pick<Mishap, 'mistakes'> => asks({authnContext: [uri]})

/** What a service gets wrong in its request. */
export const requestMishaps: readonly Mishap[] = [
  {name: 'the service wants the answer at an address that it has not published', cause: 'END01', ...asks({callbackUrl: 'http://samsa.localhost/old/acs'})},
  {name: 'the service writes its name with a slash at the end', cause: 'ENT01', ...asks({issuer: 'https://samsa.localhost/MOCK/saml/'})},
  {name: 'the service writes its name with http', cause: 'ENT01', ...asks({issuer: 'http://samsa.localhost/MOCK/saml'})},
  {name: 'the service asks for a persistent NameID', cause: 'NID01', ...asks({identifierFormat: nameIdFormat.persistent})},
  {name: 'the service misspells the NameID format', cause: 'NID05', ...asks({identifierFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:transient'})},
  {name: 'the service asks for a level or better', cause: 'LOA02', ...asks({racComparison: 'minimum'})},
  {name: 'the service’s library asks for a password', cause: 'LOA06', ...level('urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport')},
  {name: 'the service calls the level by Digg’s name', cause: 'LOA04', ...level('http://id.elegnamnden.se/loa/1.0/loa3')},
  {name: 'the service calls the level by the name for what is not certified', cause: 'LOA04', ...level('http://id.swedenconnect.se/loa/1.0/uncertified-loa3')},
  {name: 'the service asks for a level that nobody has', cause: 'LOA01', ...level('http://id.sambi.se/loa/loa4')},
  {
    name: 'the service does not sign its request',
    cause: 'SIG05',
    mistakes: () => ({samsa: (setup) => ({...setup, mistakes: {privateKey: undefined} as unknown as Mistakes})}),
  },
  {name: 'the service signs with a key that it has not published', cause: 'SIG06', ...asks(({stranger}) => ({privateKey: stranger.privateKey}))},
  {name: 'the service signs with SHA-1', cause: 'SIG07', ...asks({signatureAlgorithm: 'sha1'})},
  {name: 'the service does not compress its request', cause: 'BND04', ...asks({skipRequestCompression: true})},
  {name: 'the service sends its request to a page that is not for requests', cause: 'END05', ...asks(({hub}) => ({entryPoint: `${hub}/saml/login`}))},
  {name: 'the service asks without letting the user do anything', cause: 'STA04', ...asks({passive: true})},
  {name: 'the service forbids that its request is passed on', cause: 'STA09', ...asks({scoping: {proxyCount: 0}})},
  {
    name: 'the issuer gives an old login although a new one was asked for',
    cause: 'TIM05',
    faults: ['old-authentication'],
    play: (browser, {lab, samsa}) => logIn(browser, lab, samsa, {path: '/login?forceAuthn=true'}),
  },
]
