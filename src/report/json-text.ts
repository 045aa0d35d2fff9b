/** JSON that is safe to look at: control and direction characters that JSON lets through would steer the terminal. */
export function jsonText(json: unknown): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(json, undefined, 2).replaceAll(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/g, escaped)
}
