import type {Language} from '../../text.ts'
import {type Application, hubMetadataFile, skewSeconds} from '../application.ts'
import {quoted} from '../escape.ts'
import {type Product, comment} from './product.ts'

export const spring: Product = {
  key: 'spring-security',
  name: 'Spring Security',
  tried: {
    sv: 'Skriven efter dokumentationen för Spring Security 6.5 och Spring Boot 3.5, med OpenSAML 5. Läst av javac utan syntaxfel, men inte kompilerad mot biblioteken och inte körd.',
    en: 'Written from the documentation of Spring Security 6.5 and Spring Boot 3.5, with OpenSAML 5. Read by javac without an error of syntax, but not compiled against the libraries and not run.',
  },
  files: (application, language) => [
    {path: 'config/spring-security/application.yml', content: settings(application, language)},
    {path: 'config/spring-security/SamlLogin.java', content: code(application, language)},
  ],
}

function settings({entityId, acs, slo, encryption}: Application, language: Language): string {
  const credentials = (name: string): string => `              - private-key-location: "file:/etc/app/${name}-key.pem"
                certificate-location: "file:/etc/app/${name}-cert.pem"`
  return `${comment([spring.tried[language], words.files[language]], '# ')}
spring:
  security:
    saml2:
      relyingparty:
        registration:
          hub:
            entity-id: ${quoted(entityId)}
            acs:
              location: ${quoted(acs)}
              binding: POST
${slo === undefined ? '' : `            singlelogout:\n              binding: REDIRECT\n              url: ${quoted(slo)}\n              response-url: ${quoted(slo)}\n`}            signing:
              credentials:
${indent(credentials('sp'))}
${encryption ? `            decryption:\n              credentials:\n${indent(credentials('sp-encrypt'))}\n` : ''}            assertingparty:
              metadata-uri: "file:/etc/app/${hubMetadataFile}"
              singlesignon:
                sign-request: true
`
}

function indent(lines: string): string {
  return lines.replaceAll(/^/gm, '  ')
}

function code({acs, levels, attributes}: Application, language: Language): string {
  const required = attributes.filter(({isRequired}) => isRequired).map(({meaning}) => quoted(meaning.name))
  const read = attributes.map(({meaning}) => `//   String ${meaning.friendlyName} = principal.getFirstAttribute(${quoted(meaning.name)});`)
  return `${comment([spring.tried[language], words.read[language]], '// ')}
${read.join('\n')}
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Attribute;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnContextComparisonTypeEnumeration;
import org.opensaml.saml.saml2.core.RequestedAuthnContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.saml2.core.Saml2Error;
import org.springframework.security.saml2.core.Saml2ErrorCodes;
import org.springframework.security.saml2.core.Saml2ResponseValidatorResult;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider.AssertionValidator;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistrationRepository;
import org.springframework.security.saml2.provider.service.web.authentication.OpenSaml5AuthenticationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
@EnableWebSecurity
public class SamlLogin {
    private static final Set<String> LEVELS = Set.of(${levels.map(quoted).join(', ')});
    private static final Set<String> REQUIRED = Set.of(${required.join(', ')});

    @Bean
    SecurityFilterChain samlChain(HttpSecurity http, RelyingPartyRegistrationRepository registrations) throws Exception {
        // ${words.standard[language]}
        AssertionValidator standard = AssertionValidator.builder().clockSkew(Duration.ofSeconds(${String(skewSeconds)})).build();
        OpenSaml5AuthenticationProvider provider = new OpenSaml5AuthenticationProvider();
        provider.setAssertionValidator(token -> standard.convert(token).concat(check(token.getAssertion())));

        OpenSaml5AuthenticationRequestResolver requests = new OpenSaml5AuthenticationRequestResolver(registrations);
        requests.setAuthnRequestCustomizer(context -> context.getAuthnRequest().setRequestedAuthnContext(requestedLevels()));

        return http
            .authorizeHttpRequests(all -> all.anyRequest().authenticated())
            .saml2Login(login -> login
                .loginProcessingUrl(${quoted(new URL(acs).pathname)})
                .authenticationRequestResolver(requests)
                .authenticationManager(new ProviderManager(provider)))
            .build();
    }

    private static Saml2ResponseValidatorResult check(Assertion assertion) {
        boolean isLevelGood = assertion.getAuthnStatements().size() == 1 && assertion.getAuthnStatements().stream().allMatch(
            one -> LEVELS.contains(one.getAuthnContext().getAuthnContextClassRef().getURI()));
        if (!isLevelGood)
            return Saml2ResponseValidatorResult.failure(new Saml2Error(Saml2ErrorCodes.INVALID_ASSERTION, "level of assurance"));
        Set<String> given = assertion.getAttributeStatements().stream().flatMap(one -> one.getAttributes().stream())
            .filter(one -> !one.getAttributeValues().isEmpty()).map(Attribute::getName).collect(Collectors.toSet());
        if (!given.containsAll(REQUIRED))
            return Saml2ResponseValidatorResult.failure(new Saml2Error(Saml2ErrorCodes.INVALID_ASSERTION, "required attribute"));
        return Saml2ResponseValidatorResult.success();
    }

    private static RequestedAuthnContext requestedLevels() {
        RequestedAuthnContext requested = (RequestedAuthnContext) XMLObjectSupport.buildXMLObject(RequestedAuthnContext.DEFAULT_ELEMENT_NAME);
        requested.setComparison(AuthnContextComparisonTypeEnumeration.EXACT);
        for (String level : LEVELS) {
            AuthnContextClassRef reference = (AuthnContextClassRef) XMLObjectSupport.buildXMLObject(AuthnContextClassRef.DEFAULT_ELEMENT_NAME);
            reference.setURI(level);
            requested.getAuthnContextClassRefs().add(reference);
        }
        return requested;
    }
}
`
}

const words = {
  files: {
    sv: 'Lägg hubbens metadata, nycklar och certifikat i /etc/app. Begäran signeras med RSA-SHA256.',
    en: 'Put the metadata of the hub, keys and certificates in /etc/app. The request is signed by RSA-SHA256.',
  },
  read: {
    sv: 'Läs attributen av @AuthenticationPrincipal Saml2AuthenticatedPrincipal principal:',
    en: 'Read the attributes of @AuthenticationPrincipal Saml2AuthenticatedPrincipal principal:',
  },
  standard: {
    sv: 'Signatur, mottagare (Audience), adress och tid prövas av Spring Security självt.',
    en: 'Signature, audience, address and time are checked by Spring Security itself.',
  },
} as const
