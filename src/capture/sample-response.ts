import {attributeNameFormatUri, bearer, loa, nameIdFormat, status} from '../saml/names.ts'
import type {Attribute, Response} from '../saml/model.ts'
import {writeResponse} from '../saml/write-response.ts'

/** A response with å ä ö and every part filled, for tests of what is done to its text. */
export const sampleResponse: Response = {
  kind: 'Response',
  id: '_f3a1c7',
  version: '2.0',
  issueInstant: '2026-03-01T13:05:12Z',
  destination: 'https://hubb.example/saml/acs',
  issuer: {value: 'https://idp.example/saml', format: undefined},
  inResponseTo: '_a1b2c3',
  status: {code: status.success, subCode: undefined, message: undefined},
  encryptedAssertions: 0,
  assertions: [
    {
      id: '_0b77e2',
      version: '2.0',
      issueInstant: '2026-03-01T13:05:12Z',
      issuer: {value: 'https://idp.example/saml', format: undefined},
      subject: {
        nameId: {
          value: '7c1f0a2e-transient',
          format: nameIdFormat.transient,
          nameQualifier: undefined,
          spNameQualifier: undefined,
        },
        nameIdEncrypted: false,
        confirmations: [
          {
            method: bearer,
            recipient: 'https://hubb.example/saml/acs',
            inResponseTo: '_a1b2c3',
            notBefore: undefined,
            notOnOrAfter: '2026-03-01T13:06:12Z',
            address: undefined,
          },
        ],
      },
      conditions: {
        notBefore: undefined,
        notOnOrAfter: '2026-03-01T14:05:12Z',
        audienceRestrictions: [['https://hubb.example/saml']],
      },
      authnStatements: [
        {
          authnInstant: '2026-03-01T13:05:10Z',
          sessionIndex: '_5e55',
          sessionNotOnOrAfter: undefined,
          classRef: loa.sambi3,
          authenticatingAuthorities: [],
        },
      ],
      attributeStatements: 1,
      attributes: [
        attribute('urn:credential:personalIdentityNumber', 'credentialPersonalIdentityNumber', '198906059483'),
        attribute('http://sambi.se/attributes/1/employeeHsaId', 'employeeHsaId', 'TSTNMT2321000156-10NG'),
        attribute('http://sambi.se/attributes/1/givenName', 'givenName', 'Åsa-Märta'),
        attribute('http://sambi.se/attributes/1/organizationName', 'organizationName', 'Exempelkommun'),
        attribute('urn:example:nickname', undefined, 'Märtan'),
      ],
    },
  ],
}

export const sampleXml = writeResponse(sampleResponse)

function attribute(name: string, friendlyName: string | undefined, value: string): Attribute {
  return {name, nameFormat: attributeNameFormatUri, friendlyName, values: [value]}
}
