package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class WebDescriptorTest {

    private final WebDescriptor descriptor = new WebDescriptor();

    @Test
    void readsDeploymentDescriptors() {
        Modules web = Modules.xml("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee">
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>all</web-resource-name>
                      <url-pattern>/*</url-pattern>
                    </web-resource-collection>
                    <auth-constraint><role-name>user</role-name></auth-constraint>
                    <user-data-constraint><transport-guarantee>CONFIDENTIAL</transport-guarantee></user-data-constraint>
                  </security-constraint>
                  <login-config><auth-method>FORM</auth-method></login-config>
                  <session-config>
                    <session-timeout>0</session-timeout>
                    <cookie-config><http-only>false</http-only></cookie-config>
                  </session-config>
                </web-app>
                """);
        assertThat(web.tagsSeenBy(descriptor))
                .containsExactly(
                        "authenticates-requests=[] @7",
                        "authorizes-requests=[] @7",
                        "authenticates-all-requests=[] @7",
                        "tls=[] @8",
                        "login=[form] @10");
        assertThat(web.statedBy(descriptor))
                .containsExactly(
                        "authenticatesSource=true",
                        "isEncrypted=true",
                        "authenticationScheme=Form",
                        "usesSessionTokens=true");
    }

    @Test
    void takesNoConstraintWithoutRolesForAGuard() {
        assertThat(Modules.xml("""
                        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee">
                          <security-constraint>
                            <web-resource-collection><url-pattern>/*</url-pattern></web-resource-collection>
                            <user-data-constraint><transport-guarantee>NONE</transport-guarantee></user-data-constraint>
                          </security-constraint>
                        </web-app>
                        """).seenBy(descriptor)).isEmpty();
    }
}
