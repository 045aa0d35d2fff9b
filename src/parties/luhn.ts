/** Whether the last digit is the check digit (modulus 10) of those before it. Anything but digits is skipped. */
export function hasLuhnChecksum(number: string): boolean {
  const digits = Array.from(number.replaceAll(/\D/g, ''), Number).reverse()
  const sum = digits
    .map((digit, place) => (place % 2 === 0 ? digit : digit * 2))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0)
  return digits.length > 1 && sum % 10 === 0
}
