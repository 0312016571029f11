package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class PasswordEncodersTest {

    private final PasswordEncoders encoders = new PasswordEncoders();

    @Test
    void seesHowPasswordsAreHashed() {
        assertThat(Modules.java("""
                                import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
                                class C { Object encoder() { return new BCryptPasswordEncoder(); } }
                                """).tagsSeenBy(encoders))
                .containsExactly("password-hashing=[bcrypt] @2", "encryption=[] @2");
        assertThat(Modules.java("""
                                import org.springframework.security.crypto.password.NoOpPasswordEncoder;
                                class C { Object encoder() { return NoOpPasswordEncoder.getInstance(); } }
                                """).seenBy(encoders)).isEmpty();
        assertThat(Modules.java("class C { void m(javax.crypto.Cipher c) { c.doFinal(null); } }")
                        .tagsSeenBy(encoders))
                .containsExactly("encryption=[] @1");
    }
}
