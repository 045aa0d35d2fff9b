import type {MetadataDetails} from '../../saml/metadata-details.ts'

/** Every name and description that people are shown, and the element it stands in. */
export function namesOf({organization, roles}: MetadataDetails): readonly {readonly part: string; readonly got: string}[] {
  const told = (part: string, texts: Readonly<Record<string, string>> = {}) => Object.values(texts).map((got) => ({part, got}))
  return [
    ...told('OrganizationName', organization?.names),
    ...told('OrganizationDisplayName', organization?.displayNames),
    ...roles.flatMap(({ui, attributeServices}) => [
      ...told('mdui:DisplayName', ui?.displayNames),
      ...told('mdui:Description', ui?.descriptions),
      ...attributeServices.flatMap(({serviceNames}) => told('ServiceName', serviceNames)),
    ]),
  ]
}
