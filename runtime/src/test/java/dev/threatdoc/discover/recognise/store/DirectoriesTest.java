package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DirectoriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"field org.springframework.ldap.core.LdapTemplate", "field com.unboundid.ldap.sdk.LDAPConnection"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new Directories(), use, "-> directory|LDAP|LDAP directory LDAP");
    }

    @Test
    void isFoundAtTheAddressThatTheConfigurationGives() {
        assertThat(Modules.dependencies("io.quarkus:quarkus-elytron-security-ldap")
                        .andProperties("quarkus.security.ldap.dir-context.url=ldap://people:10389")
                        .connectionsSeenBy(new Directories()))
                .containsExactly("-> directory|LDAP|LDAP directory|ldap://people:10389 LDAP");
    }
}
