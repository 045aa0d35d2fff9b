/** Whether a host, as URL spells it, is this machine: 127.0.0.0/8, ::1, and names that lead nowhere else (RFC 6761, 6.3). */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
