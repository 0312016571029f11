package dev.threatdoc.discover.recognise.control;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class ControlRecognisers {

    private ControlRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new AnyOrigin(),
                new ApiDocumentation(),
                new ChainWeaknesses(),
                new CheckedInput(),
                new CodeCredentials(),
                new CrossOrigin(),
                new DebugSwitches(),
                new DroppedSchemas(),
                new EndlessTokens(),
                new Exposure(),
                new ForgeryProtection(),
                new JakartaSecurity(),
                new KeptSessions(),
                new LinksFromHost(),
                new Logins(),
                new MethodSecurity(),
                new MicronautSecurity(),
                new OAuth2(),
                new OpenConsoles(),
                new OpenCookies(),
                new OpenWebSockets(),
                new OutputEncoding(),
                new OwnSecrets(),
                new PasswordEncoders(),
                new QuarkusSecurity(),
                new RateLimits(),
                new RequestRules(),
                new Resilience(),
                new ResponseHeaders(),
                new SecretsInCode(),
                new SecretsInSettings(),
                new SeededAccounts(),
                new SensitiveLogging(),
                new Sessions(),
                new SpoofableAddresses(),
                new Timeouts(),
                new TokenProviders(),
                new Tokens(),
                new ToldExceptions(),
                new ToldInternals(),
                new Transport(),
                new UnreadGuards(),
                new UnverifiedTokens(),
                new WeakPasswords(),
                new WebDescriptor());
    }
}
