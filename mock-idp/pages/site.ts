/** What the national IdP calls itself on its pages. */
export const site = 'Mobilt Efos'
