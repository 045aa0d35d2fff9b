/** Who reads the report: the steering group, the administrator, or an organisation that needs every check. */
export const audiences = ['ledning', 'teknik', 'org'] as const

export type Audience = (typeof audiences)[number]
