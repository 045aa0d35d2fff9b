import type {Language} from '../../text.ts'
import {algorithm} from '../../saml/names.ts'
import {type Application, hubMetadataFile, hubPlaceholder, skewSeconds} from '../application.ts'
import {quoted} from '../escape.ts'
import {type Product, addressWarning, comment, pathBefore} from './product.ts'

const ending = '/Acs'
const habit = '/Saml2'

export const sustainsys: Product = {
  key: 'sustainsys-saml2',
  name: 'Sustainsys.Saml2',
  acsEnding: ending,
  tried: {
    sv: 'Skriven efter källkoden till Sustainsys.Saml2 version 2. Inte kompilerad och inte körd.',
    en: 'Written from the source code of Sustainsys.Saml2 version 2. Not compiled and not run.',
  },
  files: (application, language) => [
    {path: 'config/sustainsys-saml2/appsettings.json', content: settings(application)},
    {path: 'config/sustainsys-saml2/SamlLogin.cs', content: code(application, language)},
  ],
}

function settings(application: Application): string {
  const {entityId, acs, levels, attributes} = application
  const saml = {
    EntityId: entityId,
    PublicOrigin: new URL(acs).origin,
    ModulePath: pathBefore(application, ending, habit),
    Levels: levels,
    RequiredAttributes: attributes.filter(({isRequired}) => isRequired).map(({meaning}) => meaning.name),
    Certificate: 'sp.pfx',
    HubEntityId: hubPlaceholder,
    HubMetadata: hubMetadataFile,
  }
  return `${JSON.stringify({Saml: saml}, undefined, 2)}\n`
}

function code(application: Application, language: Language): string {
  const warning = addressWarning(application, ending, habit)?.[language]
  const {attributes, levels} = application
  const head = [
    sustainsys.tried[language],
    ...(warning === undefined ? [] : [warning]),
    words.use[language],
    ...(levels.length > 1 ? [words.oneLevel[language]] : []),
    words.read[language],
    ...attributes.map(({meaning}) => `  User.FindFirst(${quoted(meaning.name)})?.Value`),
  ]
  return `${comment(head, '// ')}
using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication.Cookies;
using Sustainsys.Saml2;
using Sustainsys.Saml2.AspNetCore2;
using Sustainsys.Saml2.Configuration;
using Sustainsys.Saml2.Metadata;
using Sustainsys.Saml2.Saml2P;

public static class SamlLogin
{
    public static void AddSamlLogin(this WebApplicationBuilder builder)
    {
        var saml = builder.Configuration.GetSection("Saml");
        var levels = saml.GetSection("Levels").Get<string[]>()!;
        var required = saml.GetSection("RequiredAttributes").Get<string[]>() ?? [];

        builder.Services.AddAuthentication(options =>
        {
            options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            options.DefaultChallengeScheme = Saml2Defaults.Scheme;
        })
        .AddCookie()
        .AddSaml2(options =>
        {
            var sp = options.SPOptions;
            sp.EntityId = new EntityId(saml["EntityId"]);
            sp.PublicOrigin = new Uri(saml["PublicOrigin"]!);
            sp.ModulePath = saml["ModulePath"];
            sp.WantAssertionsSigned = true;
            sp.AuthenticateRequestSigningBehavior = SigningBehavior.Always;
            sp.OutboundSigningAlgorithm = ${quoted(algorithm.rsaSha256)};
            sp.MinIncomingSigningAlgorithm = ${quoted(algorithm.rsaSha256)};
            sp.TokenValidationParametersTemplate.ClockSkew = TimeSpan.FromSeconds(${String(skewSeconds)});
            sp.RequestedAuthnContext = new Saml2RequestedAuthnContext(new Uri(levels[0]), AuthnContextComparisonType.Exact);
            sp.ServiceCertificates.Add(new ServiceCertificate
            {
                Certificate = new X509Certificate2(saml["Certificate"]!, builder.Configuration["SamlCertificatePassword"]),
                Use = CertificateUse.Both,
            });
            options.IdentityProviders.Add(new IdentityProvider(new EntityId(saml["HubEntityId"]), sp)
            {
                MetadataLocation = saml["HubMetadata"],
                LoadMetadata = true,
                AllowUnsolicitedAuthnResponse = false,
            });
            options.Notifications.AcsCommandResultCreated = (result, response) =>
            {
                // ${words.check[language]}
                var user = result.Principal;
                if (!levels.Any(level => user.HasClaim(ClaimTypes.AuthenticationMethod, level)))
                    throw new InvalidOperationException("The level of assurance is not among the requested.");
                if (required.Any(name => string.IsNullOrWhiteSpace(user.FindFirst(name)?.Value)))
                    throw new InvalidOperationException("A required attribute is missing.");
            };
        });
    }
}
`
}

const words = {
  use: {
    sv: 'Anropa builder.AddSamlLogin() i Program.cs. Nyckel och certifikat ligger i sp.pfx; lösenordet i hemligheten SamlCertificatePassword.',
    en: 'Call builder.AddSamlLogin() in Program.cs. Key and certificate are in sp.pfx; its password in the secret SamlCertificatePassword.',
  },
  oneLevel: {
    sv: 'Biblioteket kan bara begära en nivå: den första. De andra godtas om hubben ändå svarar med dem.',
    en: 'The library can only ask for one level: the first. The others are accepted if the hub answers with them all the same.',
  },
  read: {sv: 'Läs attributen så här:', en: 'Read the attributes like this:'},
  check: {
    sv: 'Signatur, mottagare, adress och tid prövar biblioteket självt. Nivån och attributen gör det inte.',
    en: 'Signature, audience, address and time are checked by the library itself. Level and attributes are not.',
  },
} as const
