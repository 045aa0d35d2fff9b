/** A service that does not exist: who a lie points at instead of the real one. Unmistakable, and on this machine. */
export const elsewhere = {
  entityId: 'https://someone-else.localhost/MOCK/saml',
  acsUrl: 'https://someone-else.localhost/acs',
  requestId: '_vgefos-another-request',
} as const
