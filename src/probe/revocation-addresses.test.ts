import {describe, expect, it} from 'vitest'
import {AccessDescription, CRLDistributionPoints, Certificate, DistributionPoint, Extension, GeneralName, InfoAccess} from 'pkijs'
import {soundRsa} from '../rules/met/test-certificates.ts'
import {revocationAddresses} from './revocation-addresses.ts'

const uri = (value: string): GeneralName => new GeneralName({type: 6, value})

/** The sound certificate with these extensions. Nobody asks for its signature here. */
function withExtensions(...values: readonly (readonly [string, {toSchema(): {toBER(sizeOnly?: boolean): ArrayBuffer}}])[]): string {
  const certificate = Certificate.fromBER(Buffer.from(soundRsa, 'base64'))
  certificate.extensions = values.map(([extnID, value]) => new Extension({extnID, extnValue: value.toSchema().toBER(false)}))
  // What was decoded is kept as it was; the extensions are in a part that is written anew.
  return Buffer.from(certificate.toSchema(true).toBER(false)).toString('base64')
}

describe('where a certificate says that its revocation is told', () => {
  it('is each list and each responder, once', () => {
    const lists = new CRLDistributionPoints({distributionPoints: ['http://crl.example/a.crl', 'http://crl.example/a.crl', 'ldap://crl.example/b'].map((url) => new DistributionPoint({distributionPoint: [uri(url)]}))})
    const access = new InfoAccess({
      accessDescriptions: [
        new AccessDescription({accessMethod: '1.3.6.1.5.5.7.48.1', accessLocation: uri('http://ocsp.example')}),
        new AccessDescription({accessMethod: '1.3.6.1.5.5.7.48.2', accessLocation: uri('http://aia.example/issuer.cer')}),
      ],
    })
    expect(revocationAddresses(withExtensions(['2.5.29.31', lists], ['1.3.6.1.5.5.7.1.1', access]))).toEqual([
      {service: 'CRL', url: 'http://crl.example/a.crl'},
      {service: 'CRL', url: 'ldap://crl.example/b'},
      {service: 'OCSP', url: 'http://ocsp.example'},
    ])
  })

  it('is nowhere in a certificate that says nothing, or is none', () => {
    expect(revocationAddresses(soundRsa)).toEqual([])
    expect(revocationAddresses('AAAA')).toEqual([])
  })
})
