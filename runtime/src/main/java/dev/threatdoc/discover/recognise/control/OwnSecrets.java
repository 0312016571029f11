package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import dev.threatdoc.read.config.Secrecy;
import java.util.regex.Pattern;

/**
 * Secrets in the configuration by which a program itself protects something: keys for tokens, for what is encrypted and
 * for its own certificates. Passwords for others are seen where the connection is.
 */
final class OwnSecrets implements Recogniser {

    private static final Pattern KEY =
            Pattern.compile("(?i)encrypt\\.key|(.*[.-])?key-?store-?password|(.*[.-])?key-password"
                    + "|(.*\\.)?(jwt|token|jws|hmac|sign(ing|ature)?|remember-?me)[.\\w-]*(secret|key|password)(-?value)?"
                    + "|(.*\\.)?(jwt|signing|signature|token|hmac)-?(secret|key)|jasypt\\.encryptor\\.password");
    /** Where a client names its secret, an issuer of tokens is what it opens. */
    private static final Pattern OF_CLIENT =
            Pattern.compile("(?i).*\\.(client|registration|oidc|access-?token|refresh-?token)\\b.*");

    @Override
    public void recognise(Module module, Notes notes) {
        module.configuration().entries().stream()
                .filter(e -> e.secrecy() == Secrecy.PLAIN_TEXT && e.profile().isEmpty())
                .filter(e -> KEY.matcher(e.key()).matches()
                        && !OF_CLIENT.matcher(e.key()).matches())
                .forEach(e -> notes.tag(Tags.PLAIN_TEXT_CREDENTIALS, Notes.evidence(e)));
    }
}
