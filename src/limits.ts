/** How much vgefos reads before it says stop. Bytes unless said otherwise. */
export const limits = {
  /** A file, standard input or the clipboard. */
  input: 25_000_000,
  /** One XML document that is not a metadata aggregate. */
  xml: 5_000_000,
  /** What a compressed redirect message may become. */
  inflated: 5_000_000,
  /** What all the encoded parts of a file may become together, when it is redacted. */
  unpacked: 200_000_000,
  /** Nested elements. Real SAML stays under 20. */
  depth: 200,
  /** Characters of a message given as an argument; cmd.exe cuts at 8,191. */
  argument: 4_000,
} as const
