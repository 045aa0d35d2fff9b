import {describe, expect, it} from 'vitest'
import {rules} from './index.ts'
import {matchRules, nearestCodes} from './lookup.ts'

const codes = (given: string): readonly string[] => matchRules(rules, given).map(({rule}) => rule.code)
const first = (given: string): string =>
  matchRules(rules, given)
    .slice(0, 1)
    .map(({rule, sureness}) => `${rule.code} ${sureness}`)
    .join('')

describe('matchRules', () => {
  it.each(['SIG01', 'sig01', 'VGE-SIG01', ' sig01 ', 'signing-certificate-unknown'])('knows %j as SIG01', (given) => {
    expect(codes(given)).toEqual(['SIG01'])
    expect(first(given)).toBe('SIG01 certain')
  })

  it.each([
    ['msis7102', ['LOA01']],
    ['AADSTS50001', ['ENT03']],
    ['ID4037', ['SIG01', 'SIG06']],
    ['D15', ['ENT03']],
    ['378', ['SIG07']],
    ['Event ID 321', ['NID01']],
    ['händelse 378', ['SIG07']],
  ])('knows the code %s of another system', (given, expected) => {
    expect(codes(given)).toEqual(expected)
  })

  it('is certain of a code with one meaning that stands in a document, and of no other', () => {
    expect(first('MSIS7102')).toBe('LOA01 certain')
    expect(first('MSIS7007')).toBe('ENT01 likely')
    expect(first('AADSTS50001')).toBe('ENT03 likely')
  })

  it.each([
    ['Error: SAML assertion audience mismatch', 'ENT03'],
    ['is not a valid audience', 'ENT03'],
    ['MSIS0038: SAML Message has wrong signature. Issuer: ’https://sp.example’', 'SIG06'],
    ['AADSTS50011: The reply URL specified in the request does not match', 'END01'],
    ['assertion expired', 'TIM02'],
    ['400 – Felaktigt anrop', 'ATR01'],
    ['Åtgärden avbröts', 'EID01'],
    ['opensaml::FatalProfileException: SAML response reported an IdP error.', 'STA01'],
    ['Error processing authn response. Lasso error: [440] The profile cannot verify a signature', 'SIG01'],
    ['Received an assertion that has expired. Check clock synchronization on IdP and SP.', 'TIM02'],
    ['Web Login Service - Unsupported Request: The application you have accessed is not registered for use with this service.', 'ENT01'],
    ['Event ID 364. Exception details: MSIS7042: The same client browser session has made 6 requests', 'SES02'],
    ['audiance mismatch', 'ENT03'],
    ['signaturn kunde inte verifierats', 'SIG01'],
    ['SimpleSAML_Error_NoState: NOSTATE', 'SES01'],
    ['opensaml: No peer endpoint available to which to send SAML response', 'END01'],
    ['A token request was received for a relying party identified by the key https://x, but the request could not be fulfilled because the key does not identify any known relying party trust.', 'ENT01'],
    ['Sidan omdirigerade dig för många gånger', 'SES02'],
    ['The response was received at http://a.example instead of https://a.example', 'END02'],
    ['413 Request Entity Too Large', 'END08'],
    ['PIN låst', 'STA06'],
  ])('knows %j', (given, code) => {
    expect(codes(given)[0]).toBe(code)
  })

  it.each([
    ['the audience in this SAML assertion gave a mismatch', 'ENT03 possible'],
    ['intyget är ställt till fel mottagare', 'ENT03 possible'],
    ['INTYGET AR STALLT TILL FEL MOTTAGARE', 'ENT03 possible'],
    ['svaret är signerat med okänt certifikat', 'SIG01 possible'],
    ['användaren avbröt inloggningen i telefonen', 'EID01 possible'],
    ['Could not decrypt assertion 5f0c3a5e-0000-4000-8000-000000000001 with private key', 'ENC02 possible'],
  ])('guesses what %j may be', (given, expected) => {
    expect(first(given)).toBe(expected)
  })

  it('names three candidates at most', () => {
    expect(codes('svar intyg begäran signatur certifikat mottagare utfärdare tjänst metadata').length).toBeLessThanOrEqual(3)
  })

  // The index of other systems' codes (diagnosis, F5). 364 alone means nothing.
  it.each([
    'MSIS7000', 'MSIS7015', 'MSIS7007', 'MSIS3020', 'MSIS3077', 'MSIS3200', '259', '260', 'MSIS1016', 'MSIS0037',
    'MSIS0038', 'ID4037', '303', 'MSIS7093', '372', '378', 'AADSTS76028', 'ID6013', 'ID6018', 'MSIS1000', 'MSIS7070',
    '321', 'MSIS7102', 'AADSTS75011', 'MSIS7042', 'MSIS7046', 'MSIS7065', 'MSIS7068', '325', 'AADSTS50105', 'MSIS7074',
    'MSIS7084', 'MSIS7054', '362', 'ID1038', 'AADSTS50001', 'ID4175', 'ID4222', 'ID4223', 'AADSTS50008',
    'AADSTS50011', 'AADSTS700016', 'AADSTS7500514', 'AADSTS75005',
  ])('has an answer to %s', (given) => {
    expect(codes(given)).not.toEqual([])
  })

  it.each([
    ['ENOTFOUND', 'NET01'],
    ['getaddrinfo ENOTFOUND idp.example.se', 'NET01'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NET02'],
    ['unable to get local issuer certificate', 'NET02'],
    ['connection refused', 'NET05'],
    ['NET::ERR_CERT_DATE_INVALID', 'NET07'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NET10'],
    ['Proxy Authentication Required', 'NET06'],
  ])('knows the network by %j', (given, code) => {
    expect(codes(given)).toContain(code)
  })

  it.each([
    'XYZ99', 'D1', '37', 'SAML', '', 'ID40371', '364', 'Event ID 364', 'jag vill ha kaffe', 'connection is lost',
    'Internal server error, please try again later', 'The quick brown fox jumps over the lazy dog',
    'NullReferenceException: Object reference not set to an instance of an object',
    'Ett fel har uppstått. Försök igen senare.', 'An error occurred. Contact your administrator for more information.',
  ])('does not pretend to know %j', (given) => {
    expect(codes(given)).toEqual([])
  })
})

describe('nearestCodes', () => {
  it('suggests what was nearly written', () => {
    expect(nearestCodes(rules, 'SIG011')[0]).toBe('SIG01')
    expect(nearestCodes(rules, 'audience-elsewhere')[0]).toBe('ENT03')
  })

  it('suggests three, whatever was written', () => {
    expect(nearestCodes(rules, '???')).toHaveLength(3)
  })
})
