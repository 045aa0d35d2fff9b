/** Values that readers forget, as they stand in XML. */
export const nasty: readonly string[] = [
  '', ' ', 'x', 'M', 'MIIB', 'MIID', 'MIIDdzCCAl+gAwIBAgIE', 'MII', 'MA==', 'MIA=', 'MP////8=', 'MIT/////', '=', '!!!', 'åäö', 'a'.repeat(20_000), ` ${'å '.repeat(500)}`,
  'https://x.example/'.repeat(300), '0', '-0', '-1', '1', '1e9', '65535', '65536', '2147483648', '-2147483649', '9007199254740993', `1${'0'.repeat(400)}`, 'NaN', 'Infinity', '0x10', '٣',
  '0000-01-01T00:00:00Z', '-0001-01-01T00:00:00Z', '1969-12-31T23:59:60Z', '10000-01-01T00:00:00Z', '275761-01-01T00:00:00Z', '-275761-01-01T00:00:00Z', '99999999999-12-31T23:59:59Z',
  '2026-02-30T25:00:00Z', '2026-02-28T24:00:00Z', '2026-12-24', '2026-12-24T00:00:00+14:00', '2026-12-24T00:00:00.99999999999999999999Z', '2026-12-24T00:00:00',
  'P', 'PT', '-PT1S', 'P99999999999Y', 'PT99999999999999999999S', 'P1Y2M3DT4H5M6.7S', 'PT0S', 'P-1D', 'P1M',
  'http:', 'https:', 'https://', 'https://[', 'https://[::1]', 'https://[::1', '//x', '/', '#', '?', 'javascript:alert(1)', 'data:text/html,x', 'https://x:99999/', 'https://x:/', 'https://%', 'https://a%zz.example/%E0%A4%A',
  'https://xn--.example', 'https://å.example/', 'https://1.2.3.4.5/', 'https://0x7f.1/', 'https://a..b/', 'https://.', `https://${'a'.repeat(300)}.example/`, 'https://x.example/ %00', 'mailto:', 'mailto:@', 'mailto:a@b?x=%', 'urn:', 'urn:x', '%', '%25%', '%E0%A4%A', '%uD800',
  '&#0;', '&#x1F;', '&#xD800;', '&#xFFFF;', '&#x110000;', '&#10;&#13;&#9;', '&#x202E;abc&#x202C;', '&#x200B;', '&#x2028;', '&#x85;', '&#x1F600;', '\uD800', '\uDC00', '\u0000', '\uFEFF', '&undefined;', '&amp;amp;', '&lt;script&gt;', ']]&gt;', '--&gt;',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'then',
  '.*', '(', '[', '\\', '(a+)+$', '^(?:', '*', '$&amp;', '$1', '{', '}', '{got}', '{expected}', '{0}', '${x}', '%s', "'", '&quot;', '`', '|', '\r\n', '::error::x', '##vso[x]', '=cmd()', '\u001B[2J', '…',
  'true', 'True', 'urn:oasis:names:tc:SAML:2.0:protocol', 'http://www.w3.org/2000/09/xmldsig#', 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', 'sv', 'xx-', '-', 'x-klingon-'.repeat(9),
]

/** Names for an element: of other places, of nowhere, and of what every object of the language has. */
export const nastyNames: readonly string[] = [
  'md:EntityDescriptor', 'md:EntitiesDescriptor', 'md:Extensions', 'md:IDPSSODescriptor', 'md:SPSSODescriptor', 'md:KeyDescriptor', 'md:AttributeAuthorityDescriptor', 'md:constructor', 'md:toStringDescriptor',
  'ds:Signature', 'ds:KeyInfo', 'ds:X509Certificate', 'ds:Transforms', 'saml:Assertion', 'saml:EncryptedAssertion', 'saml:Attribute', 'saml:NameID', 'samlp:Response', 'samlp:LogoutRequest', 'samlp:AuthnRequest', 'xenc:EncryptedData', 'x', '__proto__', 'constructor', 'toString',
]
