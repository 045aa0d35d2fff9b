/** The formats of a report of one or fifty results, in the order in which help shows them. */
export const fleetFormats = ['text', 'html', 'md', 'csv', 'csv-excel', 'json'] as const

export type FleetFormat = (typeof fleetFormats)[number]
