/** How much vgefos reads before it says stop. Bytes unless said otherwise. */
export const limits = {
  /** A file, standard input or the clipboard. */
  input: 25_000_000,
  /** A file or standard input that may be a captured login: HAR files of support cases have 50–100 MB. */
  capture: 110_000_000,
  /** One XML document that is not a metadata aggregate. */
  xml: 5_000_000,
  /** A metadata aggregate, of which only the signature or a few entities are read. */
  aggregate: 150_000_000,
  /** What a compressed redirect message may become. */
  inflated: 5_000_000,
  /** What all the encoded parts of a file may become together, when it is redacted. */
  unpacked: 200_000_000,
  /** Nested elements. Real SAML stays under 20. */
  depth: 200,
  /** Elements in one document: what metadata of five megabytes may hold. */
  elements: 100_000,
  /** Different names of elements in one document. SAML has fewer than two hundred. */
  names: 1_000,
  /** Elements of one entity that is held against the schemas: the validator takes the square of its breaches to name them. */
  schema: 5_000,
  /** Attributes of one element, namespace declarations among them. */
  attributes: 500,
  /** Signatures that are computed in one message: each may cover all of it. Real messages have two or three. */
  signatures: 20,
  /** Milliseconds that standard input or a pipe may be silent, unless a person types there. */
  silence: 60_000,
  /** Characters of a message given as an argument; cmd.exe cuts at 8,191. */
  argument: 4_000,
} as const
