package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** LDAP directories, by Spring LDAP, Quarkus, UnboundID or JNDI. */
final class Directories implements Recogniser {

    private static final Store STORE = Store.of("LDAP", Tags.DIRECTORY, "LDAP")
            .called("LDAP directory")
            .settings("spring.ldap", "quarkus.security.ldap.dir-context")
            .addresses("urls", "urls[0]", "url")
            .artifacts(
                    "spring-boot-starter-data-ldap",
                    "spring-ldap-core",
                    "spring-security-ldap",
                    "quarkus-elytron-security-ldap")
            .types(
                    "org.springframework.ldap.core.LdapTemplate",
                    "org.springframework.ldap.core.LdapOperations",
                    "org.springframework.ldap.core.LdapClient",
                    "org.springframework.ldap.core.support.LdapContextSource",
                    "org.springframework.data.ldap.repository.LdapRepository",
                    "org.springframework.ldap.odm.annotations.Entry",
                    "org.springframework.security.ldap.DefaultSpringSecurityContextSource",
                    "com.unboundid.ldap.sdk.LDAPConnection",
                    "com.unboundid.ldap.sdk.LDAPConnectionPool",
                    "javax.naming.ldap.LdapContext",
                    "javax.naming.ldap.InitialLdapContext");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
