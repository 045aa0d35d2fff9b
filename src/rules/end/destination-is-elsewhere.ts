import {samlBindings} from '../../requirement.ts'
import {isSameAddress} from '../address.ts'
import {defineRule} from '../define.ts'

export const destinationIsElsewhere = defineRule({
  code: 'END03',
  name: 'destination-is-elsewhere',
  on: 'response',
  needs: ['deliveredTo'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlBindings('3.5.5.2', 'MUST'),
  title: {
    sv: 'Svaret är adresserat dit det lämnas',
    en: 'The response is addressed to where it is delivered',
  },
  why: {
    sv: 'Adressen (Destination) hindrar att ett svar till en tjänst lämnas hos en annan.',
    en: 'The address (Destination) keeps a response meant for one service from being delivered to another.',
  },
  fix: {
    sv: 'Rätta svarsadressen hos utfärdaren. Är den redan rätt: leta efter en lastbalanserare som ändrar http, värdnamn eller port.',
    en: 'Correct the reply address at the issuer. If it is right already, look for a load balancer that changes http, host or port.',
  },
  hides: ['END04'],
  alsoKnownAs: [
    'D01',
    'SAML message intended destination endpoint',
    'The response was received at',
    'Invalid Destination on Response',
    "Destination in response doesn't match the current URL",
  ],
  messages: {
    elsewhere: {
      sv: 'Svaret är adresserat till {got} men lämnades på {expected}.',
      en: 'The response is addressed to {got} but was delivered to {expected}.',
    },
    nowhere: {
      sv: 'Svaret är signerat men säger inte vart det ska (Destination saknas). Det lämnades på {expected}.',
      en: 'The response is signed but does not say where it is going (no Destination). It was delivered to {expected}.',
    },
  },
  run({subject: {message, deliveredTo, signatures}, found}) {
    const {destination} = message
    if (destination !== undefined && destination !== '')
      return isSameAddress(destination, deliveredTo) ? [] : [found('elsewhere', {got: destination, expected: deliveredTo})]
    return signatures.some(({on}) => on === 'Response') ? [found('nowhere', {expected: deliveredTo})] : []
  },
})
