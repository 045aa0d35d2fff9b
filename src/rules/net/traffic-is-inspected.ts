import {ineraNetwork} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const trafficIsInspected = defineRule({
  code: 'NET03',
  name: 'traffic-is-inspected',
  on: 'probe',
  needs: ['tls'],
  level: 'notice',
  certainty: 'indication',
  owner: 'network',
  requirement: ineraNetwork('nätverk', 'observed'),
  title: {sv: 'Trafiken öppnas inte på vägen', en: 'Traffic is not opened on its way'},
  why: {
    sv: 'Ett program i nätet tycks öppna och kryptera om trafiken. Inloggning med kort klarar inte det, och den som inte har programmets rot litar inte på certifikatet.',
    en: 'A product in the network seems to open the traffic and encrypt it anew. Login by card does not survive that, and whoever lacks its root does not trust the certificate.',
  },
  fix: {
    sv: 'Be den som sköter nätet att undanta hubben och IdP:n från TLS-inspektion. För det här verktyget: ange programmets rot med --ca-file.',
    en: 'Ask whoever runs the network to exempt the hub and the IdP from TLS inspection. For this tool: give the root of the product by --ca-file.',
  },
  alsoKnownAs: ['F06', 'TLS-inspektion', 'TLS inspection'],
  messages: {
    product: {
      sv: 'Certifikatet för {host} är utfärdat av {issuer}, ett namn som program för TLS-inspektion använder.',
      en: 'The certificate for {host} was issued by {issuer}, a name that products for TLS inspection use.',
    },
  },
  run: ({subject: {host, tls}, found}) => {
    const issuer = tls.chain.map((one) => one.issuer).find(namesInspection)
    return issuer === undefined ? [] : [found('product', {host, issuer})]
  },
})

/** Whether an issuer is called as a product that opens TLS on its way. From memory, so it is told as a guess. */
export function namesInspection(issuer: string): boolean {
  return /zscaler|netskope|fortinet|fortigate|palo alto|blue ?coat|symantec web|umbrella|sophos|check ?point|mcafee web|skyhigh|websense|forcepoint|barracuda|kaspersky|eset ssl/i.test(issuer)
}
