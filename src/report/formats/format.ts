/** The formats of every report of checks, in the order in which help shows them. Apart from their writers, for help needs none. */
export const formats = ['text', 'json', 'junit', 'sarif', 'md', 'html', 'csv', 'csv-excel', 'tap', 'nagios', 'prom', 'openmetrics', 'github', 'azure'] as const

export type Format = (typeof formats)[number]
