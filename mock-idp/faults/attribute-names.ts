/** Attributes that lies are told about, as the Inera IdP names them. */
export const hsaIdName = 'http://sambi.se/attributes/1/employeeHsaId'
export const organizationName = 'http://sambi.se/attributes/1/organizationName'
export const personalNumberName = 'urn:credential:personalIdentityNumber'
export const levelName = 'urn:sambi:names:attribute:levelOfAssurance'

/** A published test number, nobody's. */
export const testNumber = '198906059483'
