import type {Certificate} from '../saml/certificate.ts'
import {findPersonal} from './detect.ts'

/** Whether a certificate is somebody's own: it names a person. Those of the parties name a system or an organisation. */
export function isPersonalCertificate(certificate: Certificate | undefined): boolean {
  if (!certificate) return false
  const {subject} = certificate
  return /(?:^|, )(?:SN|GN|surname|givenName|emailAddress)=/i.test(subject) || findPersonal(subject).some(({kind}) => kind !== 'hsa-id')
}
